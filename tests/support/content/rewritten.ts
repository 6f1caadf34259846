import { parse, stringify } from 'yaml';
import { addresses, bases } from '../../../domain/addresses.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import type { Texts } from './changed-content.ts';

/** What a name, a slug or an id becomes: without its number, so that nothing can count on that either. */
const other = (name: string): string => `autre-${name.replace(/^[\d-]+-/, '')}`;

const folderOf = (path: string): string => /(\w+)\/[^/]*$/.exec(path)?.[1] ?? '';
const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
const languageOf = (path: string): Language => (path.startsWith('en/') ? 'en' : 'fr');
/** Whether the name of a file is its editor's: that of a letter says which one it is. */
const isNamed = (path: string): boolean =>
  !/^(?:(?:site|demonstration|pairing)\.yaml|\w+\/home\.mdx|\w+\/emails\/.*)$/.test(path);

/** Whether a file of data says at what address its page is. */
const hasAddress = (path: string): boolean => /^(?:forms|faq)\//.test(path);

/** The address that each file with a page of its own has in a language. */
function addressOf(path: string, text: string, language: Language): string | undefined {
  const folder = folderOf(path);
  if (hasAddress(path)) {
    const last = new RegExp(`^address:.*\\b${language}: "?([\\w-]+)`, 'm').exec(text)?.[1];
    const base = folder === 'forms' ? addresses.forms : bases.faq;
    return last && `${base[language]}${last}/`;
  }
  if (path.startsWith('programmes/')) return `${bases.programmes[language]}${nameOf(path)}/`;
  if (!(folder === 'guide' || folder === 'pages' || folder === 'news')) return undefined;
  const slug = /^slug: "?([\w-]+)/m.exec(text)?.[1];
  return languageOf(path) === language ? slug && `${bases[folder][language]}${slug}/` : undefined;
}

const moved = (address: string): string =>
  address.replace(/([\w-]+)\/$/, (_, last: string) => `${other(last)}/`);

const fiftyThreeWeeks = 53 * 7 * 86_400_000;
const later = (day: string): string =>
  new Date(Date.parse(day) + fiftyThreeWeeks).toISOString().slice(0, 10);

/**
 * The same content in the hands of another organisation: another name, addresses, clock and accent, the dates of
 * a year later, every file and every address called otherwise, and a programme less. Whatever a text
 * links to has moved with it.
 */
export function rewritten(files: Texts): Texts {
  const programmes = [...files.keys()].filter((path) => path.startsWith('programmes/')).map(nameOf);
  const [dropped = ''] = programmes;
  const isDropped = (path: string, text: string) =>
    (folderOf(path) === 'programmes' && nameOf(path) === dropped) ||
    new RegExp(`^programme: "?${dropped}"?$`, 'm').test(text);
  const links = new Map<string, string>();
  for (const [path, text] of files)
    for (const language of languages) {
      const address = addressOf(path, text, language);
      if (address) links.set(address, moved(address));
    }
  for (const language of languages)
    links.set(`${bases.programmes[language]}${dropped}/`, bases.programmes[language]);
  const programme = (id: string) => (id === dropped ? (programmes.at(-1) ?? '') : id);

  /** The rules of pairing weigh what the programmes of their new names look at. */
  const weighed = (text: string): string => {
    const { weights, ...rules } = parse(text) as Readonly<Record<string, unknown>>;
    const kept = Object.entries(weights ?? {}).filter(([id]) => id !== dropped);
    return stringify({
      ...rules,
      weights: Object.fromEntries(kept.map(([id, words]) => [other(id), words])),
    });
  };

  const rewrite = (path: string, text: string): string => {
    if (path === 'pairing.yaml') return weighed(text);
    return text
      .replace(/\/(?:[\w-]+\/)+/g, (address) => links.get(address) ?? address)
      .replace(/(\/faq\/[\w-/]*#)([\w-]+)/g, (_, page, anchor) => `${page}${other(anchor)}`)
      .replace(/(\?programme=)([\w-]+)/g, (_, key, id) => `${key}${other(programme(id))}`)
      .replace(/\bform: ([\w-]+)/g, (whole, id) =>
        folderOf(path) === 'programmes' ? `form: ${other(id)}` : whole,
      )
      .replace(/^programme: .*$/m, (line) => line.replace(/[\w-]+(?="?$)/, other))
      .replace(/^group: (?!general)([\w-]+)/m, (_, group) => `group: ${other(group)}`)
      .replace(/^slug: "?([\w-]+)"?$/m, (_, slug) => `slug: ${other(slug)}`)
      .replace(/^address: \{.*$/m, (line) =>
        hasAddress(path)
          ? line.replace(/(fr|en): "?([\w-]+)"?/g, (_, l, last) => `${l}: ${other(last)}`)
          : line,
      )
      .replace(/\b20\d\d-\d\d-\d\d\b/g, later)
      .replace(/^accent: .*$/m, 'accent: "#1f4f7a"')
      .replace(/^repository: .*$/m, 'repository: "https://git.fabrique.fr/mentorat/edit/main"')
      .replace('Europe/Paris', 'Indian/Reunion')
      .replace('heure de Paris', 'heure de La Réunion')
      .replaceAll('Les Ateliers du Lien', 'La Fabrique')
      .replaceAll('example.org', 'fabrique.fr')
      .replace(/^name: "Binôme"$/m, 'name: "Duos"');
  };
  return new Map(
    [...files]
      .filter(([path, text]) => !isDropped(path, text))
      .map(([path, text]) => [
        isNamed(path) ? path.replace(nameOf(path), other(nameOf(path))) : path,
        rewrite(path, text),
      ]),
  );
}
