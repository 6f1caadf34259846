import { vi } from 'vitest';
import type { Answer, Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { isAsked } from '../../../domain/forms/show-if.ts';
import { runJob } from '../../../functions/schedule/job.ts';
import { builtForm } from '../built-forms.ts';
import { codeIn, linkIn } from '../participant/participant.ts';
import { answersTo } from '../right-answers.ts';
import { wholeForm } from '../worker/walk.ts';
import { Browser } from './browser.ts';
import { house, isOn } from './clock.ts';
import type { Somebody } from './people.ts';

/** On a day at seven, the job runs until nine: it asks at eight, a few people a run. */
async function jobAsks(day: string): Promise<void> {
  isOn(day, 7);
  for (let run = 0; run < 5; run += 1) {
    vi.setSystemTime(Date.now() + 30 * 60_000);
    await runJob(house, Date.now());
  }
}

/** What is answered, with a right answer to everything else that is asked then; nothing is agreed to that was not said. */
function whole(form: Form, given: Answers): Answers {
  const right = {
    ...answersTo(form, 'last'),
    ...answersTo(form, 'opening'),
    ...answersTo(form),
  };
  const answers: Record<string, Answer> = {};
  for (const question of answeredQuestions(form)) {
    const { id, kind } = question;
    const answer = given[id] ?? (kind === 'consent' ? undefined : right[id]);
    if (answer !== undefined && isAsked(question, answers)) answers[id] = answer;
  }
  return answers;
}

/** Somebody opens the link of the newest mail to them, which leads to the review, and answers it. */
async function lookBack(id: string, { email, side }: Somebody, given: Answers): Promise<void> {
  const { form } = builtForm(id);
  const browser = new Browser();
  const led = await browser.send('/lien/', { code: codeIn((await linkIn(email)) ?? ''), email });
  if (!led.includes(form.address.fr)) throw new Error(`${email} is led to ${led}, not to ${id}`);
  const known = answeredQuestions(form)
    .filter(({ holds }) => holds === 'programme' || holds === 'role')
    .map((one) => one.id);
  const without = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !known.includes(key)));
  const answers = without<Answer>(whole(form, { ...given, role: side }));
  const fields = wholeForm(form, answers, crypto.randomUUID());
  await browser.send(`/send/${form.id}`, without(fields));
}

/** The house asks for a review on its day, and everybody answers it who should have been asked. Gives what they said. */
export async function playReviews(
  id: string,
  day: string,
  people: readonly Somebody[],
  answerOf: (one: Somebody, rank: number) => Answers,
): Promise<readonly Answers[]> {
  await jobAsks(day);
  const given = people.map(answerOf);
  for (const [rank, one] of people.entries()) await lookBack(id, one, given[rank] ?? {});
  return given;
}
