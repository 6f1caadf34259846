import { formAddress, sendAddress } from '../../domain/forms/address.ts';
import type { AnswerFault, Checked } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { showAnswer } from '../../domain/forms/kinds/index.ts';
import { graceMilliseconds, type Standing } from '../../domain/forms/limits.ts';
import type { Question } from '../../domain/forms/question.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { profileOf, scoresOf } from '../../domain/forms/quiz.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import { isAsked } from '../../domain/forms/show-if.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Said } from '../../domain/words/said.ts';
import type { Env } from '../env.ts';
import { answerWith } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { fillSlots, type Slots } from '../http/fill.ts';
import { SaidText } from '../http/said.tsx';
import type { Markup } from '../markup/markup.ts';
import { AnswerList, answerId } from './answer-list.tsx';
import { answersBefore, askedOn } from './asked.ts';
import { Carried } from './carried.tsx';
import { fillAnswers, fillHidden } from './fill-answers.ts';
import { fillFaults } from './fill-faults.tsx';
import { fillShut } from './fill-shut.ts';
import { type OpenStep, questionToChange } from './next-step.ts';
import { fillPromise } from './receipt-promise.ts';
import { Scores } from './scores.tsx';
import type { SentFields } from './sent-fields.ts';
import { fillStanding } from './standing.tsx';
import { filledWords } from './words.ts';

/** A step of a form on its way back to the person, with everything that was typed so far. */
export interface StepPage {
  readonly form: Form;
  readonly language: Language;
  readonly step: OpenStep;
  /** What was sent, as it was typed. */
  readonly sent: SentFields;
  /** The same, checked. */
  readonly checked: Checked;
  /** The submission key. */
  readonly key: string;
  /** When the form was opened, as the form itself says. */
  readonly started: string;
  readonly faults?: readonly AnswerFault[];
  /** The page is being changed from the check page, and leads back there. */
  readonly changing?: boolean;
  /** Where the form stands; open unless said. */
  readonly standing?: Standing;
  /** The answers that a link knows: their questions are not asked. */
  readonly known?: ReadonlyMap<string, string> | undefined;
  /** A sentence above the form. */
  readonly notice?: Said | undefined;
  /** The HTTP status of the answer; 200 unless said. */
  readonly status?: number;
}

/** What the check page and the result page show of the answers; nothing on other pages. */
function summaryOf({ form, language, step, checked }: StepPage): Slots {
  if (typeof step === 'number') return {};
  const { answers } = checked;
  if (step === 'result') return { scores: <Scores {...{ form, answers, language }} /> };
  const listed = (question: Question) => isAsked(question, answers);
  return { answers: <AnswerList {...{ form, answers, language, listed }} changeable /> };
}

/** Leaves only the profile that fits the answers on the result page of a quiz. */
function keepProfile(rewriter: HTMLRewriter, { form, checked }: StepPage): void {
  const profile = profileOf(form, scoresOf(form, checked.answers));
  rewriter.on('[data-result]', {
    element(result) {
      if (result.getAttribute('data-result') !== profile.id) result.remove();
    },
  });
}

/** Takes the questions off the page that the answers before it leave out; returns those that stay. */
function keepAsked(
  rewriter: HTMLRewriter,
  { form, checked, step, sent, known }: StepPage,
): ReadonlySet<string> {
  if (typeof step !== 'number') return new Set();
  const changed = questionToChange(sent);
  const asked = askedOn(form, step, answersBefore(form, checked, step)).filter(
    ({ id }) => id === changed || !known?.has(id),
  );
  const stay = new Set(asked.map(({ id }) => id));
  rewriter.on('[data-question]', {
    element(question) {
      if (!stay.has(question.getAttribute('data-question') ?? '')) question.remove();
    },
  });
  return stay;
}

/** Makes the buttons of a page lead back to the check page, and there to the answer that was changed. */
function leadBack(rewriter: HTMLRewriter, { form, language, sent }: StepPage): void {
  const changed = questionToChange(sent);
  rewriter
    .on(`button[name="${reserved.go}"][value="next"]`, {
      element(button) {
        button.setAttribute('value', 'check').setInnerContent(filledWords(language).saveChange);
        if (changed !== undefined)
          button.setAttribute('formaction', `${sendAddress(form.id)}#${answerId(changed)}`);
      },
    })
    .on(`button[name="${reserved.go}"][value="back"]`, {
      element: (button) => void button.remove(),
    });
}

/** The programme that was chosen on an earlier page, in words; `null` where none was. */
function programmeOf({ form, language, checked: { answers } }: StepPage): Markup | null {
  const texts = questionsHolding(form, 'programme').flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : showAnswer(question, answer, language);
  });
  return texts[0] === undefined ? null : <SaidText said={texts[0]} />;
}

/** Answers with the built page of a step, filled: typed values, carried answers, faults, key. */
export async function stepPage(env: Env, page: StepPage): Promise<Response> {
  const { form, language, step, sent, key, started, faults = [], notice } = page;
  const rewriter = new HTMLRewriter();
  const shown = keepAsked(rewriter, page);
  const questions = questionsOf(form)
    .filter((question) => takesAnswer(question) && !shown.has(question.id))
    .map(({ id }) => id);
  if (step === 'result') keepProfile(rewriter, page);
  if (page.changing) leadBack(rewriter, page);
  // It would lead to the first page, without the answers: the step's own button takes them along.
  rewriter.on('a.switch', { element: (link) => void link.remove() }).on('[data-answered]', {
    // What is being changed is saved first: the check page has the button too.
    element: (part) => void (page.changing ? part.remove() : part.removeAttribute('hidden')),
  });
  fillHidden(rewriter, { [reserved.key]: key, [reserved.started]: started });
  fillAnswers(rewriter, sent);
  const shut = fillShut(rewriter, form, Date.now(), graceMilliseconds);
  fillFaults(rewriter, form, faults, { language, shut });
  fillStanding(rewriter, form, page.standing ?? 'open', language);
  fillSlots(rewriter, {
    ...summaryOf(page),
    programme: programmeOf(page),
    ...(notice === undefined ? {} : { notice: <SaidText said={notice} /> }),
    carried: <Carried {...{ questions, sent }} />,
  });
  await fillPromise(rewriter, env, form, { language, answers: page.checked.answers });
  const built = await builtPage(env, formAddress(form, language, step));
  const answer = answerWith(
    rewriter.transform(built),
    page.status ?? (faults.length > 0 ? 422 : 200),
  );
  // Kept by this browser alone, for its Back button: what may not be stored at all can only be asked
  // for again, and a browser that goes back to an answered form shows an error instead.
  answer.headers.set('Cache-Control', 'private, no-cache');
  return answer;
}
