import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { addresses } from '../domain/addresses.ts';
import { contentFolder, loadAgain, reportOf } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { isError } from '../site/checking/faults/fault.ts';
import { build } from './build.ts';
import { builtLanguage } from './built-index.ts';
import { newConsoleCode } from './console-code.ts';
import { withLocalDatabase } from './local-database.ts';
import { faultsInBrowser } from './serving/faults-in-browser.ts';
import type { Addition } from './serving/front.ts';
import { mailsAddress } from './serving/mail-pages.ts';
import { mailsInBrowser } from './serving/mails-in-browser.ts';
import { portAsked, portTaken } from './serving/port.ts';
import { type Served, serve } from './serving/serve.ts';
import { watchFolders } from './serving/watch-folders.ts';

const port = portAsked();
const folder = contentFolder();

/** The site is served from a copy, so that a page stays to be seen while the next one is built. */
const served = '.cache/dev';
rmSync(served, { recursive: true, force: true });
let copies = 0;
let site = `${served}/none`;
mkdirSync(site, { recursive: true });
const isBuilt = () => existsSync(`${site}/404.html`);
const notBuilt = {
  fr: "Le site n'a pas pu être construit : la page montrée est celle d'avant. La cause est dans le terminal.",
  en: 'The site could not be built: the page shown is the one from before. The cause is in the terminal.',
};
const stale = {
  fr: "La page montrée est celle d'avant : voici ce qui est à corriger.",
  en: 'The page shown is the one from before: here is what to correct.',
};

const faults = faultsInBrowser(isBuilt);
const { tell } = faults;
let house: Served | undefined;
let language = editorLanguage();
const { markup } = faults.addition;
const mails = mailsInBrowser(() => ({ site, language }), markup);
const addition: Addition = {
  markup,
  answers: (asked, response) => faults.addition.answers(asked, response) || mails(asked, response),
};

/** Checks and builds; what went wrong is told in the browser and ends nothing. */
async function renew(): Promise<void> {
  const content = await loadAgain(folder);
  language = editorLanguage(content.spoken);
  if (content.faults.some(isError)) {
    const { list, closing } = reportOf(content, folder, language);
    console.error(`\n${list}\n\n${closing}\n`);
    return tell({ faults: `${list}\n\n${closing}`, closing: stale[language] });
  }
  if (!(await build())) return tell({ faults: ' ', closing: notBuilt[language] });
  console.log('Built.');
  copies += 1;
  const next = `${served}/${copies}`;
  cpSync('dist', next, { recursive: true });
  const before = site;
  site = next;
  await house?.runtime.renew(site);
  rmSync(before, { recursive: true, force: true });
  return tell({ faults: '', closing: '' });
}

/** The same, whatever happens: what nobody foresaw is told, and ends nothing either. */
const renewAnyhow = (): Promise<void> => renew().catch(unforeseen);
const unforeseen = (error: unknown): void => {
  console.error(error);
  tell({ faults: ' ', closing: notBuilt[language] });
};

/** One after the other: a change that comes while the site is being built is built next. */
let building: Promise<void> = Promise.resolve();
let again: NodeJS.Timeout | undefined;
const soon = () => {
  clearTimeout(again);
  again = setTimeout(() => {
    building = building.then(renewAnyhow);
  }, 150);
};
// Before anything is built: a change that no one watches for yet would never be built.
const watcher = watchFolders([folder, 'domain', 'site', 'functions', 'db'], {
  changed: soon,
  failed: unforeseen,
});
await new Promise<void>((ready) => watcher.once('ready', ready));

const opening = building.then(renewAnyhow).then(async () => {
  const code = await withLocalDatabase(newConsoleCode);
  const served = await serve(port, { site, addition }).catch((error) => portTaken(port, error));
  house = served;
  return { code, served };
});
building = opening.then(() => undefined);
const { code, served: open } = await opening;

console.log(
  `\n  Site      ${open.address}\n  Console   ${new URL(addresses.console[builtLanguage(site)], open.address)}\n  Code      ${code}\n  E-mails   ${new URL(mailsAddress, open.address)}\n\n  Watching ${folder}, domain, site, functions and db. Stop with Ctrl+C.\n`,
);
await open.ended;
process.exit(0);
