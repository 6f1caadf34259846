import type { AnswerFault } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { firstOf } from '../../domain/forms/kinds/control.ts';
import { type AnsweredQuestion, controlOf } from '../../domain/forms/kinds/index.ts';
import type { ShutOption } from '../../domain/forms/open-choices.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { sayApart } from '../../domain/forms/words.ts';
import type { Language } from '../../domain/words/language.ts';
import { holdMarkup } from '../../domain/words/markup.ts';
import { fillSlots } from '../http/fill.ts';
import { SaidText } from '../http/said.tsx';
import { raw } from '../markup/markup.ts';
import { filledWords } from './words.ts';

/** How the faults of a page are told. */
interface Telling {
  readonly language: Language;
  /** The options that cannot be chosen. */
  readonly shut: readonly ShutOption[];
}

/** The id of the first field of a question that can be filled: what a link in the summary leads to. */
export function firstField(question: AnsweredQuestion, shut: readonly ShutOption[] = []): string {
  const control = controlOf(question);
  const isShut = (value: string) =>
    shut.some((each) => each.question === question.id && each.value === value);
  const first =
    control.is === 'options'
      ? (control.options.find(({ value }) => !isShut(value))?.value ?? null)
      : firstOf(control);
  // Where nothing can be chosen the question itself is what is left to read.
  if (first === null) return `q-${question.id}`;
  return first === undefined ? `f-${question.id}` : `f-${question.id}-${first}`;
}

/** The list in the error summary: each fault of a question leads to its first field. */
function faultList(form: Form, faults: readonly AnswerFault[], { language, shut }: Telling) {
  const questions = new Map(answeredQuestions(form).map((question) => [question.id, question]));
  const items = faults.flatMap(({ question: id, message }) => {
    const question = questions.get(id);
    if (!question) return [];
    return (
      <a href={`#${firstField(question, shut)}`}>
        {raw(holdMarkup(String(<SaidText said={sayApart(question, message, language)} />)))}
      </a>
    );
  });
  return (
    <>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </>
  );
}

/** Shows faults on a built form page: summary with focus, a sentence at each question, the title. */
export function fillFaults(
  rewriter: HTMLRewriter,
  form: Form,
  faults: readonly AnswerFault[],
  telling: Telling,
): HTMLRewriter {
  const { language } = telling;
  if (faults.length === 0) return rewriter;
  const messages = new Map(faults.map(({ question, message }) => [question, message]));
  rewriter
    .on('head > title', {
      element: (title) => void title.prepend(filledWords(language).error),
    })
    .on('[data-slot="summary"]', {
      element: (summary) =>
        void summary
          .removeAttribute('hidden')
          .setAttribute('tabindex', '-1')
          .setAttribute('autofocus', ''),
    })
    .on('[data-question]', {
      element(question) {
        if (messages.has(question.getAttribute('data-question') ?? ''))
          question.setAttribute('class', `${question.getAttribute('class') ?? ''} invalid`.trim());
      },
    })
    .on('[data-error]', {
      element(place) {
        const message = messages.get(place.getAttribute('data-error') ?? '');
        if (message === undefined) return;
        const told = holdMarkup(String(<SaidText said={message} />));
        place.removeAttribute('hidden').setInnerContent(told, { html: true });
      },
    })
    .on('input[name], textarea[name], select[name]', {
      element(field) {
        if (messages.has(field.getAttribute('name') ?? ''))
          field.setAttribute('aria-invalid', 'true');
      },
    });
  return fillSlots(rewriter, {
    'fault-count': filledWords(language).faults(faults.length),
    faults: faultList(form, faults, telling),
  });
}
