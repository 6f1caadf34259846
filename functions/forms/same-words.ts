import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { markOf } from '../actions/submissions/same-sending.ts';
import type { Lately } from './receipt-cookie.ts';

/**
 * The sending of this browser that already said these very words with this form: somebody went back
 * to the form, which opened anew under a new key, and pressed Send again. `undefined` when nobody did.
 */
export async function sameWords(
  sendings: readonly Lately[],
  form: Form,
  answers: Answers,
): Promise<Lately | undefined> {
  for (const sending of sendings)
    if ((await markOf(sending.key, form, answers)) === sending.mark) return sending;
  return undefined;
}
