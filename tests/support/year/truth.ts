import { sayMean, sayShare } from '../../../domain/words/figure.ts';

const day = 24 * 60 * 60_000;

/** What a test knows of a pair that it plays: nothing of it is read from the house. */
export interface Played {
  readonly announced: number;
  /** When each session began that took place, and how long it was planned. */
  readonly held: { readonly at: number; readonly minutes: number }[];
  /** Who gave their time: a name. */
  readonly mentor: string;
}

/** What somebody answered in feedback on a session. */
export type Feedback = Readonly<Record<string, number>>;

/** Everything that a test knows of a year. */
export interface Truth {
  readonly pairs: Played[];
  readonly feedback: Feedback[];
}

/** A text with plain blanks, as a browser's test reads it. */
const plainly = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

const share = (right: number, all: number): string => plainly(sayShare(right / all, 'fr'));
const shareOf = (pairs: readonly Played[], is: (one: Played) => boolean): string =>
  `${share(pairs.filter(is).length, pairs.length)} d’après ${pairs.length} binômes`;

/** How many sessions were held. */
export const heldIn = ({ pairs }: Truth): number => pairs.flatMap(({ held }) => held).length;

/** What the console must say of sessions: the share of pairs that held so many. */
export const saidOfSessions = ({ pairs }: Truth, least: number): string =>
  `Part des binômes qui ont tenu ${least} séances au moins ${shareOf(pairs, ({ held }) => held.length >= least)}`;

/** The same of the hours of mentors. */
export function saidOfHours({ pairs }: Truth): string {
  const met = pairs.filter(({ held }) => held.length > 0);
  const minutes = met.flatMap(({ held }) => held).reduce((sum, one) => sum + one.minutes, 0);
  const hours = minutes / 60;
  const mentors = new Set(met.map(({ mentor }) => mentor)).size;
  return `Heures données par les mentors en séance ${hours < 20 ? sayMean(hours, 'fr') : Math.round(hours)} heures ${mentors} mentors`;
}

const waited = ({ announced, held }: Played): number | undefined =>
  held[0] && (held[0].at - announced) / day;

/** The same of pairs that meet within so many days of their announcement. */
export const saidOfFirstMeetings = ({ pairs }: Truth, within: number): string =>
  `Part des binômes qui se voient dans les ${within} jours qui suivent l’annonce ${shareOf(
    pairs,
    (one) => (waited(one) ?? Number.POSITIVE_INFINITY) <= within,
  )}`;

/** The same of the answers to a question of the feedback that are large enough. */
export const saidOfAnswers = ({ feedback }: Truth, question: string, least: number): string =>
  `${share(feedback.filter((one) => Number(one[question]) >= least).length, feedback.length)} ${feedback.length} réponses`;

/** The same of their mean, on a scale of five. */
export const saidOfMean = ({ feedback }: Truth, question: string): string =>
  `${sayMean(feedback.reduce((sum, one) => sum + Number(one[question]), 0) / feedback.length, 'fr')} sur 5 ${feedback.length} réponses`;
