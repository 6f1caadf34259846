import { filledBy, formAddress } from '../../domain/forms/address.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { isReference } from '../../domain/forms/reference.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { type FormEntry, formById } from './definitions.ts';
import { fillAnswers, fillHidden } from './fill-answers.ts';
import { SentFields } from './sent-fields.ts';
import { fillStanding, standingOf } from './standing.tsx';

/** What an address gives, as answers to the questions of the form that hold it: nobody's words but a reference. */
async function given(env: Env, { id }: FormEntry, query: URLSearchParams): Promise<SentFields> {
  const form = (await formById(env, id))?.form;
  const answers = filledBy.flatMap((holds) => {
    const text = query.get(holds);
    if (!form || text === null || (holds === 'reference' && !isReference(text))) return [];
    return questionsHolding(form, holds).map((question) => [question.id, text]);
  });
  return new SentFields(new URLSearchParams(answers));
}

/**
 * Opens a form at its first page, with a new submission key. `?programme=<id>` ticks that programme,
 * if it is one of the options; so do `about` and `reference` for messages. Before its days, after them, or when its places are gone, the page
 * says so.
 */
export async function openForm(
  env: Env,
  request: Request,
  form: FormEntry,
  language: Language,
): Promise<Response> {
  const now = Date.now();
  const rewriter = new HTMLRewriter();
  fillHidden(rewriter, {
    [reserved.key]: crypto.randomUUID(),
    [reserved.started]: String(now),
  });
  fillStanding(rewriter, form, await standingOf(env, form, now), language);
  const { searchParams: query } = new URL(request.url);
  if (filledBy.some((name) => query.has(name)))
    fillAnswers(rewriter, await given(env, form, query));
  return answerWith(rewriter.transform(await builtPage(env, formAddress(form, language))), 200);
}
