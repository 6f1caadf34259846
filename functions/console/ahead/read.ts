import type { Context } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import { due } from '../../../domain/due/due.ts';
import { type OneOfPair, pairWords } from '../../../domain/due/pairs.ts';
import type { SessionWord } from '../../../domain/due/sessions.ts';
import type { DueSilence, SilentOne } from '../../../domain/due/silence.ts';
import { type DueWord, isWord, stale } from '../../../domain/due/word.ts';
import { pairMessageKey } from '../../../domain/messages/keys.ts';
import { dayOf, daysAfter } from '../../../domain/words/day.ts';
import { digestsSince } from '../../actions/due/read-people.ts';
import { pairFacts } from '../../actions/pairs/read-due.ts';
import { unsignedLetter } from '../../pairs/letters.ts';
import { peopleFacts, rulesOf } from '../../schedule/gather.ts';
import { silenceUntil } from '../../schedule/silence.ts';
import { sessionWordsUntil } from '../../schedule/tell-sessions.ts';
import { writesName } from '../../schedule/word-letter.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import type { Foreseen } from './view.tsx';

const day = 24 * 60 * 60_000;
/** One looks a week ahead. */
export const lookedAhead = 7 * day;
/** As long as the coordinators were told on each of so many days, the job keeps up. */
const keepsUp = 5;

/** How far back one looks: what was due before yesterday was told, unless the job was silent meanwhile. */
async function daysBack(db: Database, now: number): Promise<number> {
  const days = await digestsSince(db, daysAfter(dayOf(now), 1 - keepsUp));
  return days >= keepsUp ? 1 : stale;
}

/** So many are shown at once. */
export const atOnce = 40;

/** The words that pairs would be told of their sessions in the next days, if nothing happens until then. */
export function sessionWordsAhead(context: Context<ConsoleEnv>): Promise<readonly SessionWord[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const looked = { now, until: now + lookedAhead, most: atOnce + 1, scope };
  return sessionWordsUntil(env, openDatabase(env.DB), looked);
}

/** A step against silence as one of the two would be told it. */
export interface SilenceAhead extends Foreseen {
  readonly step: DueSilence;
  readonly one: SilentOne;
}

/** What silence in pairs would bring in the next days, to each of those who would be written to. */
export async function silenceAhead(context: Context<ConsoleEnv>): Promise<readonly SilenceAhead[]> {
  const { now, scope } = acting(context);
  const until = now + lookedAhead;
  const steps = await silenceUntil(context.env, openDatabase(context.env.DB), {
    now,
    until,
    scope,
  });
  return steps.slice(0, atOnce + 1).flatMap((step) =>
    step.to.map((one) => ({
      ...{ step, one, rule: step.rule, at: step.at, day: dayOf(step.of.since) },
      key: pairMessageKey(step.of.pair, step.rule, one.side, String(step.of.since)),
      to: { ...one, programme: step.of.programme },
    })),
  );
}

/** The words that people would be told in the next days, if nothing happens until then: the job asks the same, later. */
export async function wordsAhead(context: Context<ConsoleEnv>): Promise<readonly DueWord[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const until = now + lookedAhead;
  const most = atOnce + 1;
  const db = openDatabase(env.DB);
  const back = await daysBack(db, now);
  const facts = await peopleFacts(env, db, { asOf: now, until, back, scope, most });
  const all = due(
    { ...facts, rounds: {}, oldestMessage: null, announcement: null },
    await rulesOf(env),
    until,
  );
  return all.filter(isWord);
}

/** How long a pair that was announced is looked at, in days: as long as the job does. */
const pairsBack = 60;

/** A reminder to sign that would leave, if nothing happens until then. */
export interface ReminderAhead {
  readonly rule: 'pair-unsigned';
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The ISO day on which the pair was announced. */
  readonly day: string;
  readonly to: OneOfPair;
}

/** The reminders to sign that would leave in the next days; none where no mail does, or their text is not written. */
export async function remindersAhead(
  context: Context<ConsoleEnv>,
): Promise<readonly ReminderAhead[]> {
  const { env } = context;
  if (!(await writesName(env, 'pair-unsigned'))) return [];
  const { now, scope } = acting(context);
  const { unsigned } = await pairFacts(openDatabase(env.DB), {
    ...{ from: now - pairsBack * day, most: atOnce + 1, scope },
  });
  const facts = { unsigned, leftBehind: [] };
  return pairWords(facts, await rulesOf(env), now + lookedAhead).map(({ at, to }) => ({
    rule: 'pair-unsigned',
    ...{ key: pairMessageKey(to.pair, 'pair-unsigned', to.side), at, day: dayOf(to.since), to },
  }));
}

/** The messages of such reminders, each with its pair. */
export async function reminderLetters(
  context: Context<ConsoleEnv>,
  reminders: readonly ReminderAhead[],
) {
  const { now } = acting(context);
  const letters = await Promise.all(
    reminders.map(async ({ to }) => {
      const about = { pair: to.pair, programme: to.programme, now };
      const message = await unsignedLetter(context.env, to, to.other, about);
      return message && { pair: to.pair, message };
    }),
  );
  return letters.filter((one) => one !== undefined);
}
