import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { letterTexts } from '../../domain/addresses.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { TextName } from '../../domain/messages/texts.ts';
import type { Language } from '../../domain/words/language.ts';
import { sampleOf, textsInOrder } from '../../functions/console/texts/samples.ts';
import { builtLanguages, builtProgrammes } from '../built-index.ts';
import { type Mail, mailPage, mailsAddress, mailsPage } from './mail-pages.ts';

/** What there is to see now. */
interface Seen {
  /** The folder of the built site. */
  readonly site: string;
  /** In which the editor is spoken to. */
  readonly language: Language;
}

/** The texts of mails as the build wrote them, in each language of the site. */
const lettersOf = (site: string): readonly Letters[] =>
  builtLanguages(site).flatMap((language) => {
    const file = join(site, letterTexts, `${language}.json`);
    return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Letters] : [];
  });

/**
 * For `npm run dev`: every mail as its reader would read it, in each language, before anybody gets it.
 * Served beside the site and no part of it, so that none of it is ever published.
 *
 * @param seen asked for each page: both change while one edits
 * @param markup at the end of each page
 */
export function mailsInBrowser(seen: () => Seen, markup: string) {
  /** The page at an address; nothing for one that is no page of these. */
  function pageAt(path: string): Promise<string> | undefined {
    if (!path.startsWith(mailsAddress)) return undefined;
    const { site, language } = seen();
    const letters = lettersOf(site);
    const programmes = builtProgrammes(site);
    const now = Date.now();
    const mail = (name: TextName): Mail => [
      name,
      letters.map((one) => ({ letters: one, letter: sampleOf(one, name, programmes, now) })),
    ];
    const names = textsInOrder(language);
    if (path === mailsAddress) return mailsPage(names.map(mail), language, markup);
    const at = names.findIndex((name) => path === `${mailsAddress}${name}/`);
    const name = names[at];
    return (
      name &&
      mailPage(mail(name), { before: names[at - 1], after: names[at + 1] }, language, markup)
    );
  }
  return (asked: IncomingMessage, response: ServerResponse): boolean => {
    const [path = ''] = (asked.url ?? '').split('?');
    const page = pageAt(path);
    if (!page) return false;
    void page.then((html) =>
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
    );
    return true;
  };
}
