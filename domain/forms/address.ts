import { addresses, sendBase, stepNames } from '../addresses.ts';
import type { Language } from '../words/language.ts';
import type { Form } from './definition.ts';

/** A step of a form: a page by its number, the check-your-answers page, the quiz result, or the receipt. */
export type Step = number | 'check' | 'result' | 'sent';

/** The address of a step of a form in a language; page 1 is the form's own address. */
export function formAddress(
  form: Pick<Form, 'address'>,
  language: Language,
  step: Step = 1,
): string {
  const base = `${addresses.forms[language]}${form.address[language]}/`;
  if (step === 1) return base;
  return `${base}${typeof step === 'number' ? `page-${step}` : stepNames[language][step]}/`;
}

/** Every step that a form has, in the order in which a person meets them. */
export function stepsOf(form: Pick<Form, 'pages' | 'results'>): Step[] {
  const pages = form.pages.map((_, index) => index + 1);
  const last: Step[] = form.results ? ['result'] : form.pages.length > 1 ? ['check'] : [];
  return [...pages, ...last, 'sent'];
}

/**
 * What may stand after the address of a form to fill in answers beforehand, by what these hold: options
 * to tick, and the reference of what a message is about.
 */
export const filledBy = ['programme', 'about', 'reference'] as const;

/** What stands after the address of a message that asks for what is kept about a person. */
export const aboutData = '?about=data';

/** Where a form's answers are posted. */
export const sendAddress = (id: string): string => `${sendBase}${id}`;
