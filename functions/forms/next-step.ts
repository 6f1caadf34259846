import { type AnswerFault, type Checked, checkedUpTo, pageOf } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { pagesBeforeEnd } from '../../domain/forms/questions.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import { nearestPage } from './asked.ts';
import type { SentFields } from './sent-fields.ts';

/** A step that is filled in or looked at before the sending. */
export type OpenStep = number | 'check' | 'result';

/** What the Worker does with what was sent: shows a step, or stores the answers. */
export type NextStep =
  | {
      readonly do: 'show';
      readonly step: OpenStep;
      readonly faults: readonly AnswerFault[];
      readonly changing: boolean;
    }
  | { readonly do: 'store'; readonly step: OpenStep };

const show = (step: OpenStep, faults: readonly AnswerFault[] = [], changing = false): NextStep => ({
  do: 'show',
  step,
  faults,
  changing,
});

/** Where a form goes after its last page: the result of a quiz, the check page, or straight to the sending. */
const afterPages = (form: Form): 'result' | 'check' | undefined =>
  form.results ? 'result' : form.pages.length > 1 ? 'check' : undefined;

/** A page number that the form really has. */
function pageNumber(form: Form, text: string | undefined): number | undefined {
  const page = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return page >= 1 && page <= form.pages.length ? page : undefined;
}

/** The question whose answer the check page was asked to change. */
export const questionToChange = (sent: SentFields): string | undefined =>
  /^change-([a-z0-9_]+)$/.exec(sent.get(reserved.go) ?? '')?.[1];

/** The language that the same step was asked for in. */
export function languageToReadIn(sent: SentFields): Language | undefined {
  const asked = /^in-(.+)$/.exec(sent.get(reserved.go) ?? '')?.[1];
  return languages.find((language) => language === asked);
}

/** The step that was filled in. What cannot be read counts as the first page. */
function stepSent(form: Form, sent: SentFields): OpenStep {
  const page = sent.get(reserved.page) ?? '';
  return page !== '' && page === afterPages(form)
    ? (afterPages(form) ?? 1)
    : (pageNumber(form, page) ?? 1);
}

/** Shows the first page that has a fault, with the faults of that page. */
function showFaults(form: Form, { faults }: Checked, changing: boolean): NextStep {
  const page = Math.min(...faults.flatMap(({ question }) => pageOf(form, question) ?? []));
  const told = faults.filter(({ question }) => pageOf(form, question) === page);
  return show(page, told, changing);
}

/**
 * Decides what happens next, from what was sent and its check. `next` looks at everything up to the
 * page that was filled in; `check` does the same after a change and then returns to the check page;
 * `back`, `change-` with the id of a question and `in-` with a language mind no fault; `send` looks at everything again. A
 * form that is kept only if asked is stored only when the page after its result sends it, or the
 * result itself where no page follows.
 */
export function nextStep(form: Form, sent: SentFields, checked: Checked): NextStep {
  const here = stepSent(form, sent);
  const go = sent.get(reserved.go) ?? '';
  const after = afterPages(form);
  const last = form.pages.length;
  const end = pagesBeforeEnd(form);
  const page = typeof here === 'number' ? here : end;
  const isPast = page > end;

  if (go === 'back') {
    if (isPast && after) return show(after);
    const from = typeof here === 'number' ? here : end + 1;
    return show(nearestPage(form, checked, from, -1) ?? 1);
  }
  if (languageToReadIn(sent)) return show(here);
  const wanted = pageOf(form, questionToChange(sent) ?? '');
  if (wanted !== undefined) return show(wanted, [], true);

  const sending =
    form.kept === 'if_asked'
      ? go === 'send' && (last > end ? isPast : here === after || !after)
      : go === 'send' || !after;
  const changing = go === 'check' || here === 'check';
  const soFar = sending ? checked : checkedUpTo(form, checked, page);
  if (soFar.faults.length > 0) return showFaults(form, soFar, changing);
  if (sending) return { do: 'store', step: here };
  if (go === 'check' && after) {
    // A changed answer may have brought up a later question that was never asked before.
    const { faults } = checked;
    const asks = faults.map(({ question }) => pageOf(form, question) ?? last);
    return faults.length === 0 ? show(after) : show(Math.min(...asks), [], true);
  }
  const following = nearestPage(form, checked, page, 1);
  const goesOn = following !== undefined && (following <= end || here === after);
  return show(goesOn ? following : (after ?? last));
}
