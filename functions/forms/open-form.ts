import { formAddress } from '../../domain/forms/address.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { type FormEntry, formById } from './definitions.ts';
import { fillAnswers, fillHidden } from './fill-answers.ts';
import { SentFields } from './sent-fields.ts';
import { fillStanding, standingOf } from './standing.tsx';

/** A programme as the answer to the question of the form that holds it. */
async function filed(env: Env, { id }: FormEntry, programme: string): Promise<SentFields> {
  const definition = await formById(env, id);
  const asked = definition ? questionsHolding(definition.form, 'programme') : [];
  return new SentFields(new URLSearchParams(asked.map((question) => [question.id, programme])));
}

/**
 * Opens a form at its first page, with a new submission key. `?programme=<id>` ticks that programme,
 * if it is one of the options. Before its days, after them, or when its places are gone, the page
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
  const programme = new URL(request.url).searchParams.get('programme');
  if (programme !== null) fillAnswers(rewriter, await filed(env, form, programme));
  return answerWith(rewriter.transform(await builtPage(env, formAddress(form, language))), 200);
}
