import { filledBy, formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { sayOpening } from '../../domain/forms/open-choices.ts';
import { isReference } from '../../domain/forms/reference.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots } from '../http/fill.ts';
import { SaidText } from '../http/said.tsx';
import { formById } from './definitions.ts';
import { fillAnswers, fillHidden } from './fill-answers.ts';
import { fillShut } from './fill-shut.ts';
import { fillKnown, unlinked } from './known.tsx';
import { noPass, passFor } from './pass-cookie.ts';
import { fillPromise } from './receipt-promise.ts';
import { SentFields } from './sent-fields.ts';
import { fillStanding, standingOf } from './standing.tsx';

/** What an address gives, as answers to the questions of the form that hold it: nobody's words but a reference. */
function given(form: Form, query: URLSearchParams): SentFields {
  const answers = filledBy.flatMap((holds) => {
    const text = query.get(holds);
    if (text === null || (holds === 'reference' && !isReference(text))) return [];
    return questionsHolding(form, holds).map((question) => [question.id, text]);
  });
  return new SentFields(new URLSearchParams(answers));
}

/**
 * Fills what the address gives, and says what can be applied to today. A programme that cannot is not
 * ticked, even where the address names it.
 */
function fillForm(
  rewriter: HTMLRewriter,
  form: Form,
  query: URLSearchParams,
  { language, now }: { language: Language; now: number },
): void {
  const shut = fillShut(rewriter, form, now).map(({ value }) => value);
  const programme = query.get('programme');
  const notice = sayOpening(form, programme, language, now);
  if (notice !== undefined) fillSlots(rewriter, { notice: SaidText({ said: notice }) });
  if (programme !== null && shut.includes(programme)) query.delete('programme');
  if (filledBy.some((name) => query.has(name))) fillAnswers(rewriter, given(form, query));
}

/**
 * Opens a form at its first page, with a new submission key. `?programme=<id>` ticks that programme,
 * if it can be chosen; so do `about` and `reference` for messages. What a link to the form knows is not
 * asked. Before its days, after them, or when
 * its places are gone, the page says so.
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
  const definition = await formById(env, form.id);
  const leaves = query.has(unlinked);
  if (definition) {
    fillForm(rewriter, definition.form, query, { language, now });
    const pass = leaves ? undefined : await passFor(env, request, form.id);
    if (pass) fillKnown(rewriter, definition.form, pass, language);
    await fillPromise(rewriter, env, definition.form, { language });
  }
  const built = await builtPage(env, formAddress(form, language));
  const answer = answerWith(rewriter.transform(built), 200);
  if (leaves) answer.headers.append('Set-Cookie', noPass(request));
  return answer;
}
