import { existsSync, readFileSync } from 'node:fs';
import { clickWords } from './click-words.ts';
import { consoleLacks } from './console-lacks.ts';
import type { Lack } from './lack.ts';
import { mailLacks } from './mail-lacks.ts';
import type { Settings } from './settings.ts';
import { siteAddress } from './site-address.ts';
import { siteLacks } from './site-lacks.ts';
import { unsafeMigrations } from './unsafe-migrations.ts';
import { atCloudflare, begin, type Walk } from './walk.ts';
import { deployWords } from './words.ts';

/** What can be told from the files alone. */
function fileLacks({ paths, options }: Walk, settings: Settings): readonly Lack[] {
  const site = `${paths.content}/site.yaml`;
  const text = existsSync(site) ? readFileSync(site, 'utf8') : '';
  return [
    ...siteLacks(site, text),
    ...mailLacks(settings.mail, site, text),
    ...consoleLacks(settings.console, options.withoutConsole),
    ...unsafeMigrations(paths.migrations),
    ...(settings.database === undefined
      ? [{ code: 'no-database', file: paths.settings } as const]
      : []),
    ...(settings.erased === undefined
      ? [{ code: 'no-erased', file: paths.settings } as const]
      : []),
  ];
}

/** Faults of the content: the check that `npm run check` runs too. */
async function contentLacks({ tools }: Walk): Promise<readonly Lack[]> {
  const { code, output } = await tools.run('node', ['commands/check.ts'], true);
  return code === 0 ? [] : [{ code: 'content', said: output.trim() }];
}

/** Whether this machine may act at Cloudflare. */
async function accountLacks(walk: Walk): Promise<readonly Lack[]> {
  begin(walk, 'signIn');
  const { ownDomain } = siteAddress(walk.paths.content);
  // A domain takes hours until it has moved: said first, since mail is set up on it.
  if (ownDomain) walk.tools.say(clickWords(walk.language).domain(ownDomain));
  const ran = await atCloudflare(walk, ['whoami', '--json'], true);
  return ran === undefined || ran.code === 0 ? [] : [{ code: 'signed-out' }];
}

/** Everything that is missing before anything is built or changed. */
export async function allLacks(walk: Walk, settings: Settings): Promise<readonly Lack[]> {
  const account = await accountLacks(walk);
  begin(walk, 'content');
  const content = await contentLacks(walk);
  if (content.length === 0) walk.tools.say(`   ${deployWords(walk.language).contentDone}`);
  return [...content, ...fileLacks(walk, settings), ...account];
}
