import type { Language } from '../../words/language.ts';
import { type Kind, readsOne, refuse } from './kind.ts';

const given: Record<Language, string> = { fr: 'Oui', en: 'Yes' };

/** A sentence agreed to. Stored as `yes` when ticked; its wording is kept with the form's version. */
export const consent: Kind<'consent'> = {
  schema: () =>
    readsOne((answer, context) =>
      answer === 'yes' ? answer : refuse(context, { wrong: 'option' }),
    ),
  show: (_question, _answer, language) => [given[language]],
  counted: () => ['yes'],
};
