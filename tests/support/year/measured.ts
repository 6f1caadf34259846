import { expect } from 'vitest';
import { recordFigure } from './coordinator.ts';
import type { Formula, Plan, Year } from './play.ts';
import { heldIn } from './truth.ts';

/** What the pages of the pairs must say of what became of them. */
const endings = {
  Ana: 'mené à son terme',
  Cem: 'mené à son terme',
  Dia: 'l’une des deux personnes a quitté le programme',
  Eli: 'plus de signe de vie, place libérée',
  'Fay before': 'changement de binôme',
  Fay: 'mené à son terme',
};

/** What the pages of pairs must say of how they came about. */
const origins: Readonly<Record<Formula, string>> = {
  proposal: 'Formé d’après une proposition',
  evening: 'Formé après une soirée de rencontres',
  lists: 'Formé par choix',
  directory: 'Formé par choix',
};

/**
 * Looks at what the console says after a year: of each pair what became of it, of each objective what
 * the test itself kept count of, and the report, which may be behind it by four sessions.
 */
export async function expectMeasured(
  { programme, end, by: formula }: Plan,
  { truth, pairs, by }: Year,
  objectives: readonly string[],
): Promise<void> {
  for (const [name, ending] of Object.entries(endings)) {
    const page = await by.open(`/console/pairs/${pairs[name]?.id}/`);
    expect(page.text, name).toContain(ending);
  }
  const first = (await by.open(`/console/pairs/${pairs['Ana']?.id}/`)).text;
  expect(first).toContain(origins[formula]);
  const dia = (await by.open(`/console/pairs/${pairs['Dia']?.id}/`)).text;
  expect(dia).toContain('une personne effacée');
  const page = `/console/totals/objectives/?programme=${programme}`;
  const { text, html } = await by.open(page);
  for (const one of objectives) expect(text).toContain(one);
  const objective = /name="objective" value="([\w-]+)"/.exec(html)?.[1];
  if (objective) {
    await recordFigure(by, { programme, objective, day: end, value: '87,5' });
    expect((await by.open(page)).text).toContain('87,5');
  }
  const report = (await by.open(`/console/totals/report/?programme=${programme}`)).text;
  const [, sessions = ''] = /(\d+) séances tenues/.exec(report) ?? [];
  const held = heldIn(truth);
  expect(Number(sessions)).toBeLessThanOrEqual(held);
  expect(Number(sessions)).toBeGreaterThan(held - 5);
  expect(report).toContain(`${truth.pairs.length} binômes commencés`);
  expect(report).toContain('Une bonne question par mois.');
  expect(report).not.toMatch(/Accompagné|@example/);
}
