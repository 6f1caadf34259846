import type { Answers } from '../../../domain/forms/answer.ts';
import type { Measure } from '../../../domain/programmes/measures.ts';
import { sayFigure, sayMean, sayShare } from '../../../domain/words/figure.ts';
import type { Club } from './club.ts';
import { saidOfAnswers } from './truth-of-answers.ts';

const day = 24 * 60 * 60_000;

/** What a test knows of a pair that it plays: nothing of it is read from the house. */
export interface Played {
  readonly announced: number;
  /** When each session began that took place, and how long it was planned. */
  readonly held: { readonly at: number; readonly minutes: number }[];
  /** Who gave their time: a name. */
  readonly mentor: string;
}

/** Everything that a test knows of a year. */
export interface Truth {
  readonly pairs: Played[];
  /** What was answered, by the ids of forms and of questions. */
  readonly answers: Readonly<Record<string, Answers[]>>;
  readonly clubs: Club[];
}

const share = (right: number, all: number): string => sayShare(right / all, 'fr');
const amount = (value: number): string =>
  value < 20 ? sayMean(value, 'fr') : sayFigure(value, 'fr');
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many sessions were held. */
export const heldIn = ({ pairs }: Truth): number => pairs.flatMap(({ held }) => held).length;

const waitOf = ({ announced, held }: Played): number | undefined =>
  held[0] && (held[0].at - announced) / day;

function saidOfHours({ pairs }: Truth): string {
  const met = pairs.filter(({ held }) => held.length > 0);
  const minutes = sum(met.flatMap(({ held }) => held).map((one) => one.minutes));
  const mentors = new Set(met.map(({ mentor }) => mentor)).size;
  return `Heures données par les mentors en séance ${amount(minutes / 60)} heures ${mentors} mentors`;
}

function saidOfClubs({ clubs }: Truth): string {
  const attendances = clubs.map(({ mentors, helpers }) => mentors + helpers);
  const minutes = sum(clubs.map((one, at) => one.minutes * (attendances[at] ?? 0)));
  return `Heures données par les bénévoles aux rendez-vous ${amount(minutes / 60)} heures ${sum(attendances)} présences de bénévoles`;
}

function saidOfFirstMeetings({ pairs }: Truth, within: number | undefined): string {
  const waits = pairs.map((one) => waitOf(one) ?? Number.POSITIVE_INFINITY);
  if (within !== undefined)
    return `Part des binômes qui se voient dans les ${within} jours qui suivent l’annonce ${share(
      waits.filter((wait) => wait <= within).length,
      pairs.length,
    )} d’après ${pairs.length} binômes`;
  const met = waits.filter(Number.isFinite);
  return `en moyenne ${amount(sum(met) / met.length)} jours d’après ${met.length} binômes`;
}

/** What the console must say of a measure, as the test itself reckons it; nothing of a figure that is recorded by hand. */
export function saidOf(asked: Measure, truth: Truth): string | undefined {
  const { pairs } = truth;
  if ('form' in asked) return saidOfAnswers(asked, truth.answers[asked.form] ?? []);
  switch (asked.measure) {
    case 'sessions': {
      const least = asked.at_least;
      if (least === undefined) return `Séances tenues ${heldIn(truth)} séances`;
      const reached = pairs.filter(({ held }) => held.length >= least).length;
      return `Part des binômes qui ont tenu ${least} séances au moins ${share(reached, pairs.length)} d’après ${pairs.length} binômes`;
    }
    case 'hours':
      return saidOfHours(truth);
    case 'gatherings':
      return saidOfClubs(truth);
    case 'first_meeting':
      return saidOfFirstMeetings(truth, asked.within_days);
    case 'recorded':
      return undefined;
    default:
      throw new Error(`the test does not reckon ${asked.measure}`);
  }
}
