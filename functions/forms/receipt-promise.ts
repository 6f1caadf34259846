import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn } from '../../domain/forms/held.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { fillSlots } from '../http/fill.ts';
import { promisesReceipt } from './receipt-letter.ts';
import { filledWords } from './words.ts';

/** Says, where a form is sent from, that a receipt follows by e-mail; nothing where none does. */
export async function fillPromise(
  rewriter: HTMLRewriter,
  env: Env,
  form: Form,
  { language, answers = {} }: { readonly language: Language; readonly answers?: Answers },
): Promise<void> {
  if (!(await promisesReceipt(env, form, language))) return;
  const { receiptTo, receiptIf } = filledWords(language);
  const address = heldIn(form, answers, 'email');
  fillSlots(rewriter, { receipt: address === '' ? receiptIf : receiptTo(address) });
}
