import { formAddress } from '../../domain/forms/address.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import type { FormEntry } from './definitions.ts';
import { fillAnswers, fillHidden } from './fill-answers.ts';
import { SentFields } from './sent-fields.ts';

/**
 * Opens a form at its first page, with a new submission key. `?programme=<id>` ticks that programme,
 * if it is one of the options.
 */
export async function openForm(
  env: Env,
  request: Request,
  form: FormEntry,
  language: Language,
): Promise<Response> {
  const rewriter = new HTMLRewriter();
  fillHidden(rewriter, {
    [reserved.key]: crypto.randomUUID(),
    [reserved.started]: String(Date.now()),
  });
  const programme = new URL(request.url).searchParams.get('programme');
  if (programme !== null) fillAnswers(rewriter, new SentFields(new URLSearchParams({ programme })));
  return answerWith(rewriter.transform(await builtPage(env, formAddress(form, language))), 200);
}
