import type { Language } from '../words/language.ts';
import type { Answers } from './answer.ts';
import type { Form } from './definition.ts';
import { answeredQuestions } from './questions.ts';

/** What somebody told of a programme and lets others read. */
export interface Story {
  readonly language: Language;
  readonly text: string;
  /** Which of the two they were, if they said so: the value of an option. */
  readonly role: string | undefined;
}

/**
 * The story in a testimonial: its first long text, if somebody ticked a box that shares it. Whoever
 * wrote it is named by their role and no more, which is the least that any of them agreed to.
 */
export function storyIn(form: Form, answers: Answers, language: Language): Story | undefined {
  const questions = answeredQuestions(form);
  const shared = questions.some(
    (one) =>
      one.kind === 'consent' &&
      (one.shares === true || one.shares === 'site') &&
      answers[one.id] === 'yes',
  );
  const told = questions.find((one) => one.kind === 'long_text' && one.seen_by === 'coordinator');
  const text = told && answers[told.id];
  if (!shared || typeof text !== 'string' || text.trim() === '') return undefined;
  const asked = questions.find((one) => 'holds' in one && one.holds === 'role');
  const role = asked && answers[asked.id];
  return { language, text, role: typeof role === 'string' ? role : undefined };
}
