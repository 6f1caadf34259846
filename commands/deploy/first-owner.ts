import { allCoordinators } from '../../db/console/coordinators.ts';
import { openPatiently } from '../../db/open.ts';
import { asAddress, isAddress } from '../../domain/forms/kinds/email.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { letIn } from '../../functions/actions/coordinators/let-in.ts';
import { newRecoveryCode } from '../../functions/actions/coordinators/recovery.ts';
import { databaseThrough } from '../remote-database.ts';
import { clickWords } from './click-words.ts';
import type { Settings } from './settings.ts';
import { siteAddress } from './site-address.ts';
import { atCloudflare, begin, Halt, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

const execute = (database: string, sql: string): readonly string[] => [
  ...['d1', 'execute', database, '--remote', '--json', '--command'],
  sql,
];

/** Lets an owner in whose address is asked for; whoever gives none is told how to do it later. */
async function askForOwner({ tools, language }: Walk, database: string): Promise<void> {
  const words = deployWords(language);
  const db = openPatiently(
    databaseThrough((sql) => tools.run('wrangler', execute(database, sql), true)),
  );
  const known = await allCoordinators(db);
  if (known.some(({ role }) => role === 'owner')) return;
  const email = asAddress(await tools.askText(words.askOwner));
  if (!isAddress(email)) return tools.say(`   ${words.noOwner}`);
  const by = { who: 'local', now: Date.now() };
  const owner = { email, name: '', role: 'owner', programmes: null } as const;
  if ((await letIn(db, owner, by)) !== 'done') return tools.say(`   ${words.noOwner}`);
  const code = await newRecoveryCode(db, addressKey(email), by);
  tools.say(`   ${words.owner(email)}`);
  if (code) tools.say(`   ${words.recovery(code)}`);
}

/**
 * Sees to it that somebody can enter the console: says what is to be clicked at the provider, and asks
 * for the first owner where there is none. A dry run says that it would.
 */
export async function letFirstOwnerIn(
  walk: Walk,
  { console: { CONSOLE_DRIVER: driver }, database = '' }: Settings,
): Promise<void> {
  const { options, paths, tools, language } = walk;
  if (options.withoutConsole || !driver) return;
  const words = deployWords(language);
  begin(walk, 'owner');
  const { hostname } = siteAddress(paths.content);
  if (driver === 'access') tools.say(clickWords(language).access(hostname));
  if (options.dryRun) {
    await atCloudflare(walk, execute(database, 'select email, role from coordinators'));
    return tools.say(`   ${words.wouldAskOwner}`);
  }
  await askForOwner(walk, database).catch((error) => {
    tools.say(String(error instanceof Error ? (error.cause ?? error.message) : error));
    throw new Halt(words.failed);
  });
}
