import type { Form } from './definition.ts';
import { questionsHolding } from './held.ts';
import { type Limits, limitsOf } from './limits.ts';
import { type Option, optionsOf } from './question.ts';

/**
 * What is known of a form without its questions: enough to name it, to know every address, when it is
 * open, and which figures it belongs to. The build lists all of them, so that nobody loads every definition.
 */
export type FormEntry = Pick<Form, 'id' | 'address' | 'title' | 'does'> &
  Limits & {
    /** How many pages of questions it has. */
    readonly pages: number;
    /** Whether it ends in a result: a quiz. */
    readonly results: boolean;
    /** The programmes that it lets people choose from. */
    readonly programmes: readonly Pick<Option, 'value' | 'label'>[];
  };

/** The programmes that a form lets people choose from. */
export function programmesOf(form: Form | undefined): readonly Option[] {
  const [asked] = form ? questionsHolding(form, 'programme') : [];
  return asked?.kind === 'choice' ? optionsOf(asked) : [];
}

/** What a list of forms says of one. */
export const entryOf = (form: Form): FormEntry => ({
  ...{ id: form.id, address: form.address, title: form.title, does: form.does },
  ...limitsOf(form),
  pages: form.pages.length,
  results: form.results !== undefined,
  programmes: programmesOf(form).map(({ value, label }) => ({ value, label })),
});
