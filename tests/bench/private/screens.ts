import { addresses } from '../../../domain/addresses.ts';
import { programmes, signUp } from '../send/filled-form.ts';
import type { Keys } from './doors.ts';
import { anybody, oneOfThem, ready } from './one-of-them.ts';

/** A private page, or what is posted to one. */
export interface Screen {
  readonly path: string;
  /** The cookie that opens it, if it takes one. */
  readonly cookie: string;
  /** What is posted; nothing where it is only read. Each time anew, since some is taken only once. */
  readonly sent?: () => Readonly<Record<string, string>>;
  /** Anything else ends the measuring. */
  readonly status: number;
}

const { console: base, space, link, askLink, certificate } = addresses;
const form = signUp.form.id;
const [one = '', other = one] = programmes;

const submissions = `submissions/?form=${form}`;
const submission = `submissions/${oneOfThem.application}/`;
const person = `people/${oneOfThem.person}/`;
const pair = `pairs/${oneOfThem.pair}/`;
const place = `programmes/${oneOfThem.place}/`;

/**
 * Screens of the console, below its address. A new screen is one more line: here, or in the list of a
 * participant's own below; the benches `private` and `cpu` then ask for it.
 */
const ofConsole = [
  '',
  submissions,
  `${submissions}&programme=${one}`,
  `${submissions}&status=declined`,
  `${submissions}&programme=${other}&status=waiting`,
  `${submissions}&mark=attention`,
  `${submissions}&mark=suspicion&programme=${one}&status=declined`,
  submission,
  `${submission}mail/?status=accepted`,
  `${submission}correct/`,
  `${submission}erase/`,
  'people/',
  `people/?programme=${other}&standing=waiting`,
  'people/?role=mentor&sort=newest&after=5000',
  `people/${anybody}/`,
  person,
  `${person}erase/`,
  'invitations/',
  'pairs/',
  'pulse/',
  'pulse/?order=sessions&page=3',
  pair,
  `new-pair/?with=${ready}`,
  'requests/',
  'requests/leadership/',
  'evenings/',
  'gatherings/',
  'improvements/',
  'proposals/',
  `programmes/${one}/`,
  'testimonials/',
  `thanks/${one}/`,
  'announcements/',
  'questionnaires/',
  'ahead/',
  'texts/',
  'messages/',
  'messages/?state=due',
  'messages/?state=undelivered',
  `messages/${oneOfThem.message}/`,
  `totals/?form=${form}`,
  'totals/objectives/',
  'totals/report/',
  `exports/?form=${form}`,
  'coordinators/',
];

/** A participant's own screens, below their address. */
const ofOnesOwn = [
  '',
  `answers/${oneOfThem.application}/`,
  `answers/${oneOfThem.application}/correct/`,
  `${place}leave/`,
  `${place}introduction/`,
  pair,
  `${pair}charter/`,
  `${pair}roadmap/`,
  `${pair}objectives/`,
  `${pair}help/`,
  `${pair}new-session/`,
  'gatherings/',
  'copy.html',
  'copy.json',
  'address/',
  'erase/',
];

/** Others ask for their link each time: nobody is sent two in ten minutes. */
function* addressesOfOthers(): Generator<string, never> {
  for (let at = 1; ; at += 1) yield `anna.${at % 4000}@example.org`;
}
const others = addressesOfOthers();

/** Every private screen, in French, filled; and what is posted at the doors. */
export const screens = (keys: Keys): readonly Screen[] => [
  { path: `${base.fr}sign-in/`, cookie: '', status: 200 },
  ...ofConsole.map((path) => ({ path: base.fr + path, cookie: keys.console, status: 200 })),
  {
    path: `${base.fr}people/`,
    cookie: keys.console,
    sent: () => ({ who: 'anna' }),
    status: 200,
  },
  { path: askLink.fr, cookie: '', status: 200 },
  {
    path: askLink.fr,
    cookie: '',
    sent: () => ({ email: others.next().value }),
    status: 303,
  },
  { path: certificate.fr, cookie: '', status: 200 },
  { path: link.fr, cookie: '', status: 200 },
  {
    path: link.fr,
    cookie: '',
    sent: () => ({ code: keys.link, email: oneOfThem.email }),
    status: 303,
  },
  ...ofOnesOwn.map((path) => ({ path: space.fr + path, cookie: keys.own, status: 200 })),
];

/** How a screen is called in a table. */
export const nameOf = ({ path, sent }: Screen): string => `${sent ? 'POST ' : ''}${path}`;

/** What a screen is asked with; from a page of the house where something is posted. */
export function askedOf(
  { cookie, sent }: Pick<Screen, 'cookie' | 'sent'>,
  origin: string,
): RequestInit {
  const headers = { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) };
  const posted = sent && { method: 'POST', body: new URLSearchParams(sent()) };
  return { headers, redirect: 'manual', ...posted };
}
