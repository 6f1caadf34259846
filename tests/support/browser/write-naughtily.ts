import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { naughtyLines } from '../naughty-lines.ts';
import type { Writing } from '../right-answers.ts';

/** Writes a naughty text in each field, another one in the next. */
export function writeNaughtily(): Writing & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const write = (question: AnsweredQuestion, most: number) => {
    const text = (naughtyLines[written.size % naughtyLines.length] ?? '').slice(0, most);
    written.set(question.id, text);
    return text;
  };
  return Object.assign(write, { written });
}
