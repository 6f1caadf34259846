import { addresses } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayTime } from '../../domain/words/moment.ts';
import type { Env } from '../env.ts';
import { answerWith } from './answer-with.ts';
import { builtPage } from './built-page.ts';
import type { Pause } from './pause.ts';
import type { ProblemCode } from './problem.ts';

/** Said only when even the built page cannot be had. */
const lastWord = {
  fr: 'Une panne nous empêche de répondre. Revenez en arrière : ce que vous avez écrit y est encore.',
  en: 'A fault is keeping us from answering. Go back one page: what you wrote is still there.',
};

/** Says until when the service pauses, where that is known. */
const withEnd = (page: Response, until: number, language: Language): Response =>
  new HTMLRewriter()
    .on('[data-pause="short"]', { element: (element) => void element.remove() })
    .on('[data-pause="day"]', { element: (element) => void element.removeAttribute('hidden') })
    .on('[data-slot="until"]', {
      element: (element) => void element.setInnerContent(sayTime(until, language)),
    })
    .transform(page);

/** Answers with the built page of a problem, in the visitor's language and with its status. */
export async function problemPage(
  env: Env,
  language: Language,
  status: ProblemCode,
  { seconds, until }: Pause = { seconds: 30 },
): Promise<Response> {
  const address =
    status === 404 ? addresses.notFound[language] : `${addresses.problems[language]}${status}/`;
  const answer = await builtPage(env, address)
    .then((page) => answerWith(until ? withEnd(page, until, language) : page, status))
    .catch(() => new Response(lastWord[language], { status }));
  if (status === 503) answer.headers.set('Retry-After', String(seconds));
  return answer;
}
