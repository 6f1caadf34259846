import { consentWords } from '../words.ts';
import { type Kind, readsOne, refuse } from './kind.ts';

/** A sentence agreed to. Stored as `yes` when ticked; its wording is kept with the form's version. */
export const consent: Kind<'consent'> = {
  schema: () =>
    readsOne((answer, context) =>
      answer === 'yes' ? answer : refuse(context, { wrong: 'option' }),
    ),
  show: (_question, _answer, language) => [consentWords(language).given],
  counted: () => ['yes'],
};
