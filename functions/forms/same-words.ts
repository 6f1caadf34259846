import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { markOf } from '../actions/submissions/same-sending.ts';
import type { Lately } from './receipt-cookie.ts';

/**
 * The sending of this browser that already said these very words with this form: somebody went back
 * to the form, which opened anew under a new key, and pressed Send again. `undefined` when nobody did.
 */
export const sameWords = (
  sendings: readonly Lately[],
  form: Form,
  answers: Answers,
): Lately | undefined => sendings.find(({ key, mark }) => markOf(key, form, answers) === mark);
