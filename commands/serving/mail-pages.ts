import { html, raw } from 'hono/html';
import type { Letters, Template } from '../../domain/messages/template.ts';
import type { TextName } from '../../domain/messages/texts.ts';
import type { Language } from '../../domain/words/language.ts';
import { messagesWords } from '../../functions/console/messages/words.ts';
import { textFile } from '../../functions/console/texts/samples.ts';
import { textsWords } from '../../functions/console/texts/words.ts';
import { columnOf } from '../../functions/mail/layout.ts';
import { mailWords } from './mail-words.ts';

/** A text in one of the languages of the site, with examples in its places; nothing where it is not written. */
export interface Shown {
  readonly letters: Letters;
  readonly letter: Template | undefined;
}

/** A text in each language of the site. */
export type Mail = readonly [name: TextName, shown: readonly Shown[]];

/** Where the list of the texts stands while `npm run dev` runs, and below it each of them. */
export const mailsAddress = '/_dev/emails/';

const style = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 80rem }
main { display: grid; gap: 2rem 3rem }
@media (min-width: 60rem) { main.mail { grid-template-columns: repeat(auto-fit, minmax(0, 1fr)) } }
section { min-width: 0 }
h1, h2 { line-height: 1.2; font-weight: 400; text-wrap: balance }
h2 { font-size: 1.3rem }
:is(nav, table.all) a { color: inherit; text-underline-offset: .2em }
details { margin-top: .75rem }
nav { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem }
a { padding-block: .4rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dt, small { opacity: .75 }
dd { margin: 0; overflow-wrap: anywhere }
article { border: 1px solid; border-radius: .5rem; padding: .5rem 1.25rem; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere }
table.all { border-collapse: collapse; width: 100% }
table.all :is(th, td) { text-align: start; vertical-align: top; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid #8886 }
@media (max-width: 45rem) { table.all :is(tbody, tr, th, td) { display: block; border: 0; padding: .15rem 0 } table.all thead { display: none } table.all tr { padding: .6rem 0; border-bottom: 1px solid #8886 } }
`;

interface Page {
  readonly language: Language;
  readonly title: string;
  /** At the end of the page: it loads itself again when the site was built. */
  readonly markup: string;
}

const page = async ({ language, title, markup }: Page, content: unknown): Promise<string> =>
  String(
    await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(style)}</style></head>
<body>${content}${raw(markup)}</body></html>`,
  );

const nameOf = (name: TextName, language: Language) => messagesWords(language).names[name];

/** The list of all texts, with their subjects. */
export function mailsPage(mails: readonly Mail[], language: Language, markup: string) {
  const words = mailWords(language);
  const texts = textsWords(language);
  const [, languages = []] = mails[0] ?? [];
  const row = ([name, shown]: Mail) =>
    html`<tr><th scope="row"><a href="${mailsAddress}${name}/">${nameOf(name, language)}</a></th>${shown.map(
      ({ letters, letter }) =>
        html`<td lang="${letters.language}">${letter ? letter.subject : html`<small lang="${language}">${texts.unwritten(textFile(name, letters))}</small>`}</td>`,
    )}</tr>`;
  return page(
    { language, title: texts.heading, markup },
    html`<h1>${texts.heading}</h1><p>${words.lead}</p><table class="all"><thead><tr><th scope="col">${texts.which}</th>${languages.map(
      ({ letters }) => html`<th scope="col">${words.languages[letters.language]}</th>`,
    )}</tr></thead><tbody>${mails.map(row)}</tbody></table>`,
  );
}

/** One text, in each language of the site beside the other. */
export function mailPage(
  [name, shown]: Mail,
  { before, after }: { before: TextName | undefined; after: TextName | undefined },
  language: Language,
  markup: string,
) {
  const words = mailWords(language);
  const texts = textsWords(language);
  const way = (to: TextName | undefined, which: string) =>
    to &&
    html`<a href="${mailsAddress}${to}/">${which}<small> · ${nameOf(to, language)}</small></a>`;
  const one = ({ letters, letter }: Shown) => {
    const file = textFile(name, letters);
    if (!letter)
      return html`<section><h2>${words.languages[letters.language]}</h2><p>${texts.unwritten(file)}</p></section>`;
    return html`<section><h2>${words.languages[letters.language]}</h2>
<dl><dt>${texts.file}</dt><dd>${file}</dd><dt>${words.from}</dt><dd>${letters.sender.site}</dd><dt>${texts.subject}</dt><dd lang="${letters.language}"><strong>${letter.subject}</strong></dd></dl>
<article lang="${letters.language}">${raw(columnOf(letter.html))}</article>
<details><summary>${texts.plain}</summary><pre lang="${letters.language}">${letter.plain}</pre></details></section>`;
  };
  return page(
    { language, title: `${nameOf(name, language)} – ${texts.heading}`, markup },
    html`<nav><a href="${mailsAddress}">${words.all}</a>${way(before, words.before)}${way(after, words.after)}</nav><h1>${nameOf(name, language)}</h1><main class="mail">${shown.map(one)}</main>`,
  );
}
