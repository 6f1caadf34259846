import type { Language } from '../../../domain/words/language.ts';
import { type Entry, Navigation } from '../../private/navigation.tsx';
import { consoleAddress, consoleRoot } from '../address.ts';
import { mayChange, type Role } from '../guard/person.ts';
import { navigationWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly role: Role;
  /** The address of the page that it stands on. */
  readonly path: string;
}

/** Pages that stand under an entry, though not below its address. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'pairs/': ['proposals/', 'requests/', 'evenings/', 'pulse/'],
  'gatherings/': ['new-gathering/'],
  'messages/': ['texts/'],
  'totals/': ['improvements/'],
};

/** Whether an entry leads to this page, or to the part of the console that it belongs to. */
function currentAt(path: string, address: string, language: Language): Entry['current'] {
  if (path === address) return 'page';
  const below = beside[address.slice(consoleRoot(language).length)] ?? [];
  if (below.some((page) => path.startsWith(consoleAddress(language, page)))) return 'true';
  return address !== consoleRoot(language) && path.startsWith(address) ? 'true' : undefined;
}

/** The pages of the console that somebody may open: a reader takes no exports away, an owner lets others in. */
export const ConsoleNavigation = ({ language, role, path }: Props) => {
  const words = navigationWords(language);
  const pages = [
    ['', words.home],
    ['submissions/', words.submissions],
    ['people/', words.people],
    ['pairs/', words.pairs],
    ['gatherings/', words.gatherings],
    ['announcements/', words.announcements],
    ['messages/', words.messages],
    ['ahead/', words.ahead],
    ['totals/', words.totals],
    ...(mayChange(role) ? [['exports/', words.exports] as const] : []),
    ...(role === 'owner' ? [['coordinators/', words.access] as const] : []),
  ] as const;
  const entries = pages.map(([page, label]) => {
    const address = consoleAddress(language, page);
    return { label, address, current: currentAt(path, address, language) };
  });
  const leave = { label: words.signOut, address: consoleAddress(language, 'sign-out/') };
  return <Navigation label={words.label} entries={entries} leave={leave} />;
};
