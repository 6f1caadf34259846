import type * as z from 'zod';
import type { Language } from '../../words/language.ts';
import type { Said } from '../../words/said.ts';
import type { Answer } from '../answer.ts';
import type { Scores } from '../scores.ts';
import type { Wrong } from '../words.ts';
import type { Control } from './control.ts';

/** An answer as one cell of a table: text, a number, or a list. */
export type Cell = string | number | readonly string[];

/** Turns texts (never empty, cleaned by `asTyped`, blank ones left out) into an answer, or tells what is wrong with them. */
export type Reader = (texts: readonly string[]) => Answer | Refusal;

/** What is wrong with texts that are no answer. */
export class Refusal {
  readonly wrong: Wrong;
  constructor(wrong: Wrong) {
    this.wrong = wrong;
  }
}

/** How the answers to a kind are counted. */
export interface Totals<Q> {
  /** The values that this answer is counted under. */
  counted(question: Q, answer: Answer): readonly string[];
  /** The values that an answer can have, in the question's order, each in words; none where they are open. */
  values(question: Q, language: Language): readonly (readonly [string, Said])[];
  /** Whether a question may be for totals alone (`seen_by: totals`). */
  readonly alone: boolean;
  /** The counted values are numbers, of which the mean says something. */
  readonly mean?: true;
  /** One person may be counted under several values. */
  readonly several?: true;
}

/** What a kind gives the dimensions of a quiz. */
export interface QuizPoints<Q> {
  /** The points that an answer gives. */
  points(question: Q, answer: Answer): Scores;
  /** The fewest and the most points that answering gives a dimension. */
  range(question: Q, dimension: string): readonly [number, number];
}

/**
 * What a kind of question knows of itself and of its answers. Content check, page, console, exports
 * and totals all ask here, so they cannot disagree, and a new kind is one such entry.
 */
export interface Kind<Q> {
  /** What turns the texts sent under the question's name into an answer. */
  reader(question: Q): Reader;
  /** The answer in words, one text for each thing answered. */
  show(question: Q, answer: Answer, language: Language): readonly Said[];
  /** The answer as a cell: in words, or by its stable values (`null`). */
  cell(question: Q, answer: Answer, words: Language | null): Cell;
  /** What a browser answers it with. */
  control(question: Q): Control;
  /** What stands for a question left out, where that says something: a consent not given is a no. */
  unanswered?(language: Language): string;
  /** Where a click on the answer leads, if anywhere. */
  href?(answer: Answer): string;
  /** How answers are counted; absent for kinds whose answers are not. */
  readonly totals?: Totals<Q>;
  /** Absent for kinds that give no points. */
  readonly quiz?: QuizPoints<Q>;
  /** The values that draw the coordinator's attention. */
  attention?(question: Q): readonly string[];
  /**
   * The values that a condition may look for, from a question that may have faults and whose
   * programmes are not filled in yet; absent where answers are no closed list.
   */
  possible?(
    written: Readonly<Record<string, unknown>>,
    programmes: readonly string[],
  ): readonly string[] | undefined;
  /** Some right answers, as sent and as stored, and some texts that are refused. */
  examples(question: Q): {
    readonly right: readonly (readonly [sent: readonly string[], answer: Answer])[];
    readonly wrong: readonly string[];
  };
}

/** Puts the zod shape of a kind's questions and what the kind knows of them together. */
export const defineKind = <S extends z.ZodObject>(shape: S, kind: Kind<z.infer<S>>) => ({
  shape,
  ...kind,
});

/** Where a reader leaves what is wrong with the texts. */
interface Reading {
  refusal?: Refusal;
}

/** Refuses an answer inside a reader; of several refusals the first one counts. */
export function refuse(reading: Reading, wrong: Wrong): never {
  reading.refusal ??= new Refusal(wrong);
  return undefined as never;
}

/**
 * A reader that turns what was sent for a question into its answer. It is a plain function, no schema:
 * every answer of every sending comes through here, and a schema would cost more than all it checks.
 */
export const reads =
  (read: (texts: readonly string[], reading: Reading) => Answer): Reader =>
  (texts) => {
    const reading: Reading = {};
    const answer = read(texts, reading);
    return reading.refusal ?? answer;
  };

/** A reader for kinds that take exactly one text. */
export const readsOne = (read: (text: string, reading: Reading) => Answer) =>
  reads(([text, ...others], reading) =>
    text === undefined || others.length > 0
      ? refuse(reading, { wrong: 'several' })
      : read(text, reading),
  );

/** For kinds whose answers are written: shown and exported as they were written. */
export const asWritten = {
  show: (_question: unknown, answer: Answer): readonly string[] => [String(answer)],
  cell: (_question: unknown, answer: Answer): Cell => String(answer),
};
