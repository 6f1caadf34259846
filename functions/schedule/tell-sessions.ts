import type { Database } from '../../db/open.ts';
import type { Rules } from '../../domain/due/facts.ts';
import { usualReminders } from '../../domain/due/reminders.ts';
import { type SessionWord, sessionWords } from '../../domain/due/sessions.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { sessionFacts } from '../actions/sessions/read-due.ts';
import { storeSessionLetters, type Timely } from '../actions/sessions/store-letters.ts';
import type { Env } from '../env.ts';
import { sendsMail } from '../mail/chosen.ts';
import { sessionLetter } from '../sessions/letters.ts';
import type { Act } from './act.ts';
import { rulesOf } from './gather.ts';

const day = 24 * 60 * 60_000;
/** So many people are looked at a run, on each side of their session: a mail is two statements. */
const atMost = 10;
/** Whether a session took place is asked no later than so many days after it. */
const stale = 30;
/** Nobody is reminded earlier than so many days before, by these rules. */
const furthestBy = (rules: Rules): number =>
  Math.max(
    usualReminders.session_days_before,
    ...[...rules.values()].map(({ reminders }) => reminders.session_days_before),
  ) + 1;

/** How far one looks, at whom. */
interface SessionsLooked {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly until: number;
  readonly most: number;
  readonly scope: Scope;
}

const letterOf = (env: Env, { rule, to }: SessionWord, now: number) =>
  sessionLetter(env, rule, to, to.other, {
    ...{ session: to.session, pair: to.pair, programme: to.programme, minutes: to.minutes },
    ...{ startsAt: to.startsAt, moments: [], now, at: to.startsAt },
  });

/** Looks at the sessions of which time brings a word until a moment. */
export async function sessionWordsUntil(
  env: Env,
  db: Database,
  { now, until, most, scope }: SessionsLooked,
): Promise<readonly SessionWord[]> {
  const rules = await rulesOf(env);
  const facts = await sessionFacts(db, {
    asOf: now,
    ahead: { from: now, until: until + furthestBy(rules) * day, most, scope },
    unsaid: { from: now - stale * day, until, most, scope },
  });
  return sessionWords(facts, rules, until);
}

/** The mails of some words, each with the moment that it is about. */
export async function sessionLetters(
  env: Env,
  words: readonly SessionWord[],
  now: number,
): Promise<readonly Timely[]> {
  const timely = words.map(async (word) => {
    const letter = await letterOf(env, word, now);
    const { session, startsAt } = word.to;
    return letter && { letter, session, startsAt };
  });
  return (await Promise.all(timely)).filter((one) => one !== undefined);
}

/** Reminds the two of a pair of their session, and asks them afterwards whether it took place: mail takes it from there. */
export const tellSessions: Act = async ({ env, db, now, left }) => {
  if (!sendsMail(env)) return true;
  const most = Math.max(1, Math.min(atMost, Math.floor((left() - 2) / 4)));
  const words = await sessionWordsUntil(env, db, { now, until: now, most, scope: 'all' });
  await storeSessionLetters(db, await sessionLetters(env, words, now), now);
  return words.length < most;
};
