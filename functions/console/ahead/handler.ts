import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { foreseenRules } from '../../../domain/due/word.ts';
import { isMessageKey } from '../../../domain/messages/keys.ts';
import { say } from '../../../domain/words/words.ts';
import { haltRule, holdMessages } from '../../actions/due/hold.ts';
import { lookAhead } from '../../actions/due/look-ahead.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';
import { silenceLetters } from '../../pairs/letters.ts';
import { sessionLetters } from '../../schedule/tell-sessions.ts';
import { wordLetters } from '../../schedule/word-letter.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { listedForms } from '../forms.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { keptBy } from '../messages/handler.ts';
import { consolePage } from '../page.tsx';
import { oneOf } from '../selection.ts';
import { saidOn, tellNext, toldNow } from '../told.ts';
import {
  atOnce,
  lookedAhead,
  reminderLetters,
  remindersAhead,
  type SilenceAhead,
  sessionWordsAhead,
  silenceAhead,
  wordsAhead,
} from './read.ts';
import { reviewsAhead } from './reviews.tsx';
import { aheadScreen } from './view.tsx';

const cookie = 'ahead';

/** What the next page tells: how many were held back, or what was stopped or begun again. */
const told = ['held', 'stop', 'resume'] as const;

/** What is about to leave by itself. */
export async function ahead(context: Context<ConsoleEnv>): Promise<Response> {
  const { language, session } = context.var;
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, words, sessions, reminders, silences, reviews, looked, forms] =
    await Promise.all([
      siteIndex(context.env),
      wordsAhead(context),
      sessionWordsAhead(context),
      remindersAhead(context),
      silenceAhead(context),
      reviewsAhead(context),
      lookAhead(db, { until: by.now + lookedAhead, limit: atOnce + 1 }, by),
      listedForms(context.env),
    ]);
  const names = new Map(programmes.map(({ id, name }) => [id, say(name, language)]));
  const [what, n] = toldNow(context, cookie) ?? [];
  const done = oneOf(told, what);
  const screen = aheadScreen({
    language,
    allowed: session !== undefined && mayChange(session.role),
    now: by.now,
    until: by.now + lookedAhead,
    words: [...words, ...sessions, ...reminders, ...silences].sort(
      (one, other) => one.at - other.at,
    ),
    reviews,
    ...looked,
    sayForm: (id) => {
      const form = forms.find((one) => one.id === id);
      return form ? say(form.title, language) : id;
    },
    sayProgramme: (id) => names.get(id) ?? id,
    kept: keptBy(context.env),
    done: done && { what: done, n: Number(n ?? 0) },
  });
  return saidOn(context, cookie, await consolePage(context, screen));
}

/** The messages of steps against silence, each with its pair. */
async function silenceMessages(env: Env, ahead: readonly SilenceAhead[], now: number) {
  const letters = await Promise.all(
    ahead.map(async ({ step, one }) => {
      const [message] = await silenceLetters(env, { ...step, to: [one] }, now);
      return message ? [{ of: step.of, message }] : [];
    }),
  );
  return letters.flat();
}

/** A coordinator holds back what they ticked, stops a rule in a programme, or has people told again. */
export const holdOrStop = taking(async (context: Context<ConsoleEnv>, sent) => {
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const does = oneOf(['hold', 'stop', 'resume'], sent.get('does')) ?? 'hold';
  if (does === 'hold') {
    const keys = sent
      .getAll('pick')
      .filter(isMessageKey)
      .slice(0, atOnce * 2);
    const ticked = new Set(keys);
    const words = (await wordsAhead(context)).filter(({ key }) => ticked.has(key));
    const letters = await wordLetters(context.env, words, by.now);
    const met = (await sessionWordsAhead(context)).filter(({ key }) => ticked.has(key));
    const sessions = await sessionLetters(context.env, met, by.now);
    const unsigned = (await remindersAhead(context)).filter(({ key }) => ticked.has(key));
    const reminders = await reminderLetters(context, unsigned);
    const quiet = (await silenceAhead(context)).filter(({ key }) => ticked.has(key));
    const silences = await silenceMessages(context.env, quiet, by.now);
    const held = { words: letters, sessions, reminders, silences, keys };
    const n = keys.length > 0 ? await holdMessages(db, held, by) : 0;
    tellNext(context, cookie, ['held', String(n)]);
  } else {
    const [rule, programme] = [oneOf(foreseenRules, sent.get('rule')), sent.get('programme') ?? ''];
    const changed = rule && (await haltRule(db, { rule, programme }, does, by));
    tellNext(context, cookie, [does, changed ? '1' : '0']);
  }
  return context.redirect(consoleAddress(context.var.language, 'ahead/'), 303);
});
