import * as z from 'zod';
import type { Language } from '../../words/language.ts';
import type { Answer } from '../answer.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { consent } from './consent.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { information } from './information.ts';
import type { Kind } from './kind.ts';
import { longText } from './long-text.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';

/** The one list of kinds that take an answer, in the order in which editors are told of them. */
const shipped = [
  text,
  longText,
  email,
  phone,
  number,
  date,
  choice,
  choices,
  scale,
  consent,
] as const;

/** A question that takes an answer: any but `information`. */
export type AnsweredQuestion = z.infer<(typeof shipped)[number]['shape']>;
/** One question of a form. */
export type Question = AnsweredQuestion | z.infer<typeof information>;
/** The name of a kind. */
export type KindName = Question['kind'];
/** A question of one kind. */
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;

/** A kind seen from outside: the list sees to it that each meets only its own questions. */
export type AnyKind = Kind<AnsweredQuestion> & { readonly shape: z.ZodObject };

const nameOf = ({ shape }: AnyKind): string => String((shape.shape['kind'] as z.ZodLiteral).value);

const kinds = new Map<string, AnyKind>(
  (shipped as unknown as readonly AnyKind[]).map((kind) => [nameOf(kind), kind]),
);

let shapes: z.ZodType<Question> | undefined;

/** What a question may be, of any kind; a fresh one after a kind was added. */
export function questionShape(): z.ZodType<Question> {
  const all = [...[...kinds.values()].map(({ shape }) => shape), information];
  shapes ??= z.discriminatedUnion(
    'kind',
    all as unknown as [typeof information],
  ) as unknown as z.ZodType<Question>;
  return shapes;
}

/**
 * Adds a kind to the list, as a test does to show that nothing else is needed.
 *
 * @returns what takes it out again
 */
export function addKind(kind: { readonly shape: z.ZodObject }): () => void {
  const name = nameOf(kind as AnyKind);
  kinds.set(name, kind as AnyKind);
  shapes = undefined;
  return () => {
    kinds.delete(name);
    shapes = undefined;
  };
}

/** The kind of that name if it takes answers. */
export const kindNamed = (name: string | undefined): AnyKind | undefined => kinds.get(name ?? '');

/** The names of the kinds whose answers a condition may look for, or that may be for totals alone. */
export const kindsWith = (what: 'possible' | 'alone'): string =>
  [...kinds]
    .filter(([, { possible, totals }]) => (what === 'possible' ? possible : totals?.alone))
    .map(([name]) => name)
    .join(' ');

/** The kind of a question. */
export function kindOf({ kind: name }: { readonly kind: AnsweredQuestion['kind'] }): AnyKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`no kind of question is called ${name}`);
  return kind;
}

/** What reads what was sent for a question. */
export const answerReader = (question: AnsweredQuestion) => kindOf(question).reader(question);

/** An answer in words, one text for each thing answered. */
export const showAnswer = (question: AnsweredQuestion, answer: Answer, language: Language) =>
  kindOf(question).show(question, answer, language);

/** What stands for an answer that was not given, where that says something: a consent not given is a no. */
export const sayUnanswered = (question: AnsweredQuestion, language: Language): string | undefined =>
  kindOf(question).unanswered?.(language);

/** An answer as one cell of a table: in words, or by its stable values (`null`). */
export const cellOf = (question: AnsweredQuestion, answer: Answer, words: Language | null) =>
  kindOf(question).cell(question, answer, words);

/** The values that totals count an answer under. */
export const countedValues = (question: AnsweredQuestion, answer: Answer) =>
  kindOf(question).totals?.counted(question, answer) ?? [];

/** What a browser answers a question with. */
export const controlOf = (question: AnsweredQuestion) => kindOf(question).control(question);
