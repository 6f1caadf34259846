import { expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { checkContent } from './check.ts';
import { sayFault } from './faults/fault.ts';
import { readWhole } from './folder.ts';
import { siteFile } from './testing/sound-content.ts';

const { files: shipped } = await readWhole('content');

test('whatever is spoilt in a shipped file, faults are said and nothing is thrown', () => {
  const luck = chance(7);
  const signs = [
    '"',
    ':',
    '{',
    '}',
    '\t',
    '#',
    '- ',
    '<',
    '>',
    '\n',
    '  ',
    '*',
    '&',
    '',
    '[',
    '---\n',
  ];
  const paths = [...shipped.keys()].filter(
    (path) => /\.(?:ya?ml|mdx?)$/.test(path) && path !== 'README.md',
  );
  for (let round = 0; round < 100; round++) {
    const path = luck.oneOf(paths);
    const text = shipped.get(path) ?? '';
    const at = luck.between(0, text.length - 1);
    const spoilt = text.slice(0, at) + luck.oneOf(signs) + text.slice(at + luck.between(0, 2));
    const lines = spoilt.split('\n').length;
    const { faults } = checkContent(
      new Map([
        ['site.yaml', siteFile],
        [path, spoilt],
      ]),
    );
    for (const fault of faults.filter(({ file }) => file === path)) {
      expect(fault.line).toBeGreaterThanOrEqual(1);
      expect(fault.line).toBeLessThanOrEqual(lines);
      expect(sayFault(fault, 'fr')).not.toMatch(/undefined|zod|\[object/);
    }
  }
});
