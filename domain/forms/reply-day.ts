import { dayOf, daysAfter, workingDaysAfter } from '../words/day.ts';
import type { Form } from './definition.ts';
import { questionsHolding } from './held.ts';
import { optionsOf } from './question.ts';

/** What is counted from. */
export interface Received {
  /** The form as it was answered. */
  readonly form: Form;
  /** The programme that it is filed under; empty where it is under none. */
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** The last day of the applications to a programme, as the form knew it; empty where it knows none. */
function lastDay(form: Form, programme: string): string {
  const chosen = questionsHolding(form, 'programme')
    .flatMap((question) => (question.kind === 'choice' ? optionsOf(question) : []))
    .find(({ value }) => value === programme);
  return chosen?.window?.until ? daysAfter(chosen.window.until, -1) : '';
}

/**
 * The day by which the next step happens, whenever one looks: so many working days after the sending,
 * or, for an application, after the last day on which others may apply.
 */
export function replyDay({ form, programme, receivedAt }: Received): string {
  const [, from = ''] = [dayOf(receivedAt), lastDay(form, programme)].sort();
  return workingDaysAfter(from, form.next_step.within_days);
}
