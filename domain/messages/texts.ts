/** What may stand in every text, in braces. */
const everywhere = ['site', 'organisation', 'contact', 'clock'] as const;

/**
 * Every text that the house sends, each with the places of its own that are filled when it is caused.
 * An editor writes it in `content/<language>/emails/<name>.md`, or leaves it out: then it is not sent.
 */
const own = {
  /** What was sent by a form has arrived, under which reference, and what happens next. */
  receipt: ['form', 'reference', 'day', 'next_step'],
  /** The same where no place is left: it has arrived, and waits. */
  'receipt-waiting': ['form', 'reference', 'day'],
  /** Somebody asked for a link to a page of their own: here it is, and until when it is good. */
  'my-space': ['link', 'until'],
  /** Somebody wants to be reached at another address: it is sent there, to show that it is theirs. */
  'new-address': ['link', 'until'],
  /** Somebody is reached at another address from now on: said to the one of before, in case it was not them. */
  'address-changed': ['day'],
  /** Somebody had all that was kept of them erased: the last mail that they get. */
  erased: ['day'],
  /** An application is accepted; `word` is what the coordinator adds, if anything. */
  accepted: ['name', 'programme', 'reference', 'word'],
  /** It is on the waiting list. */
  waiting: ['name', 'programme', 'reference', 'word'],
  /** It is declined. */
  declined: ['name', 'programme', 'reference', 'word'],
  /** No answer by the day that was promised, `day`: it takes longer. */
  'takes-longer': ['name', 'programme', 'reference', 'day'],
  /** The programme began on a `day` and no place became free for whoever was on its waiting list. */
  'not-taken': ['name', 'programme', 'reference', 'day'],
  /** To each of two: here is who forms a pair with you; `introduction` is what the other wrote of themselves, `word` what the coordinator adds. */
  pair: ['name', 'programme', 'other', 'introduction', 'word', 'link', 'until'],
  /** To one of two who has not signed the charter some days after the pair was announced, on `day`. */
  'pair-unsigned': ['name', 'programme', 'other', 'day'],
  /** To each of two: both have signed the charter, the pair has begun. */
  'pair-begun': ['name', 'programme', 'other', 'address'],
  /** To each of two who may not know it yet: there will be no pair, or it is over; `sessions` says that what was still ahead is cancelled, if anything was. */
  'pair-ended': ['name', 'programme', 'sessions'],
  /** To the other one: there is a roadmap to read, or it was changed. Never what it says: messages are read in the console. */
  'pair-roadmap': ['name', 'programme', 'other'],
  /** To the other of two: one proposes a session, at `moments` to choose from, or others instead. */
  'session-proposed': ['name', 'programme', 'other', 'moments', 'minutes', 'link', 'until'],
  /** To each of two: the session is agreed, on `moment`; its calendar file goes with it. */
  'session-agreed': ['name', 'programme', 'other', 'moment', 'minutes', 'link', 'until'],
  /** To the other of two: place, objective or length were written anew; the calendar file goes with it. */
  'session-changed': ['name', 'programme', 'other', 'moment', 'minutes', 'link', 'until'],
  /** To the other of two: the session on `moment` is cancelled; the calendar file that takes it back goes with it. */
  'session-cancelled': ['name', 'programme', 'other', 'moment'],
  /** To each of two, before a session. */
  'session-soon': ['name', 'programme', 'other', 'moment', 'minutes', 'link', 'until'],
  /** To each of two who has not said it, after a session: did it take place? */
  'session-after': ['name', 'programme', 'other', 'moment', 'link', 'until'],
  /** To one of two: the other one paused the pair. */
  'pair-paused': ['name', 'programme', 'other'],
  /** To one of two: the other one takes the pair up again. */
  'pair-resumed': ['name', 'programme', 'other'],
  /** To each of two: the coordinator renewed their pair, which goes on until `day`. */
  'pair-renewed': ['name', 'programme', 'other', 'day'],
  /** To the one of a pair who has been silent longer. */
  'pair-silent': ['name', 'programme', 'other'],
  /** To both, when nothing moved after that: silent since `day`, the pair ends about `free`. */
  'pair-silent-both': ['name', 'programme', 'other', 'day', 'free'],
  /** To both: the pair ended because nobody gave a sign since `day`. */
  'pair-freed': ['name', 'programme', 'other', 'day'],
  /** To a coordinator, at once: one of a pair asks for help; `console` leads to the pair. */
  'help-asked': ['programme', 'console'],
  /** To each who is expected at an evening of meetings, on `moment` at `place`: here are your rounds. */
  'evening-plan': ['name', 'programme', 'moment', 'place', 'link', 'until'],
  /** To each who was there: with whom would you go on? */
  'evening-ratings': ['name', 'programme', 'moment', 'link', 'until'],
  /** To a mentee: their short list of mentors is there, to choose from. */
  'short-list': ['name', 'programme', 'link', 'until'],
  /** To a mentor: somebody asks whether they would be their mentor. Never what they write: messages are read in the console, as below. */
  request: ['name', 'programme', 'other', 'link', 'until'],
  /** To a mentee: the mentor whom they asked would like to know more first. */
  'request-more': ['name', 'programme', 'other', 'link', 'until'],
  /** To a mentor: whoever asked has written back. */
  'request-reply': ['name', 'programme', 'other', 'link', 'until'],
  /** To a mentee: the mentor whom they asked said no. */
  'request-declined': ['name', 'programme', 'other', 'link', 'until'],
  /** To a mentor: whoever asked has taken it back. */
  'request-withdrawn': ['name', 'programme', 'other'],
  /** To each of two who chose each other: you are a pair. */
  'pair-chosen': ['name', 'programme', 'other', 'introduction', 'word', 'link', 'until'],
  /** A coordinator invites somebody to apply; `word` is what they add, `sign_up` leads to the form, `until` is the day on which the address is forgotten. */
  invitation: ['programme', 'role', 'days', 'sign_up', 'until', 'word'],
  /** Somebody is asked to answer a form, by a link of their own. */
  questionnaire: ['name', 'form', 'programme', 'link', 'until'],
  /** The same of the two of a pair, halfway through their programme. */
  'review-midway': ['name', 'form', 'programme', 'link', 'until'],
  /** The same at its end. */
  'review-final': ['name', 'form', 'programme', 'link', 'until'],
  /** Whoever was asked to look back is reminded once, whether they have or not. */
  'review-again': ['name', 'form', 'programme', 'link', 'until'],
  /** A coordinator writes to many: `text` is what they write, `unsubscribe` leads to where one says that one wants no more of these. */
  announcement: ['subject', 'text', 'unsubscribe'],
  /** A coordinator writes to one person: `text` is what they write. */
  letter: ['subject', 'text'],
  /** To a coordinator: somebody waits for them. */
  digest: ['todo', 'console'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a text: that of its files. */
export type TextName = keyof typeof own;

/** The names of all texts. */
export const textNames = Object.keys(own) as [TextName, ...TextName[]];

/** Whether a text of that name is ever sent. */
export const isTextName = (name: string): name is TextName => Object.hasOwn(own, name);

/** A place of a text of its own. */
export type PlaceOf<N extends TextName> = (typeof own)[N][number];

/** Mails whose words are the house's own, and not an editor's: nobody is shut out by a text. */
const ownWords = ['console-code', 'console-invitation'] as const;

/** What a message may be. */
export type MessageName = TextName | (typeof ownWords)[number];

/** The same, all of them. */
export const messageNames: readonly [MessageName, ...MessageName[]] = [...textNames, ...ownWords];

/** What may stand in braces in a text. */
export const placesOf = (name: TextName): readonly string[] => [...own[name], ...everywhere];

/** Places without which whoever gets the mail can do nothing with it. */
const needed: readonly string[] = [
  'link',
  'sign_up',
  'unsubscribe',
  'console',
  'address',
  'text',
  'todo',
  'moments',
];

/** Places that are filled with a whole address of the site. */
export const addressPlaces: readonly string[] = [
  'link',
  'sign_up',
  'unsubscribe',
  'console',
  'contact',
];

/** The places that a text must have somewhere below its subject. */
export const neededIn = (name: TextName): readonly string[] =>
  own[name].filter((place) => needed.includes(place));

/** Places that are filled with whole paragraphs: each stands alone in its own. */
export const wholeParagraphs: readonly string[] = [
  'next_step',
  'introduction',
  'word',
  'text',
  'todo',
  'moments',
  'sessions',
  'place',
];
