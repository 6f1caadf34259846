import type { Database } from '../../db/open.ts';
import {
  type DueSilence,
  type SilenceStep,
  silenceDue,
  silenceSteps,
} from '../../domain/due/silence.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { dayOf, daysAfter } from '../../domain/words/day.ts';
import { answerSilence, listen } from '../actions/pairs/answer-silence.ts';
import type { Env } from '../env.ts';
import { siteIndex } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import { lettersIn } from '../mail/letters.ts';
import { silenceLetters } from '../pairs/letters.ts';
import type { Act } from './act.ts';

const day = 24 * 60 * 60_000;
/** So many pairs are looked at, the longest silent first. */
const looked = 200;
/** So many steps are taken a run. */
const most = 8;

/** Whether all that answers silence is written, in one language at least: a place is not freed without a word. */
async function isWritten(env: Env): Promise<boolean> {
  if (!sendsMail(env)) return false;
  const letters = await Promise.all((['fr', 'en'] as const).map((one) => lettersIn(env, one)));
  return silenceSteps.every((name) => letters.some((one) => one?.texts[name]));
}

/** What silence in pairs brings until a moment, the most overdue first: the job asks it now, the console for later. */
export async function silenceUntil(
  env: Env,
  db: Database,
  { now, until, scope }: { readonly now: number; readonly until: number; readonly scope: Scope },
): Promise<readonly DueSilence[]> {
  if (!(await isWritten(env))) return [];
  const { programmes } = await siteIndex(env);
  const shortest = Math.min(...programmes.map(({ silence }) => silence.nudge_after_days));
  const before = until - (shortest - 1) * day;
  const listening = { now, before, scope, most: looked };
  const { pairs, halted, told } = await listen(db, listening, daysAfter(dayOf(now), -120));
  const rules = {
    silenceIn: (programme: string) => programmes.find(({ id }) => id === programme)?.silence,
    isStopped: (rule: SilenceStep, programme: string) =>
      halted.some((one) => one.rule === rule && one.programme === programme),
    told,
  };
  return silenceDue(pairs, rules)
    .filter(({ at }) => at <= until)
    .sort((one, other) => one.at - other.at);
}

/** Answers silence in pairs: one is written to, then both, then the place is free; each step once. */
export const listenToPairs: Act = async ({ env, db, now }) => {
  const due = await silenceUntil(env, db, { now, until: now, scope: 'all' });
  const taken = due.slice(0, most);
  const answers = await Promise.all(
    taken.map(async (step) => ({ step, letters: await silenceLetters(env, step, now) })),
  );
  if (answers.length > 0) await answerSilence(db, answers, now);
  return due.length <= most;
};
