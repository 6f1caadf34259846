import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Form } from '../../domain/forms/definition.ts';
import { isSecretKey } from '../../functions/actions/secrets/derive.ts';
import { ownFolder } from '../../tests/support/own-folder.ts';
import type { Ran } from '../run.ts';
import { deploy } from './deploy.ts';
import { sayLack } from './lack-words.ts';
import { realSite } from './real-site.ts';
import type { Options, Paths } from './walk.ts';

const id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const ok: Ran = { code: 0, output: '' };
const created = { code: 0, output: `[[d1_databases]]\ndatabase_id = "${id}"\n` };
const keyed = { code: 0, output: '[\n  { "name": "SECRET_KEY", "type": "secret_text" }\n]\n' };
const form = { id: 'contact', pages: [{ questions: [{ id: 'topics', kind: 'text' }] }] };

/** A house of its own on disk, ready to be deployed. */
function pathsOfNew({ site = realSite(), migration = 'SELECT 1;', made = false } = {}): Paths {
  const root = ownFolder('paths');
  const paths = {
    content: join(root, 'content'),
    settings: join(root, 'wrangler.toml'),
    migrations: join(root, 'migrations'),
    forms: join(root, 'forms'),
    shell: {},
  };
  for (const folder of [paths.content, paths.migrations, paths.forms]) mkdirSync(folder);
  writeFileSync(join(paths.content, 'site.yaml'), site);
  writeFileSync(join(paths.migrations, '0000_first.sql'), migration);
  writeFileSync(join(paths.forms, 'contact.json'), JSON.stringify({ version: 'v', form }));
  cpSync('wrangler.toml', paths.settings);
  if (made)
    writeFileSync(
      paths.settings,
      readFileSync(paths.settings, 'utf8').replaceAll(/"local(-erased)?"/g, `"${id}"`),
    );
  return paths;
}

/** Walks through a deploy with wrangler played: what it would say to each command. */
async function walk(
  paths: Paths,
  options: Partial<Options> = {},
  plays: Readonly<Record<string, Ran>> = {},
  says: { build?: boolean; yes?: boolean; owner?: string; language?: 'fr' | 'en' } = {},
) {
  const ran: string[] = [];
  const said: string[] = [];
  const secrets: string[] = [];
  const code = await deploy({
    options: { dryRun: false, withoutConsole: true, ...options },
    paths,
    language: says.language ?? 'en',
    tools: {
      run: async (program, words) => {
        const command = [program, ...words].join(' ');
        ran.push(command);
        const at = words.indexOf('--secrets-file');
        if (at >= 0) secrets.push(readFileSync(words[at + 1] ?? '', 'utf8'));
        return (
          Object.entries({ ...plays, 'secret list': plays['secret list'] ?? keyed }).find(
            ([part]) => command.includes(part),
          )?.[1] ?? ok
        );
      },
      build: async () => {
        ran.push('build');
        return says.build ?? true;
      },
      ask: async () => says.yes ?? true,
      askText: async () => says.owner ?? '',
      say: (line) => said.push(line),
    },
  });
  return { code, ran, said: said.join('\n'), secrets };
}

test('the first deploy makes the database in the EU, writes its id, migrates and deploys', async () => {
  const paths = pathsOfNew();
  const { code, ran, said } = await walk(paths, {}, { 'd1 create': created });
  expect(ran).toEqual([
    'wrangler whoami --json',
    'node commands/check.ts',
    'build',
    'wrangler d1 create binome --jurisdiction eu',
    'wrangler d1 migrations apply binome --remote',
    'wrangler d1 create binome-erased --jurisdiction eu',
    'wrangler secret list --format json',
    'wrangler deploy --domain mentorat.lavoisine.fr',
  ]);
  expect(readFileSync(paths.settings, 'utf8')).toContain(`database_id = "${id}"`);
  expect(said).toContain('The console stays closed (503)');
  expect(code).toBe(0);
});

test('a house from before there was a second database is told what to add, and gets one at its next deploy', async () => {
  const paths = pathsOfNew({ made: true });
  const shipped = readFileSync(paths.settings, 'utf8');
  const [block = ''] = /\[\[d1_databases\]\]\nbinding = "ERASED"[^[]*/.exec(shipped) ?? [];
  writeFileSync(paths.settings, shipped.replace(block, ''));
  const before = await walk(paths);
  expect(before.code).toBe(1);
  expect(before.said).toContain('No database is bound as ERASED');
  const added = /\[\[d1_databases\]\][\s\S]*?database_id = "local-erased"/.exec(
    before.said.replaceAll(/^ {2}/gm, ''),
  )?.[0];
  writeFileSync(paths.settings, `${shipped.replace(block, '')}\n${added}\n`);
  const rows = JSON.stringify([{ results: [] }], null, 2);
  const after = await walk(
    paths,
    {},
    { 'd1 execute': { code: 0, output: rows }, 'd1 create': created },
  );
  expect(after.code).toBe(0);
  expect(after.ran).toContain('wrangler d1 create binome-erased --jurisdiction eu');
  expect(readFileSync(paths.settings, 'utf8')).not.toContain('"local-erased"');
});

test('a later deploy asks the database what was answered before it changes anything', async () => {
  const rows = JSON.stringify([{ results: [] }], null, 2);
  const { code, ran } = await walk(
    pathsOfNew({ made: true }),
    {},
    { 'd1 execute': { code: 0, output: rows } },
  );
  expect(ran[3]).toMatch(
    /^wrangler d1 execute binome --remote --json --command select .*form_versions/,
  );
  expect(ran.at(-3)).toBe('wrangler d1 migrations apply binome --remote');
  expect(code).toBe(0);
});

const noWorker = { code: 1, output: 'This Worker does not exist on your account. [code: 10007]' };

test.each([
  ['a Worker that was never deployed', noWorker],
  ['a Worker without one', { code: 0, output: '[]' }],
  ['a Worker with other secrets', { code: 0, output: '[{ "name": "MAIL_KEY" }]' }],
])('%s is given a key of its own, which nobody sees and no file keeps', async (_, listed) => {
  const { code, ran, said, secrets } = await walk(
    pathsOfNew(),
    {},
    { 'd1 create': created, 'secret list': listed },
  );
  expect(code).toBe(0);
  const { SECRET_KEY: key } = JSON.parse(secrets.join()) as { SECRET_KEY: string };
  expect(isSecretKey(key)).toBe(true);
  expect(said + ran.join()).not.toContain(key);
  expect(existsSync(ran.at(-1)?.split(' ').at(-1) ?? '')).toBe(false);
});

test.each([keyed, { code: 0, output: 'nothing that can be read' }, { code: 1, output: 'offline' }])(
  'a key that is there, or may be there, is never replaced (%o)',
  async (listed) => {
    const plays = { 'd1 create': created, 'secret list': listed };
    const { code, ran, secrets } = await walk(pathsOfNew(), {}, plays);
    expect(secrets).toEqual([]);
    expect(code).toBe(listed === keyed ? 0 : 1);
    expect(ran.at(-1)).toContain(listed === keyed ? 'deploy' : 'secret list');
  },
);

test('a question answered as another kind stops a deploy before migrations', async () => {
  const was = {
    ...form,
    pages: [{ questions: [{ id: 'topics', kind: 'scale' }] }],
  } as unknown as Form;
  const output = JSON.stringify(
    [{ results: [{ definition: JSON.stringify(was), first_used_at: 0 }] }],
    null,
    2,
  );
  const { code, ran, said } = await walk(
    pathsOfNew({ made: true }),
    {},
    { 'd1 execute': { code: 0, output } },
  );
  expect(code).toBe(1);
  expect(said).toContain('“scale” (since 1970-01-01)');
  expect(ran.some((command) => /migrations|deploy/.test(command))).toBe(false);
});

test('a database that was never migrated has no history', async () => {
  const output = '✘ [ERROR] no such table: form_versions: SQLITE_ERROR';
  const { code } = await walk(
    pathsOfNew({ made: true }),
    {},
    { 'd1 execute': { code: 1, output } },
  );
  expect(code).toBe(0);
});

test.each([
  'whoami',
  'commands/check',
  'd1 execute',
  'migrations apply',
  'secret list',
  'wrangler deploy',
])('nothing goes on after %s has failed', async (part) => {
  const rows = { code: 0, output: JSON.stringify([{ results: [] }], null, 2) };
  const plays = { 'd1 execute': rows, [part]: { code: 1, output: 'the reason' } };
  const { code, ran } = await walk(pathsOfNew({ made: true }), {}, plays);
  expect(code).toBe(1);
  const last = part === 'whoami' ? 'commands/check' : part;
  expect(ran.at(-1)).toContain(last);
});

test('everything that is missing is said at once, and nothing is built or changed', async () => {
  const paths = pathsOfNew({
    site: readFileSync('tests/content/site.yaml', 'utf8'),
    migration: 'DROP TABLE submissions;',
  });
  const { code, ran, said } = await walk(
    paths,
    { withoutConsole: false },
    { whoami: { code: 1, output: '' }, 'commands/check': { code: 1, output: 'a fault in a form' } },
  );
  expect(code).toBe(1);
  expect(ran).toEqual(['wrangler whoami --json', 'node commands/check.ts']);
  for (const part of [
    'address',
    'DROP TABLE',
    'CONSOLE_DRIVER',
    'wrangler login',
    'a fault in a form',
  ])
    expect(said).toContain(part);
});

test('without a yes no database is made', async () => {
  const { code, ran } = await walk(pathsOfNew(), {}, {}, { yes: false });
  expect(code).toBe(1);
  expect(ran.at(-1)).toBe('build');
});

test('a build that fails stops everything', async () => {
  const { code, ran } = await walk(pathsOfNew(), {}, {}, { build: false });
  expect(code).toBe(1);
  expect(ran.at(-1)).toBe('build');
});

test('an address at workers.dev needs no domain', async () => {
  const site = realSite().replace('mentorat.lavoisine.fr', 'binome.lavoisine.workers.dev');
  const { ran } = await walk(pathsOfNew({ site }), {}, { 'd1 create': created });
  expect(ran.at(-1)).toBe('wrangler deploy');
});

test('LOCAL=yes in the shell is refused, also without the console', async () => {
  const { code, said } = await walk({ ...pathsOfNew(), shell: { LOCAL: 'yes' } });
  expect(code).toBe(1);
  expect(said).toContain('LOCAL=yes');
});

test.each([false, true])(
  'a dry run touches no network and changes no file (database made: %s)',
  async (made) => {
    const paths = pathsOfNew({ made });
    const before = readFileSync(paths.settings, 'utf8');
    const { code, ran, said } = await walk(paths, { dryRun: true });
    expect(ran).toEqual([
      'node commands/check.ts',
      'build',
      'wrangler deploy --domain mentorat.lavoisine.fr --dry-run',
    ]);
    for (const step of [
      'whoami',
      made ? 'd1 execute' : 'd1 create',
      'd1 migrations apply',
      'secret list',
      'deploy --domain',
    ])
      expect(said).toContain(`would run: wrangler ${step}`);
    expect(readFileSync(paths.settings, 'utf8')).toBe(before);
    expect(code).toBe(0);
  },
);

/** A house of its own on disk, with these settings too. */
function pathsWith(vars: Readonly<Record<string, string>>, more = '', site = realSite()): Paths {
  const paths = pathsOfNew({ site });
  const lines = Object.entries(vars).map(([name, value]) => `${name} = "${value}"`);
  const toml = readFileSync(paths.settings, 'utf8');
  writeFileSync(paths.settings, [toml, '[vars]', ...lines, more, ''].join('\n'));
  return paths;
}

const access = {
  CONSOLE_DRIVER: 'access',
  ACCESS_TEAM_DOMAIN: 'https://lavoisine.cloudflareaccess.com',
  ACCESS_AUD: '0a'.repeat(32),
};
const carried = `${realSite()}mail_carrier: { name: "Gandi", address: "Paris" }\n`;
const open = { withoutConsole: false };

/** An answer for each statement, as wrangler prints them: rows, or how many were changed. */
const answers = (...results: readonly object[][]): Ran => ({
  code: 0,
  output: `${JSON.stringify(
    results.map((rows) => ({ results: rows })),
    null,
    2,
  )}\n`,
});
const one = [[], [{ changes: 1 }]];

test('where nobody can enter the console, the first owner is asked for and let in before the deploy', async () => {
  const paths = pathsWith(access);
  const { code, ran, said } = await walk(
    paths,
    open,
    {
      'd1 create': created,
      'secret list': keyed,
      'insert into "console_codes"': answers(...one, ...one, ...one),
      'insert into "coordinators"': answers(...one, ...one),
      'from "coordinators"': answers([], []),
    },
    { owner: ' Ines <ines@lavoisine.fr>' },
  );
  expect(code).toBe(0);
  const added = ran.findIndex((command) => command.includes('insert into "coordinators"'));
  expect(ran[added]).toContain("'ines@lavoisine.fr'");
  expect(added).toBeLessThan(ran.findIndex((command) => command.includes('wrangler deploy')));
  expect(said).toContain('ines@lavoisine.fr can enter, and invite the others from the console.');
  expect(said).toMatch(/Recovery code, for when mail is down: (?:[A-Z2-9]{4}-){4}[A-Z2-9]{4}\./);
  expect(said).toContain('mentorat.lavoisine.fr, path console');
  expect(said).toContain('mentorat.lavoisine.fr, path en/console');
});

test('where an owner is known nobody is asked; where nobody answers it is said how to do it later', async () => {
  const paths = () => pathsWith(access);
  const plays = { 'd1 create': created, 'secret list': keyed };
  const owner = {
    ...{ key: 'a@x.fr', email: 'a@x.fr', name: '', role: 'owner', programmes: null },
    ...{ invited_by: 'local', invited_at: 1, signed_in_at: null },
  };
  const known = { ...plays, 'from "coordinators"': answers([owner], []) };
  const first = await walk(paths(), open, known, { owner: 'b@x.fr' });
  expect(first.code).toBe(0);
  expect(first.ran.join()).not.toContain('insert into');
  const nobody = { ...plays, 'from "coordinators"': answers([], []) };
  const second = await walk(paths(), open, nobody, { owner: '' });
  expect(second.code).toBe(0);
  expect(second.said).toContain(
    'npm run coordinator -- add address@example.org --role owner --remote',
  );
  const failing = { ...plays, 'from "coordinators"': { code: 1, output: 'offline' } };
  const third = await walk(paths(), open, failing);
  expect(third.code).toBe(1);
  expect(third.said).toContain('offline');
});

test('a dry run says each step, also who would be asked for, and asks nobody', async () => {
  const paths = pathsWith(access);
  const { code, ran, said } = await walk(paths, { ...open, dryRun: true }, {}, { owner: 'a@x.fr' });
  expect(code).toBe(0);
  expect(ran.join()).not.toContain('coordinators');
  expect(said).toContain('would run: wrangler d1 execute binome --remote --json');
  expect(said).toContain('the address of the first owner would be asked for here');
});

test('a site that sends by SMTP is bundled with what that takes, and told of the password it waits for', async () => {
  const vars = {
    ...{ MAIL_DRIVER: 'smtp', MAIL_FROM: 'a@lavoisine.fr' },
    ...{ SMTP_HOST: 'mail.gandi.net', SMTP_USER: 'a' },
  };
  const { ran, said } = await walk(pathsWith(vars, '', carried), {}, { 'd1 create': created });
  expect(ran.at(-1)).toBe(
    'wrangler deploy --domain mentorat.lavoisine.fr --alias #smtp:./functions/mail/drivers/smtp.ts --compatibility-flags nodejs_compat',
  );
  expect(said).toContain('npx wrangler secret put SMTP_PASSWORD');
});

/** Each way to carry mail: its settings, what is to be clicked for it, and the secret that is put by hand. */
const carriers: Readonly<Record<string, readonly [object, string, RegExp, string | undefined]>> = {
  scaleway: [
    { SCALEWAY_PROJECT_ID: 'p' },
    '',
    /at Scaleway[\s\S]*DNS records[\s\S]*API key/,
    'SCALEWAY_SECRET_KEY',
  ],
  cloudflare: [
    {},
    '[[send_email]]\nname = "EMAIL"',
    /Onboard Domain[\s\S]*switch Email preview off/,
    undefined,
  ],
  smtp: [
    { SMTP_HOST: 'mail.gandi.net', SMTP_USER: 'a' },
    '',
    /at your mail host[\s\S]*SPF and DKIM/,
    'SMTP_PASSWORD',
  ],
};

test.each(Object.entries(carriers))(
  'a dry run of a site whose codes are carried by %s says all that is clicked and typed, up to a console that opens',
  async (driver, [more, blocks, clicks, secret]) => {
    const vars = {
      CONSOLE_DRIVER: 'code',
      MAIL_DRIVER: driver,
      MAIL_FROM: 'a@lavoisine.fr',
      ...more,
    };
    const paths = pathsWith(vars, blocks, carried);
    const { code, said } = await walk(paths, { ...open, dryRun: true });
    expect(code).toBe(0);
    const steps = [...said.matchAll(/^── (.+)$/gm)].map(([, title]) => title);
    expect(steps).toEqual([
      'Cloudflare account',
      'Content',
      'Building the site',
      'Database, in the European Union',
      'Schema of the database',
      'Memory of erasures, in the European Union',
      'E-mail',
      'Who enters the console',
      'Secret key of the site',
      'Deploying',
    ]);
    // Each says in a sentence what it does, in both languages, with nothing of a programmer's.
    const french = await walk(paths, { ...open, dryRun: true }, {}, { language: 'fr' });
    for (const text of [said, french.said])
      expect(text.match(/^── .+\n {3}\p{Lu}[^\n]+\.$/gmu)).toHaveLength(steps.length);
    expect(french.said).toMatch(/── Contenu\n.+\n {3}Rien à reprendre\./);
    expect(french.said).toContain('Tapez-y votre adresse');
    expect(said).toMatch(clicks);
    expect(said).toContain('the address of the first owner would be asked for here');
    expect(said).toContain('mentorat.lavoisine.fr has to be part of a domain that this Cloudflare');
    expect(said.includes(`npx wrangler secret put ${secret}`)).toBe(secret !== undefined);
    expect(said.trimEnd().split('\n').at(-1)).toMatch(
      /^Console: https:\/\/mentorat\.lavoisine\.fr\/console\/ Type your address there/,
    );
  },
);

test('as long as the key of mail is not there, the recovery code is said to open the console', async () => {
  const vars = { CONSOLE_DRIVER: 'code', MAIL_DRIVER: 'scaleway', MAIL_FROM: 'a@lavoisine.fr' };
  const end = async (secrets: string) => {
    const paths = pathsWith({ ...vars, SCALEWAY_PROJECT_ID: 'p' }, '', carried);
    const plays = {
      'd1 create': created,
      'secret list': { code: 0, output: secrets },
      'from "coordinators"': answers([], []),
    };
    return (await walk(paths, open, plays)).said;
  };
  const waiting = await end('[{ "name": "SECRET_KEY" }]');
  expect(waiting).toContain('npx wrangler secret put SCALEWAY_SECRET_KEY');
  expect(waiting).toMatch(/\/console\/ As long as e-mail waits .* recovery code[^\n]*$/);
  const ready = await end('[{ "name": "SECRET_KEY" }, { "name": "SCALEWAY_SECRET_KEY" }]');
  expect(ready).not.toContain('secret put');
  expect(ready).toMatch(/\/console\/ Type your address there[^\n]*$/);
});

test('behind Access the end of a deploy leads to a console where Cloudflare asks', async () => {
  const { said } = await walk(pathsWith(access), { ...open, dryRun: true });
  expect(said.trimEnd().split('\n').at(-1)).toMatch(
    /^Console: https:\/\/mentorat\.lavoisine\.fr\/console\/ Cloudflare asks who you are/,
  );
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['no console', {}, ['CONSOLE_DRIVER = "code"', 'ACCESS_AUD = "…"']],
  ['a console of another plan', { CONSOLE_DRIVER: 'link' }, ['CONSOLE_DRIVER = "code"']],
  [
    'codes that nothing carries',
    { CONSOLE_DRIVER: 'code' },
    [
      'nothing is set up to send any yet',
      'MAIL_DRIVER = "scaleway"',
      'name = "EMAIL"',
      'SMTP_HOST = "…"',
    ],
  ],
  [
    'half of Access',
    { CONSOLE_DRIVER: 'access' },
    ['ACCESS_TEAM_DOMAIN = "https://….cloudflareaccess.com"'],
  ],
  [
    'half of a carrier',
    { ...access, MAIL_DRIVER: 'scaleway' },
    ['MAIL_FROM, SCALEWAY_PROJECT_ID', 'SCALEWAY_PROJECT_ID = "…"'],
  ],
  [
    'a carrier that nothing knows',
    { ...access, MAIL_DRIVER: 'pigeon' },
    ['“pigeon”', 'MAIL_DRIVER = "smtp"'],
  ],
])('of %s it says what to write, letter by letter', async (_, vars, lines) => {
  const { code, said } = await walk(pathsWith(vars, '', carried), { ...open, dryRun: true });
  expect(code).toBe(1);
  for (const line of lines) expect(said).toContain(line);
});

test('what is to be written is the same in both languages: quotes are those that wrangler reads', () => {
  const lack = {
    code: 'console',
    why: { shut: 'unset', about: 'CONSOLE_DRIVER' },
    driver: '',
  } as const;
  for (const language of ['fr', 'en'] as const)
    expect(sayLack(lack, language)).toContain('\n    CONSOLE_DRIVER = "code"\n');
});
