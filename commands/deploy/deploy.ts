import { readFileSync } from 'node:fs';
import { readYaml } from '../../site/checking/source/source.ts';
import { valueAt } from '../../site/checking/source/where.ts';
import { wordsForMail } from '../serving/mail-build.ts';
import { createDatabase, kindLacks, migrate } from './database.ts';
import { letFirstOwnerIn } from './first-owner.ts';
import type { Lack } from './lack.ts';
import { sayLack } from './lack-words.ts';
import { allLacks } from './lacks.ts';
import { secretOf } from './mail-lacks.ts';
import { lacksSecretKey, secretNames, withSecretKey } from './secret-key.ts';
import { readSettings, type Settings } from './settings.ts';
import { atCloudflare, begin, Halt, mustSucceed, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

/** Refuses, with everything that is missing at once. */
function refuse({ language }: Walk, lacks: readonly Lack[]): void {
  if (lacks.length === 0) return;
  const list = lacks.map((lack) => `  ${sayLack(lack, language).replaceAll('\n', '\n  ')}`);
  throw new Halt([deployWords(language).refused(lacks.length), ...list].join('\n\n'));
}

/** The address in `site.yaml`. */
function addressOf({ paths }: Walk): string {
  const file = `${paths.content}/site.yaml`;
  return String(valueAt(readYaml(file, readFileSync(file, 'utf8')).value, ['address']));
}

/** A domain of one's own is bound to the Worker; `….workers.dev` is Cloudflare's. */
function domainWords(address: string): readonly string[] {
  const { hostname } = new URL(address);
  return hostname.endsWith('.workers.dev') ? [] : ['--domain', hostname];
}

/** Everything that has to stand at Cloudflare before the Worker may use it. */
async function prepare(walk: Walk, settings: Settings): Promise<void> {
  const { database = '', databaseId, erased, erasedId } = settings;
  if (databaseId === undefined) await createDatabase(walk, database, 'DB');
  else refuse(walk, await kindLacks(walk, database));
  await migrate(walk, database);
  if (erased !== undefined && erasedId === undefined) await createDatabase(walk, erased, 'ERASED');
}

/** Sends the Worker and the site up; a dry run bundles them as if it would. */
async function send(walk: Walk, { mail }: Settings): Promise<void> {
  const { options, tools, language } = walk;
  const words = deployWords(language);
  const names = await secretNames(walk);
  const needsKey = lacksSecretKey(names);
  begin(walk, words.step.deploy);
  const address = addressOf(walk);
  const command = ['deploy', ...domainWords(address), ...wordsForMail(mail.MAIL_DRIVER)];
  const ran =
    (needsKey
      ? await withSecretKey((secrets) => atCloudflare(walk, [...command, ...secrets]))
      : await atCloudflare(walk, command)) ??
    (await tools.run('wrangler', [...command, '--dry-run'], false));
  mustSucceed(walk, ran);
  if (options.withoutConsole) tools.say(`\n${words.consoleShut}`);
  const secret = secretOf(mail);
  if (secret && !names?.includes(secret)) tools.say(`\n${words.mailWaits(secret)}`);
  tools.say(`\n${options.dryRun ? words.dryDone : words.done(address)}`);
}

async function walkThrough(walk: Walk): Promise<void> {
  const { paths, options, tools, language } = walk;
  const words = deployWords(language);
  const settings = readSettings(paths.settings, paths.shell);
  const lacks = await allLacks(walk, settings);
  if (!options.dryRun) refuse(walk, lacks);
  begin(walk, words.step.build);
  if (lacks.length === 0 && !(await tools.build())) throw new Halt(words.failed);
  await prepare(walk, settings);
  await letFirstOwnerIn(walk, settings, addressOf(walk));
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
