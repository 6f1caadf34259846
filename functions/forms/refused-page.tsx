import { formAddress } from '../../domain/forms/address.ts';
import type { Standing } from '../../domain/forms/limits.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { isVisible } from '../../domain/forms/written.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots } from '../http/fill.ts';
import { AnswerList } from './answer-list.tsx';
import { fillStanding } from './standing.tsx';
import { standingWords } from './standing-words.ts';
import type { StepPage } from './step-page.tsx';

/** Everything that was typed, in words where it is an answer and else as it was typed. */
function typedOf({ form, language, sent, checked }: StepPage) {
  const { answers } = checked;
  const typed = ({ id }: AnsweredQuestion) => sent.getAll(id).filter(isVisible);
  const listed = (question: AnsweredQuestion) => typed(question).length > 0;
  const words = standingWords(language);
  return (
    <>
      <h2>{words.typed}</h2>
      <p>{words.typedHelp}</p>
      <AnswerList {...{ form, answers, language, listed, typed }} />
    </>
  );
}

/**
 * Answers what was sent to a form that takes no answers now: says where the form stands, with all that
 * was typed, to be copied. Nothing is stored.
 */
export async function refusedPage(env: Env, page: StepPage, standing: Standing): Promise<Response> {
  const { form, language } = page;
  const rewriter = fillStanding(new HTMLRewriter(), form, standing, language);
  fillSlots(rewriter, { typed: typedOf(page) });
  const built = await builtPage(env, formAddress(form, language));
  const answer = answerWith(rewriter.transform(built), 409);
  // As a step: whoever goes on to their mail and comes back finds it again.
  answer.headers.set('Cache-Control', 'private, no-cache');
  return answer;
}
