import type { Context, MiddlewareHandler } from 'hono';
import { isDatabaseFault } from '../../db/fault.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import { sayTime } from '../../domain/words/moment.ts';
import { readForm } from '../http/form-body.ts';
import { logFault } from '../http/log-fault.ts';
import { pauseAfter } from '../http/pause.ts';
import type { ConsoleEnv } from './guard/person.ts';
import { consolePage } from './page.tsx';

/** What is said when a form of the console could not be taken. */
const words = bilingual({
  fr: {
    title: 'Console',
    heading: "Rien n'a été changé",
    what: "La base de données ne répond pas. Ce que vous avez écrit n'est pas perdu : cette page le garde. Attendez une minute, puis envoyez-le de nouveau.",
    spent: (time: string) =>
      `La base de données a atteint sa limite du jour et reprend cette nuit à ${time}. Ce que vous avez écrit n'est pas perdu : cette page le garde. Laissez-la ouverte et envoyez de nouveau après cette heure.`,
    again: 'Envoyer de nouveau',
  },
  en: {
    title: 'Console',
    heading: 'Nothing was changed',
    what: 'The database does not answer. What you wrote is not lost: this page keeps it. Wait a minute, then send it again.',
    spent: (time) =>
      `The database has reached its limit for today and starts again tonight at ${time}. What you wrote is not lost: this page keeps it. Leave it open and send again after that.`,
    again: 'Send again',
  },
});

/** Gives back what was sent and could not be taken, to be sent again, without asking the database for anything. */
async function given(
  context: Context<ConsoleEnv>,
  sent: URLSearchParams,
  error: unknown,
): Promise<Response> {
  logFault('console form not taken', error);
  const { language } = context.var;
  const { title, heading, what, spent, again } = words(language);
  const { seconds, until } = pauseAfter(error, Date.now());
  const { pathname, search } = new URL(context.req.url);
  const content = (
    <form method="post" action={`${pathname}${search}`} class="again">
      <p class="error" role="alert">
        {until ? spent(sayTime(until, language)) : what}
      </p>
      {[...sent].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{again}</button>
    </form>
  );
  const answer = await consolePage(context, { title, heading, content, status: 503 });
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}

/** A handler of a form; when the database fails under it, what was sent is given back. */
export const taking =
  <Path extends string>(
    take: (
      context: Context<ConsoleEnv, Path>,
      sent: URLSearchParams,
    ) => Response | Promise<Response>,
  ) =>
  async (context: Context<ConsoleEnv, Path>): Promise<Response> => {
    const sent = await readForm(context.req.raw);
    try {
      return await take(context, sent);
    } catch (error) {
      if (!isDatabaseFault(error)) throw error;
      return given(context, sent, error);
    }
  };

/** Stands before the guard: when not even the session can be read, what was sent comes back all the same. */
export const giveBackAll: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  await next();
  if (context.req.method !== 'POST' || context.req.raw.bodyUsed) return;
  if (isDatabaseFault(context.error))
    context.res = await given(context, await readForm(context.req.raw), context.error);
};
