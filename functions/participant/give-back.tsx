import type { MiddlewareHandler } from 'hono';
import { isDatabaseFault } from '../../db/fault.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import { readForm } from '../http/form-body.ts';
import { logFault } from '../http/log-fault.ts';
import { pauseAfter } from '../http/pause.ts';
import type { OwnEnv } from './own.ts';
import { ownPage } from './page.tsx';

/** What is said when a form of somebody's own pages could not be taken. */
const words = bilingual({
  fr: {
    heading: "Rien n'a été changé",
    what: "Notre base de données ne répond pas. Ce que vous avez écrit n'est pas perdu : cette page le garde. Attendez une minute, puis envoyez-le de nouveau.",
    spent: (time: string) =>
      `Notre base de données a atteint sa limite du jour et reprend cette nuit à ${time}. Ce que vous avez écrit n'est pas perdu : cette page le garde. Laissez-la ouverte et envoyez de nouveau après cette heure.`,
    again: 'Envoyer de nouveau',
  },
  en: {
    heading: 'Nothing was changed',
    what: 'Our database does not answer. What you wrote is not lost: this page keeps it. Wait a minute, then send it again.',
    spent: (time) =>
      `Our database has reached its limit for today and starts again tonight at ${time}. What you wrote is not lost: this page keeps it. Leave it open and send again after that.`,
    again: 'Send again',
  },
});

/**
 * Stands before all of somebody's own pages: where the database fails under a form, what was sent comes
 * back, to be sent again, and nothing is asked of the database for that.
 */
export const giveBack: MiddlewareHandler<OwnEnv> = async (context, next) => {
  const kept = context.req.method === 'POST' ? context.req.raw.clone() : undefined;
  await next();
  if (!kept || !isDatabaseFault(context.error)) return;
  logFault('own form not taken', context.error);
  const { heading, what, spent, again } = words(languageOfPath(context.req.path));
  const { seconds, until } = pauseAfter(context.error, Date.now());
  const said = until ? spent(sayTime(until, languageOfPath(context.req.path))) : what;
  const content = (
    <form method="post" action={context.req.path} class="asking">
      <p class="error" role="alert">
        {said}
      </p>
      {[...(await readForm(kept as unknown as Request))].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="go">
        <button type="submit">{again}</button>
      </p>
    </form>
  );
  const answer = await ownPage(context, { heading, content, status: 503 });
  answer.headers.set('Retry-After', String(seconds));
  context.res = answer;
};
