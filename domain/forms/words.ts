import { bilingual } from '../words/bilingual.ts';
import { sayDay } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import { sayNumber } from '../words/number.ts';
import { partsOf, plain, type Said, sayAround, sayMarked } from '../words/said.ts';
import { say, type Words } from '../words/words.ts';

/** What can be wrong with an answer, with what the sentence needs. */
export type Wrong =
  | { wrong: 'missing' }
  | { wrong: 'too_long'; most: number; length: number }
  | { wrong: 'email' }
  | { wrong: 'phone' }
  | { wrong: 'number'; least: number; most: number }
  | { wrong: 'whole_number'; least: number; most: number }
  | { wrong: 'date' }
  | { wrong: 'too_early'; day: string }
  | { wrong: 'too_late'; day: string }
  | { wrong: 'option' }
  | { wrong: 'several' }
  | { wrong: 'too_many'; most: number }
  | { wrong: 'exclusive'; option: Words }
  | { wrong: 'point'; from: number; to: number };

const wrongWords = bilingual<{ [W in Wrong as W['wrong']]: (wrong: W) => string }>({
  fr: {
    missing: () => 'Répondez à cette question',
    too_long: ({ most, length }) =>
      `Raccourcissez votre réponse : ${most} caractères au plus, elle en compte ${length}`,
    email: () =>
      'Écrivez une seule adresse e-mail complète, sans espace, par exemple prenom.nom@exemple.fr',
    phone: () =>
      'Écrivez un numéro de téléphone complet, par exemple 06 12 34 56 78 ou +32 470 12 34 56',
    number: ({ least, most }) =>
      `Écrivez un nombre entre ${sayNumber(least, 'fr')} et ${sayNumber(most, 'fr')}`,
    whole_number: ({ least, most }) =>
      `Écrivez un nombre entier entre ${sayNumber(least, 'fr')} et ${sayNumber(most, 'fr')}`,
    date: () => 'Écrivez une date qui existe, par exemple 28/02/2027',
    too_early: ({ day: first }) => `Choisissez une date à partir du ${sayDay(first, 'fr')}`,
    too_late: ({ day: last }) => `Choisissez une date jusqu'au ${sayDay(last, 'fr')}`,
    option: () => 'Choisissez une réponse dans la liste proposée',
    several: () => 'Choisissez une seule réponse',
    too_many: ({ most }) => `Gardez au plus ${most} réponses`,
    exclusive: ({ option }) => `Gardez soit "${say(option, 'fr')}", soit les autres réponses`,
    point: ({ from, to }) => `Choisissez un point de l'échelle, de ${from} à ${to}`,
  },
  en: {
    missing: () => 'Answer this question',
    too_long: ({ most, length }) =>
      `Shorten your answer: ${most} characters at most, it has ${length}`,
    email: () =>
      'Enter one full e-mail address, without spaces, for example first.last@example.com',
    phone: () => 'Enter a full telephone number, for example 020 7946 0018 or +32 470 12 34 56',
    number: ({ least, most }) => `Enter a number between ${least} and ${most}`,
    whole_number: ({ least, most }) => `Enter a whole number between ${least} and ${most}`,
    date: () => 'Enter a date that exists, for example 28/02/2027',
    too_early: ({ day: first }) => `Choose a date from ${sayDay(first, 'en')} onwards`,
    too_late: ({ day: last }) => `Choose a date up to ${sayDay(last, 'en')}`,
    option: () => 'Choose one of the answers offered',
    several: () => 'Choose only one answer',
    too_many: ({ most }) => `Keep ${most} answers at most`,
    exclusive: ({ option }) => `Keep either "${say(option, 'en')}" or the other answers`,
    point: ({ from, to }) => `Choose a point on the scale, from ${from} to ${to}`,
  },
});

/** What a consent says where answers are read, ticked or not. */
export const consentWords = bilingual({
  fr: { given: 'Oui', withheld: 'Non' },
  en: { given: 'Yes', withheld: 'No' },
});

/** A sentence as it goes on after a colon: its first letter is small. */
function inSentence(message: Said): Said {
  const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  if (typeof message === 'string') return small(message);
  const [first, ...others] = partsOf(message);
  return typeof first === 'string' ? [small(first), ...others] : message;
}

/**
 * A sentence about a question where the question does not stand beside it: it begins with the
 * question's own words, unless they are a sentence of its own about it.
 */
export function sayApart(
  { label, missing }: { readonly label: Words; readonly missing?: Words | undefined },
  message: Said,
  language: Language,
): Said {
  if (missing && plain(message) === say(missing, language)) return message;
  const name = sayMarked(label, language);
  if (/[?!.…]$/.test(plain(name)))
    return sayAround((asked, told) => `${asked} ${told}`, name, message);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return sayAround((asked, told) => `${asked}${colon}${told}`, name, inSentence(message));
}

/** Says in a sentence what to do about a wrong answer. */
export function sayWrong<W extends Wrong>(wrong: W, language: Language): Said {
  const sentence = wrongWords(language)[wrong.wrong] as (wrong: Wrong) => string;
  if (wrong.wrong !== 'exclusive') return sentence(wrong);
  return sayAround(
    (option) => sentence({ ...wrong, option: { fr: option, en: option } }),
    sayMarked(wrong.option, language),
  );
}
