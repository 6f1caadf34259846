import type { Language } from './language.ts';

const NARROW = '\u202f';
const FIXED = '\u00a0';

/** Addresses without the punctuation after them, e-mail addresses and site paths: never retouched. */
const address =
  /(?:https?:\/\/|www\.)[^\s"<>\u00ab\u00bb\u201c\u201d]*[^\s"<>\u00ab\u00bb\u201c\u201d'\u2019)\].,;:!?*\u2026]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])\/[a-z0-9_-]+(?:\/[a-z0-9_-]*)*/giu;

/** How a language turns straight marks: the pair for each, and what an opening mark stands behind. */
interface Marks {
  readonly '"': readonly [open: string, close: string];
  readonly "'": readonly [open: string, close: string];
  readonly opensAfter: RegExp;
}

const marks: Record<Language, Marks> = {
  // An elision opens a quotation too: l'"effet".
  fr: {
    '"': [`\u00ab${NARROW}`, `${NARROW}\u00bb`],
    "'": ['\u2019', '\u2019'],
    opensAfter: /^$|[\s([{\u00ab\u201c\u2018\u2019\u2013\u2014/]/u,
  },
  en: {
    '"': ['\u201c', '\u201d'],
    "'": ['\u2018', '\u2019'],
    opensAfter: /^$|[\s([{\u00ab\u201c\u2018\u2013\u2014/]/u,
  },
};

/** Turns straight marks into their pairs, opening or closing by what stands around each. */
function quote(text: string, before: string, { opensAfter, ...pairs }: Marks): string {
  let [out, from] = ['', 0];
  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    out += text.slice(from, index);
    const prior = out.at(-1) ?? before;
    const pair = mark === '"' ? pairs['"'] : pairs["'"];
    // Markdown's emphasis stands before either: what follows tells **"yes"** from "**yes**".
    const opensInside =
      mark === '"' && /[*_]/.test(prior) && /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
    out += pair[opensAfter.test(prior) || opensInside ? 0 : 1];
    from = index + 1;
  }
  return out + text.slice(from);
}

/** The months as they stand after the number of a day, which they stay beside. */
const months = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const beforeMonth = (language: Language): RegExp =>
  new RegExp(
    String.raw`(?<=(?<![\d,.])(?:\d{1,2}|1er)) (?=(?:${months[language]})(?!\p{L}))`,
    'gu',
  );
const frenchDay = beforeMonth('fr');
const englishDay = beforeMonth('en');

const french = (text: string, before: string): string =>
  quote(text, before, marks.fr)
    .replace(/\.{3}/g, '\u2026')
    .replace(/\u00ab[ \u00a0\u202f]*/g, `\u00ab${NARROW}`)
    .replace(/(?<![ \u00a0\u202f])[ \u00a0\u202f]*\u00bb/g, `${NARROW}\u00bb`)
    .replace(
      /(?:(?<=\S)[ \u00a0\u202f]+|(?<=[\p{L}\p{N})\u00bb\u2026%\u2019]))([!?;])(?=[\s!?\u00bb)\]\u2026]|$)/gu,
      `${NARROW}$1`,
    )
    .replace(/(?:(?<=\S)[ \u00a0\u202f]+|(?<=[\p{L}\p{N})\u00bb%\u2019])):(?=\s|$)/gu, `${FIXED}:`)
    .replace(/^ (?=[!?;](?:\s|$))/u, NARROW)
    .replace(/^ (?=:(?:\s|$))/u, FIXED)
    .replace(
      /(?<=(?<![\d+])\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g,
      NARROW,
    )
    .replace(
      /(?<=\d) (?=(?:%|\u20ac|h|min|mois|ans?|semaines?|jours?|heures?|minutes?)(?!\p{L}))/gu,
      FIXED,
    )
    .replace(frenchDay, FIXED);

const english = (text: string, before: string): string =>
  quote(text, before, marks.en).replace(/\.{3}/g, '\u2026').replace(englishDay, FIXED);

/** What is set otherwise than it is typed holds one of these; most labels hold none. */
const mayChange = { fr: /["'!?;:\d\u00ab\u00bb]|\.{3}/, en: /["'\d]|\.{3}/ };

/**
 * Sets one run of text as a careful printer of its language would: apostrophes, quotation marks,
 * ellipses and, in French, the no-break spaces of the Imprimerie nationale (narrow before ; ! ? and
 * inside guillemets, full before a colon). The number of a day stays beside its month. Addresses are left alone; code must not be passed in.
 * Setting a text twice changes nothing.
 *
 * @param before the character just before the run, when the run follows other inline content
 */
export function typeset(text: string, language: Language, before = ''): string {
  if (!mayChange[language].test(text)) return text;
  const set = language === 'fr' ? french : english;
  let out = '';
  let from = 0;
  for (const found of text.matchAll(address)) {
    const plain = text.slice(from, found.index);
    out += set(plain, out.at(-1) ?? before) + found[0];
    from = found.index + found[0].length;
  }
  return out + set(text.slice(from), out.at(-1) ?? before);
}
