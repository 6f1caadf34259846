import { readdirSync } from 'node:fs';
import { openPatiently } from '../db/open.ts';
import { contentFolder, loadContent } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { carryOut } from './coordinator/carry-out.ts';
import { readWords } from './coordinator/read-words.ts';
import { coordinatorWords } from './coordinator/words.ts';
import { withLocalDatabase } from './local-database.ts';
import { databaseThrough } from './remote-database.ts';
import { run } from './run.ts';

process.env['WRANGLER_HIDE_BANNER'] = 'true';
const language = editorLanguage((await loadContent(contentFolder())).spoken);
const content = process.env['BINOME_CONTENT'] || 'content';
const programmes = readdirSync(`${content}/programmes`)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** The database online, through wrangler and whoever is signed in there. */
const online = () =>
  openPatiently(
    databaseThrough((sql) =>
      run('wrangler', ['d1', 'execute', 'DB', '--remote', '--json', '--command', sql], true),
    ),
  );

const given = readWords(process.argv.slice(2), programmes, language);
if ('fault' in given) {
  console.error(given.fault);
  process.exit(1);
}
const at = { language, now: Date.now() };
try {
  const { said, done } = given.remote
    ? await carryOut(online(), given, at)
    : await withLocalDatabase((db) => carryOut(db, given, at));
  console.log(said);
  process.exitCode = done ? 0 : 1;
} catch (error) {
  console.error(coordinatorWords(language).failed(error instanceof Error ? error.message : ''));
  process.exitCode = 1;
}
