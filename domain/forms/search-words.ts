import { fold, wordsIn } from '../words/fold.ts';
import { type Answers, valuesOf } from './answer.ts';
import type { Form } from './definition.ts';
import { questionsHolding } from './held.ts';
import type { Holds } from './holds.ts';

/** A name of more words than this is no name: what comes after is not looked for. */
const most = 12;

/** An e-mail address, folded, as one word of its own. */
export const addressWord = (address: string): string => fold(address).replaceAll(' ', '');

const given = (form: Form, answers: Answers, holds: Holds): readonly string[] =>
  questionsHolding(form, holds).flatMap(({ id }) => valuesOf(answers[id]));

/**
 * What a submission is found by: the words of the name, those before the `@` of each address, and
 * each address whole. Folded, each after a space, in this order: ` zoe martin zoe.martin@example.org`.
 */
export function searchWords(form: Form, answers: Answers): string {
  const names = (['name', 'given_name', 'family_name'] as const).flatMap((holds) =>
    given(form, answers, holds).flatMap(wordsIn),
  );
  const addresses = given(form, answers, 'email');
  const words = [
    ...names.slice(0, most),
    ...addresses.flatMap((address) => wordsIn(address.split('@')[0] ?? '')),
    ...addresses.map(addressWord),
  ];
  return [...new Set(words)].map((word) => ` ${word}`).join('');
}

/** One letter is the beginning of too many names. */
const fewestLetters = 2;

/** The beginnings of words that somebody looks for, folded; none where too little was typed. */
export function beginningsIn(typed: string): readonly string[] {
  const found = typed
    .split(/\s+/)
    .flatMap((word) => (word.includes('@') ? [addressWord(word)] : wordsIn(word)))
    .slice(0, most);
  return found.some((word) => word.length >= fewestLetters) ? found : [];
}
