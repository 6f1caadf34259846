import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

/** An import, and whether the house's doors let it through. */
const imports: readonly (readonly [file: string, from: string, allowed: boolean])[] = [
  ['domain/forms/here.ts', '../words/words.ts', true],
  ['domain/here.ts', 'zod', true],
  ['domain/here2.ts', 'yaml', false],
  ['domain/here3.ts', 'hono', false],
  ['domain/here4.ts', 'node:fs', false],
  ['domain/here5.ts', '../site/content/site.ts', false],
  ['domain/forms/kinds/here.ts', '../../../db/open.ts', false],
  ['domain/here6.ts', '../functions/env.ts', false],
  ['domain/here.test.ts', '../tests/support/seed.ts', true],
  ['db/here.ts', '../domain/words/words.ts', true],
  ['db/here2.ts', 'drizzle-orm', true],
  ['db/here3.ts', '../functions/env.ts', false],
  ['db/here4.ts', '../site/content/site.ts', false],
  ['site/forms/here.ts', '../../domain/words/words.ts', true],
  ['site/forms/here2.ts', '../../db/open.ts', false],
  ['site/forms/here3.ts', '../../functions/env.ts', false],
  ['functions/forms/here.ts', '../../db/open.ts', true],
  ['functions/forms/here2.ts', '../../domain/words/words.ts', true],
  ['functions/forms/here3.ts', '../../site/content/site.ts', false],
  ['functions/forms/here4.ts', '../../tests/support/seed.ts', false],
  ['commands/here.ts', '../site/checking/content.ts', true],
  ['commands/here2.ts', '../site/content/site.ts', false],
  ['commands/here3.ts', '../tests/support/seed.ts', false],
];

describe('the doors of the house', () => {
  let house = '';
  let said = '';
  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'binome-doors-'));
    cpSync('biome.json', join(house, 'biome.json'));
    for (const [file, from] of imports) {
      mkdirSync(join(house, dirname(file)), { recursive: true });
      writeFileSync(
        join(house, file),
        `import { thing } from '${from}';\n\nexport const kept = thing;\n`,
      );
    }
    const words = ['lint', '--vcs-enabled=false', '--max-diagnostics=200', '--colors=off', house];
    said = (await run('biome', [...words, `--config-path=${house}`], true)).output;
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  for (const [file, from, allowed] of imports)
    test(`${dirname(file)} ${allowed ? 'may' : 'may not'} import ${from}`, () => {
      const refused = said
        .split('\n')
        .some((line) => line.includes(`${file}:`) && line.includes('noRestrictedImports'));
      expect(refused).toBe(!allowed);
    });
});
