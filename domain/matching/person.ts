import type { Answers } from '../forms/answer.ts';
import type { Form } from '../forms/definition.ts';

/** Somebody to be paired, with what they answered. */
export interface Person {
  /** What tells them from everybody else, the same whenever and wherever they are listed. */
  readonly id: string;
  /** What they are called; empty where nobody knows. */
  readonly name: string;
  /** Their address as addresses are compared; empty where nobody knows. */
  readonly addressKey: string;
  /** The form that they answered. */
  readonly form: Form;
  readonly answers: Answers;
}

/** Somebody who takes others. */
export interface Mentor extends Person {
  /** How many people they take at most. */
  readonly capacity: number;
}

/** Two people who may become a pair. */
export interface Two {
  readonly mentor: Person;
  readonly mentee: Person;
}
