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
  ['functions/forms/here5.ts', '../../db/commit.ts', false],
  ['functions/forms/here6.ts', 'drizzle-orm', false],
  ['functions/forms/here7.ts', '../actions/sign-in/sign-in.ts', true],
  ['functions/console/submission/here.ts', '../../../db/commit.ts', false],
  ['functions/console/submission/here2.ts', '../../../db/schema.ts', true],
  ['functions/console/pairs/here.ts', '../../../db/roadmap/read.ts', false],
  ['functions/console/here.test.ts', '../../db/commit.ts', true],
  ['functions/schedule/here.ts', '../../db/commit.ts', true],
  ['functions/schedule/here2.ts', 'drizzle-orm', false],
  ['functions/actions/here.ts', '../../db/commit.ts', true],
  ['functions/actions/submissions/here.ts', '../../../db/forms/versions.ts', true],
  ['functions/actions/submissions/here2.ts', '../../../domain/forms/tally.ts', true],
  ['functions/actions/sign-in/here.ts', '../../../db/console/codes.ts', true],
  ['functions/actions/here2.ts', 'hono', false],
  ['functions/actions/here3.ts', '../http/see-other.ts', false],
  ['functions/actions/submissions/here3.ts', '../../forms/send-form.ts', false],
  ['functions/actions/submissions/here4.ts', '../../console/guard/guard.ts', false],
  ['functions/actions/here4.ts', '../private/page.ts', false],
  ['functions/actions/here5.ts', '../env.ts', false],
  ['functions/actions/here6.ts', '../../site/content/site.ts', false],
  ['functions/actions/here7.ts', 'drizzle-orm/d1', false],
  ['functions/forms/here3.ts', '../../site/content/site.ts', false],
  ['functions/forms/here4.ts', '../../tests/support/seed.ts', false],
  ['commands/here.ts', '../site/checking/content.ts', true],
  ['commands/here2.ts', '../site/content/site.ts', false],
  ['commands/here4.ts', '../functions/actions/sign-in/sign-in.ts', true],
  ['commands/demonstration/here.ts', '../../db/commit.ts', false],
  ['commands/here5.ts', 'drizzle-orm', false],
  ['commands/here3.ts', '../tests/support/seed.ts', false],
];

/** What may stand in a file, and what lint says of it when it may not. */
const lines: readonly (readonly [file: string, line: string, rule: string | undefined])[] = [
  [
    'functions/console/table.ts',
    "import { submissions } from '../../db/schema.ts';\nexport const kept = submissions;",
    'noRestrictedImports',
  ],
  [
    'functions/console/suspicions.ts',
    "import { suspicions } from '../../db/schema.ts';\nexport const kept = suspicions;",
    undefined,
  ],
  ['functions/actions/clock.ts', 'export const kept = Date.now();', 'noRestrictedGlobals'],
  ['db/clock.ts', 'export const kept = Date.now();', 'noRestrictedGlobals'],
  ['functions/forms/clock.ts', 'export const kept = Date.now();', undefined],
  [
    'functions/actions/answer.ts',
    'export const kept = () => new Response(null);',
    'noRestrictedGlobals',
  ],
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
    for (const [file, line] of lines) {
      mkdirSync(join(house, dirname(file)), { recursive: true });
      writeFileSync(join(house, file), `${line}\n`);
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

  for (const [file, line, rule] of lines)
    test(`${file} ${rule ? 'may not' : 'may'} hold ${line.split('\n')[0]}`, () => {
      const told = said.split('\n').filter((one) => one.includes(`${file}:`));
      const rules = told.flatMap((one) => /noRestricted\w+/.exec(one) ?? []);
      expect(rules).toEqual(rule ? [rule] : []);
    });
});
