import { wordsForMail } from '../serving/mail-build.ts';
import { secretOf } from './mail-lacks.ts';
import { lacksSecretKey, secretNames, withSecretKey } from './secret-key.ts';
import type { Settings } from './settings.ts';
import { siteAddress } from './site-address.ts';
import { atCloudflare, begin, mustSucceed, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

/** How one enters the console from now on. */
function entrance({ options, paths, language }: Walk, settings: Settings, mailWaits: boolean) {
  const { CONSOLE_DRIVER: driver = '' } = settings.console;
  const words = deployWords(language);
  const { console } = siteAddress(paths.content);
  if (options.withoutConsole) return words.consoleShut;
  return driver === 'code' && mailWaits
    ? words.enterByRecovery(console)
    : words.enter[driver]?.(console);
}

/** Sends the Worker and the site up, and says how one enters; a dry run bundles them as if it would. */
export async function send(walk: Walk, settings: Settings): Promise<void> {
  const { options, paths, tools, language } = walk;
  const { mail } = settings;
  const words = deployWords(language);
  const names = await secretNames(walk);
  begin(walk, 'deploy');
  const { address, ownDomain } = siteAddress(paths.content);
  const domain = ownDomain ? ['--domain', ownDomain] : [];
  const command = ['deploy', ...domain, ...wordsForMail(mail.MAIL_DRIVER)];
  const sent = lacksSecretKey(names)
    ? await withSecretKey((secrets) => atCloudflare(walk, [...command, ...secrets]))
    : await atCloudflare(walk, command);
  if (sent === undefined) tools.say(`   ${words.prepares}`);
  mustSucceed(walk, sent ?? (await tools.run('wrangler', [...command, '--dry-run'], false)));
  const secret = secretOf(mail);
  const mailWaits = secret !== undefined && names !== undefined && !names.includes(secret);
  tools.say(`\n${options.dryRun ? words.dryDone : words.done(address)}`);
  if (mailWaits) tools.say(`\n${words.mailWaits(secret)}`);
  else if (secret && options.dryRun) tools.say(`\n${words.mailMayWait(secret)}`);
  const enter = entrance(walk, settings, mailWaits);
  if (enter) tools.say(`\n${enter}`);
}
