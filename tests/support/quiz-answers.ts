import { chance } from '../../commands/demonstration/chance.ts';
import type { Answer, Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsOf } from '../../domain/forms/questions.ts';
import { profileOf, scoresOf } from '../../domain/forms/quiz.ts';
import { answersTo } from './right-answers.ts';

/**
 * Answers to a quiz that lead to one of its profiles, found by trying.
 *
 * @throws when twenty thousand tries did not find any
 */
export function answersLeadingTo(form: Form, profile: string): Answers {
  const luck = chance(20_261_122);
  const scales = questionsOf(form).filter((question) => question.kind === 'scale');
  for (let tries = 0; tries < 20_000; tries++) {
    const answers: Record<string, Answer> = { ...answersTo(form) };
    // One number is likelier than the others in each try: profiles at the edges are met soon.
    const likely = luck.next();
    for (const { id, from, to, reverse } of scales) {
      const [low, high] = reverse ? [to, from] : [from, to];
      answers[id] = luck.often(0.5) ? (likely < 0.5 ? low : high) : luck.between(from, to);
    }
    if (profileOf(form, scoresOf(form, answers)).id === profile) return answers;
  }
  throw new Error(`${form.id}: no answers found for ${profile}`);
}
