import { clickWords } from './click-words.ts';
import { createDatabase, kindLacks, migrate } from './database.ts';
import { letFirstOwnerIn } from './first-owner.ts';
import type { Lack } from './lack.ts';
import { sayLack } from './lack-words.ts';
import { allLacks } from './lacks.ts';
import { send } from './send.ts';
import { readSettings, type Settings } from './settings.ts';
import { begin, Halt, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

/** Refuses, with everything that is missing at once. */
function refuse({ language }: Walk, lacks: readonly Lack[]): void {
  if (lacks.length === 0) return;
  const list = lacks.map((lack) => `  ${sayLack(lack, language).replace(/\n(?=.)/g, '\n  ')}`);
  throw new Halt([deployWords(language).refused(lacks.length), ...list].join('\n\n'));
}

/** Says what is to be clicked where mail is carried. */
function sayMailClicks(walk: Walk, { mail: { MAIL_DRIVER: driver = '' } }: Settings): void {
  const clicks = clickWords(walk.language).mail[driver];
  if (clicks === undefined) return;
  begin(walk, 'mail');
  walk.tools.say(clicks);
}

/** Everything that has to stand at Cloudflare before the Worker may use it. */
async function prepare(walk: Walk, settings: Settings): Promise<void> {
  const { database = '', databaseId, erased, erasedId } = settings;
  if (databaseId === undefined) await createDatabase(walk, database, 'DB');
  else refuse(walk, await kindLacks(walk, database));
  await migrate(walk, database);
  if (erased !== undefined && erasedId === undefined) await createDatabase(walk, erased, 'ERASED');
}

async function walkThrough(walk: Walk): Promise<void> {
  const { paths, options, tools, language } = walk;
  const words = deployWords(language);
  const settings = readSettings(paths.settings, paths.shell);
  const lacks = await allLacks(walk, settings);
  if (!options.dryRun) refuse(walk, lacks);
  begin(walk, 'build');
  if (lacks.length === 0) {
    if (!(await tools.build())) throw new Halt(words.failed);
    tools.say(`   ${words.built}`);
  }
  await prepare(walk, settings);
  sayMailClicks(walk, settings);
  await letFirstOwnerIn(walk, settings);
  // A dry run shows every step first, so that the list of what is missing is read last.
  refuse(walk, lacks);
  await send(walk, settings);
}

/**
 * Puts the house online, or says everything that is missing. Nothing is built or changed before all
 * that can be known beforehand was checked; migrations only add, so that the Worker that is online
 * goes on working while they are applied.
 *
 * @returns the exit code: 0 when it is online, or when a dry run found nothing to object to
 */
export async function deploy(walk: Walk): Promise<0 | 1> {
  try {
    await walkThrough(walk);
    return 0;
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    walk.tools.say(`\n${error.message}`);
    return 1;
  }
}
