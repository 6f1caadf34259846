import { builtForms } from '../built-forms.ts';
import { answeredVersions, changedKinds, versionsQuery } from './changed-kinds.ts';
import type { Lack } from './lack.ts';
import { type shippedIds, writeDatabaseId } from './settings.ts';
import { atCloudflare, begin, Halt, mustSucceed, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

/** Makes a database in the European Union and writes its id into `wrangler.toml`, after asking. */
export async function createDatabase(
  walk: Walk,
  name: string,
  binding: keyof typeof shippedIds,
): Promise<void> {
  const { paths, options, tools, language } = walk;
  const words = deployWords(language);
  begin(walk, binding === 'DB' ? 'database' : 'erased');
  if (!options.dryRun && !(await tools.ask(words.askDatabase(name, paths.settings))))
    throw new Halt(words.stopped);
  const ran = await atCloudflare(walk, ['d1', 'create', name, '--jurisdiction', 'eu']);
  mustSucceed(walk, ran);
  if (ran === undefined) return;
  const id = ran.output.match(/database_id"?\s*[=:]\s*"([0-9a-f-]{36})"/)?.[1];
  if (id === undefined) throw new Halt(words.failed);
  writeDatabaseId(paths.settings, id, binding);
}

/** Questions whose kind is not the one that people answered online. */
export async function kindLacks(walk: Walk, name: string): Promise<readonly Lack[]> {
  begin(walk, 'versions');
  const asked = ['d1', 'execute', name, '--remote', '--json', '--command', versionsQuery];
  const ran = await atCloudflare(walk, asked, true);
  // A database that was made but never migrated has no answers yet.
  if (ran === undefined || /no such table: form_versions/.test(ran.output)) return [];
  mustSucceed(walk, ran, true);
  const answered = answeredVersions(ran.output);
  if (answered === undefined) mustSucceed(walk, { ...ran, code: 1 }, true);
  const forms = builtForms(walk.paths.forms).map(({ form }) => form);
  return changedKinds(forms, answered ?? []);
}

/** Brings the database to the newest schema. */
export async function migrate(walk: Walk, name: string): Promise<void> {
  begin(walk, 'migrations');
  mustSucceed(walk, await atCloudflare(walk, ['d1', 'migrations', 'apply', name, '--remote']));
}
