import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { showAnswer } from '../../domain/forms/kinds/index.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { knownBy, type Pass } from '../../domain/links/pass.ts';
import type { Language } from '../../domain/words/language.ts';
import { fillSlots } from '../http/fill.ts';
import { filledWords } from './words.ts';

/** In the query of a form: it is answered without the link by which it was opened. */
export const unlinked = 'unlinked';

/** Takes questions off a page. */
export function withoutQuestions(rewriter: HTMLRewriter, ids: { has(id: string): boolean }): void {
  rewriter.on('[data-question]', {
    element(question) {
      if (ids.has(question.getAttribute('data-question') ?? '')) question.remove();
    },
  });
}

/** Says on the first page of a form what the link knows, and takes the questions off that it answers. */
export function fillKnown(
  rewriter: HTMLRewriter,
  form: Form,
  pass: Pass,
  language: Language,
): void {
  const known = knownBy(form, pass);
  const questions = answeredQuestions(form);
  const said = [...known].flatMap(([id, value]) => {
    const question = questions.find((one) => one.id === id);
    return question ? showAnswer(question, value, language) : [];
  });
  withoutQuestions(rewriter, known);
  const words = filledWords(language);
  const notice = (
    <p>
      {(pass.session ? words.bySession : words.byLink)(said.join(' · '))}{' '}
      <a href={`${formAddress(form, language)}?${unlinked}`}>{words.withoutLink}</a>
    </p>
  );
  fillSlots(rewriter, { notice });
}
