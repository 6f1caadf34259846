/** One answer: text, a number, or the values ticked. A consent that was ticked is `yes`. */
export type Answer = string | number | readonly string[];

/** The answers of one submission by question id; a question not answered has no key. */
export type Answers = Readonly<Record<string, Answer>>;

/** An answer as a list of values, whatever its kind; empty where there is none. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === 'string' || typeof answer === 'number' ? [String(answer)] : answer;
}
