import type { Words } from '../words.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What the command says in English. */
export const english: Words = {
  usage: `npm run deploy -- [--dry-run] [--without-console] [--yes]

  --dry-run          checks all that can be checked here and shows the rest, without network
  --without-console  deploys without the console, which then answers 503
  --yes              answers yes to questions`,
  site: {
    address: 'the https address of the site',
    'organisation.name': 'the name of the organisation that publishes the site',
    'organisation.address': 'its postal address',
    'contact.email': 'the e-mail address to write to',
    'contact.phone': 'a number that is answered, or nothing',
    'controller.name': 'who answers for personal data',
    'controller.address': 'their postal address',
    'controller.email': 'their e-mail address',
    'controller.dpo_email': 'the e-mail address of the data protection officer, or nothing',
  },
  shut: {
    unset: () => 'CONSOLE_DRIVER is not set.',
    unknown: (about) => `CONSOLE_DRIVER is “${about}”, which nothing knows.`,
    planned: (about) => `CONSOLE_DRIVER is “${about}”, which does not exist here yet.`,
    incomplete: (about) => `These settings are missing: ${about}.`,
  },
  lack: {
    empty: ({ file, line, key }, { site }) =>
      `${file}:${line}  ${key} is empty: write ${site[key]}.`,
    example: ({ file, line, key, found }, { site }) =>
      `${file}:${line}  ${key} is still an example, “${found}”: write ${site[key]}.`,
    path: ({ file, line, found }) =>
      `${file}:${line}  address has a path, “${found}”: the site takes a whole domain name.`,
    content: ({ said }) => said,
    local: () =>
      'Console: CONSOLE_DRIVER=local and LOCAL=yes open the console on your own machine only. Remove them from wrangler.toml and from the environment.',
    console: ({ why }, { shut }) =>
      `Console: ${shut[why.shut](why.about)} Signing in online takes “access” or “link”, and this version has only “local” so far. The console stays closed (503) until a driver is configured; --without-console deploys the rest.`,
    'console-open': ({ driver }) =>
      `Console: --without-console contradicts CONSOLE_DRIVER=${driver}. Remove one of the two.`,
    migration: ({ file, line, found }) =>
      `${file}:${line}  ${found} can erase answers. Add tables and columns; remove none.`,
    'no-database': ({ file }) =>
      `${file}  No database is bound as DB: put the [[d1_databases]] block back.`,
    'signed-out': () => 'Cloudflare: this machine is not signed in. Type: npx wrangler login',
    kind: ({ form, question, is, history }) =>
      `content/forms/${form}.yaml  ${question} has become “${is}”, but people answered it as ${history
        .map(({ kind, since }) => `“${kind}” (since ${day(since)})`)
        .join(', then ')}. Put that kind back, and give the new question a new id.`,
  },
  refused: (count) =>
    count === 1
      ? 'Nothing was deployed. One thing is missing:'
      : `Nothing was deployed. ${count} things are missing:`,
  step: {
    signIn: 'Cloudflare account',
    content: 'Content',
    build: 'Building the site',
    database: (name) => `Database “${name}”, in the European Union`,
    versions: 'Questions that were answered before',
    migrations: 'Schema of the database',
    deploy: 'Deploying',
  },
  wouldRun: (command) => `would run: ${command}`,
  askDatabase: (name, file) =>
    `Create the database “${name}” in the European Union, and write its id in ${file}? (y/n) `,
  yes: /^\s*y(?:es)?\s*$/i,
  nobodyToAsk: 'Nobody is there to answer: add --yes.',
  stopped: 'Stopped. Nothing was deployed.',
  failed: 'This step failed: read the lines above, then try again.',
  consoleShut: 'The console stays closed (503) until a driver is configured.',
  dryDone: 'All that can be checked here is in order. Nothing was deployed.',
  done: (address) => `Online: ${address}`,
};
