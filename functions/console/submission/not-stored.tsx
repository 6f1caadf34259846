import type { Context, MiddlewareHandler } from 'hono';
import { isDatabaseFault } from '../../../db/fault.ts';
import { sayTime } from '../../../domain/words/moment.ts';
import { readForm } from '../../http/form-body.ts';
import { logFault } from '../../http/log-fault.ts';
import { pauseAfter } from '../../http/pause.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { DecisionForm } from './decision-form.tsx';
import { readTyped, type TypedDecision } from './typed.ts';
import { submissionWords } from './words.ts';

/** Gives a decision back that could not be stored, without asking the database for anything. */
export async function notStored(
  context: Context<ConsoleEnv>,
  typed: TypedDecision,
  error: unknown,
): Promise<Response> {
  logFault('decision not stored', error);
  const { language } = context.var;
  const words = submissionWords(language);
  const { pathname, search } = new URL(context.req.url);
  const row = { status: typed.seen?.status ?? 'new', note: typed.seen?.note ?? '' };
  const { seconds, until } = pauseAfter(error, Date.now());
  const fault = until ? words.spentForToday(sayTime(until, language)) : words.notStored;
  const given = { language, row, address: `${pathname}${search}`, typed, fault };
  const answer = await consolePage(context, {
    title: words.title,
    heading: words.notStoredHeading,
    content: <DecisionForm {...given} />,
    status: 503,
  });
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}

/** Stands before the guard: when not even the session can be read, what was typed comes back all the same. */
export const giveBack: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  await next();
  if (!isDatabaseFault(context.error) || context.req.raw.bodyUsed) return;
  const typed = readTyped(await readForm(context.req.raw));
  context.res = await notStored(context, typed, context.error);
};
