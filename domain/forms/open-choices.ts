import { bilingual } from '../words/bilingual.ts';
import { dayOf, daysAfter, sayWeekday } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import { isWithin, type Window } from '../words/window.ts';
import { say } from '../words/words.ts';
import type { Answers } from './answer.ts';
import type { AnswerFault, Checked } from './check.ts';
import type { Form } from './definition.ts';
import { questionsHolding } from './held.ts';
import { graceMilliseconds } from './limits.ts';
import { optionsOf } from './question.ts';

const words = bilingual({
  fr: {
    early: (name: string, day: string) =>
      `Choisissez un autre programme : les inscriptions à "${name}" ouvriront le ${day}`,
    late: (name: string, day: string) =>
      `Choisissez un autre programme : les inscriptions à "${name}" sont closes depuis le ${day}`,
  },
  en: {
    early: (name, day) => `Choose another programme: applications to "${name}" open on ${day}`,
    late: (name, day) => `Choose another programme: applications to "${name}" closed on ${day}`,
  },
});

/** What is said of a choice outside its days; `undefined` within them, and for a while after the last one. */
function sayShut({ from, until }: Window, name: string, language: Language, now: number) {
  if (from !== undefined && !isWithin({ from }, dayOf(now)))
    return words(language).early(name, sayWeekday(from, language));
  if (until !== undefined && !isWithin({ until }, dayOf(now - graceMilliseconds)))
    return words(language).late(name, sayWeekday(daysAfter(until, -1), language));
  return undefined;
}

/** A fault for each chosen programme that cannot be applied to at a moment. */
function shutChoices(form: Form, answers: Answers, language: Language, now: number) {
  return questionsHolding(form, 'programme').flatMap((question): AnswerFault[] => {
    if (question.kind !== 'choice') return [];
    const chosen = optionsOf(question).find(({ value }) => value === answers[question.id]);
    if (!chosen?.window) return [];
    const message = sayShut(chosen.window, say(chosen.label, language), language, now);
    return message === undefined ? [] : [{ question: question.id, message }];
  });
}

/**
 * The same check, with a fault in the place of each programme that cannot be applied to now: before its
 * applications open, and after they closed. Whoever began on the last day has the while that a form
 * leaves after its own.
 */
export function checkedNow(form: Form, checked: Checked, language: Language, now: number): Checked {
  const shut = shutChoices(form, checked.answers, language, now);
  if (shut.length === 0) return checked;
  const wrong = new Set(shut.map(({ question }) => question));
  return {
    answers: Object.fromEntries(
      Object.entries(checked.answers).filter(([question]) => !wrong.has(question)),
    ),
    faults: [...shut, ...checked.faults],
  };
}
