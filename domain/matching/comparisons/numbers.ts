import type { AnsweredQuestion } from '../../forms/question.ts';
import type { Meeting } from './meeting.ts';

/** A number, and how far apart two of its kind can be. */
interface Point {
  readonly number: number;
  readonly range: number;
}

/** How far apart two answers to a question can be; 0 where they are no numbers. */
export function rangeOf(question: AnsweredQuestion | undefined): number {
  if (question?.kind === 'scale') return question.to - question.from;
  return question?.kind === 'number' ? question.max - question.min : 0;
}

/** Ways in which numbers meet: `agree` is told how far they are apart, from 0 to 1. */
const points = (agree: (apart: number) => number) => (): Meeting<Point> => ({
  ready: ({ questions: [question], answers: [answer] }) => {
    const range = rangeOf(question);
    return typeof answer === 'number' && range > 0 ? { number: answer, range } : undefined;
  },
  agreement: (mentor, mentee) =>
    agree(Math.min(1, Math.abs(mentor.number - mentee.number) / mentor.range)),
});

/** The closer, the better. */
export const near = points((apart) => 1 - apart);

/** The farther apart, the better. */
export const far = points((apart) => apart);
