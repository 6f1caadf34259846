import { dayOf, daysAfter, workingDaysAfter } from '../words/day.ts';
import { type PeopleFacts, type Rules, type Someone, stopped } from './facts.ts';
import { inTheMorning } from './morning.ts';
import { reviewRules } from './reviews.ts';
import { sessionRules } from './sessions.ts';
import { silenceSteps } from './silence.ts';

/** The rules by which people are told something; the text that tells it is called alike. */
export const wordRules = ['takes-longer', 'not-taken'] as const;
/** One of them. */
export type WordRule = (typeof wordRules)[number];

/** Every rule by which the console shows ahead what is told, and by which a coordinator may stop it. */
export const foreseenRules = [
  ...wordRules,
  ...sessionRules,
  'pair-unsigned',
  ...reviewRules,
  ...silenceSteps,
] as const;
/** One of them. */
export type ForeseenRule = (typeof foreseenRules)[number];

/** A word that is due to somebody. */
export interface DueWord {
  readonly rule: WordRule;
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** The key of its message: what makes it one. */
  readonly key: string;
  readonly to: Someone;
  /** The ISO day that it speaks of. */
  readonly day: string;
}

/** Whether something that is due is a word to somebody. */
export const isWord = (one: { readonly rule: string }): one is DueWord =>
  wordRules.some((rule) => rule === one.rule);

/** What would be said to somebody, if nothing happens until then. */
interface Foreseen {
  /** The ISO day on which it is said. */
  readonly on: string;
  /** The ISO day from which on the coordinators hear of it. */
  readonly heard: string;
  readonly day: string;
  readonly occurrence?: string;
}

/** After so many days a word comes too late to be one. */
export const stale = 30;

/**
 * The day on which somebody is told: the one that is foreseen for it, but never before the working day
 * after the one on which the coordinators heard that it would be so. As long as they did not, that day
 * lies ahead, however long the job was silent.
 */
function dayToTell({ told, asOf }: PeopleFacts, { on, heard }: Foreseen): string {
  const today = dayOf(asOf);
  const [, next = on] = [heard, daysAfter(today, 1)].sort();
  const heardOn = told.find((day) => day >= heard && day <= today) ?? next;
  const [, last = on] = [on, workingDaysAfter(heardOn, 1)].sort();
  return last;
}

/**
 * The words that a rule brings people, each once: whoever was told is not among the facts, and the key
 * is never stored twice. A programme that is gone, or in which the rule was stopped, brings none.
 */
export function wordsBy<One extends Someone>(
  rule: WordRule,
  people: readonly One[],
  { facts, rules }: { readonly facts: PeopleFacts; readonly rules: Rules },
  foresee: (one: One, own: NonNullable<ReturnType<Rules['get']>>) => Foreseen | undefined,
): DueWord[] {
  const oldest = daysAfter(dayOf(facts.asOf), -stale);
  return people.flatMap((to) => {
    const own = rules.get(to.programme);
    const foreseen = own && foresee(to, own);
    if (!foreseen || foreseen.on < oldest) return [];
    if (facts.stopped.has(stopped(rule, to.programme))) return [];
    const at = inTheMorning(dayToTell(facts, foreseen));
    const { occurrence, day } = foreseen;
    return [{ rule, at, key: wordKey(rule, to.application, occurrence), to, day }];
  });
}

/** The key of a word to somebody: about their application, by a rule, and which of several. */
export const wordKey = (rule: WordRule, application: string, occurrence?: string): string =>
  [application, rule, ...(occurrence === undefined ? [] : [occurrence])].join('-');
