import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hues } from '../../domain/programmes/programme.ts';
import { accentRules } from '../../site/build/accent.ts';
import { contrast, leastContrast } from '../../site/build/contrast.ts';
import { distance, leastDistance } from '../../site/build/likeness.ts';

const { accent } = parse(readFileSync('content/site.yaml', 'utf8')) as { accent: string };
const style = [
  ...['tokens', 'wrong', 'hues'].map((name) => readFileSync(`site/styles/${name}.css`, 'utf8')),
  accentRules(accent),
].join('\n');

/** The colours of a scheme by name: of two that are given, the light one comes first. */
const colours = (scheme: 'light' | 'dark'): Record<string, string> => {
  const found: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of style.matchAll(/--(\w+):\s*(#[0-9a-f]{6})/gi))
    found[name] = [...(found[name] ?? []), value];
  return Object.fromEntries(
    Object.entries(found).map(([name, [light = '', dark = light]]) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
};

test.each([
  ['ink', ['paper', 'leaf']],
  ['pencil', ['paper', 'leaf']],
  ['wrong', ['paper']],
  ['accent', ['paper']],
  ['ochre', ['paper']],
  ['brick', ['paper']],
  ['plum', ['paper']],
  ['pine', ['paper']],
  ['sea', ['paper']],
])('%s can be read on %j, by day and by night', (name, grounds) => {
  for (const scheme of ['light', 'dark'] as const) {
    const { [name]: ink = '', ...others } = colours(scheme);
    for (const ground of grounds)
      expect(contrast(ink, others[ground] ?? ''), `${scheme} on ${ground}`).toBeGreaterThanOrEqual(
        leastContrast,
      );
  }
});

test('no hue of a programme is taken for another, nor for the accent, by day or by night', () => {
  const names = ['accent', ...hues];
  for (const scheme of ['light', 'dark'] as const) {
    const seen = colours(scheme);
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1))
        expect(
          distance(seen[one] ?? '', seen[other] ?? ''),
          `${scheme}: ${one}, ${other}`,
        ).toBeGreaterThan(leastDistance);
  }
});

test('what the browser does not draw itself shows that it is chosen: in the accent, its words in the paper', () => {
  const form = readFileSync('site/styles/form.css', 'utf8');
  const drawn = [...form.matchAll(/^(\.[\w .-]*input) \{([^}]*)\}/gm)].filter(([, , rules = '']) =>
    rules.includes('appearance: none'),
  );
  expect(drawn.length).toBeGreaterThan(0);
  for (const [, input] of drawn) {
    expect(form).toContain(`${input}:checked {\n  background: var(--accent);\n}`);
    expect(form).toContain(`${input}:checked + span {\n  color: var(--paper);\n}`);
  }
});
