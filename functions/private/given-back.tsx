import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import { logFault } from '../http/log-fault.ts';
import { pauseAfter } from '../http/pause.ts';
import type { Child } from '../markup/markup.ts';

/** What is said when a private form could not be taken. */
const words = bilingual({
  fr: {
    heading: "Rien n'a été changé",
    what: "La base de données ne répond pas. Ce que vous avez écrit n'est pas perdu : cette page le garde. Attendez une minute, puis envoyez-le de nouveau.",
    spent: (time: string) =>
      `La base de données a atteint sa limite du jour et reprend cette nuit à ${time}. Ce que vous avez écrit n'est pas perdu : cette page le garde. Laissez-la ouverte et envoyez de nouveau après cette heure.`,
    again: 'Envoyer de nouveau',
  },
  en: {
    heading: 'Nothing was changed',
    what: 'The database does not answer. What you wrote is not lost: this page keeps it. Wait a minute, then send it again.',
    spent: (time) =>
      `The database has reached its limit for today and starts again tonight at ${time}. What you wrote is not lost: this page keeps it. Leave it open and send again after that.`,
    again: 'Send again',
  },
});

/** A form that could not be taken. */
interface NotTaken {
  readonly language: Language;
  /** Where it is sent again. */
  readonly to: string;
  readonly sent: URLSearchParams;
  /** Why it was not taken: a fault of the database. */
  readonly error: unknown;
  /** What the log calls it. */
  readonly event: Parameters<typeof logFault>[0];
}

/**
 * Gives back what was sent and could not be taken, to be sent again, without asking the database for
 * anything.
 *
 * @param page puts the content in its frame
 * @returns an answer of status 503
 */
export async function givenBack(
  { language, to, sent, error, event }: NotTaken,
  page: (shown: { heading: string; content: Child; status: 503 }) => Promise<Response>,
): Promise<Response> {
  logFault(event, error);
  const { heading, what, spent, again } = words(language);
  const { seconds, until } = pauseAfter(error, Date.now());
  const content = (
    <form method="post" action={to} class="again asking">
      <p class="error" role="alert">
        {until ? spent(sayTime(until, language)) : what}
      </p>
      {[...sent].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="go">
        <button type="submit">{again}</button>
      </p>
    </form>
  );
  const answer = await page({ heading, content, status: 503 });
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}
