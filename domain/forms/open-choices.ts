import { bilingual } from '../words/bilingual.ts';
import { dayOf, daysAfter, sayWeekday } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import { type Said, sayAround, sayMarked } from '../words/said.ts';
import { isWithin, type Window } from '../words/window.ts';
import type { Answers } from './answer.ts';
import type { AnswerFault, Checked } from './check.ts';
import type { Form } from './definition.ts';
import { questionsHolding } from './held.ts';
import { graceMilliseconds, standingByDay } from './limits.ts';
import { type Option, optionsOf } from './question.ts';

const words = bilingual({
  fr: {
    early: (name: string, day: string) =>
      `Choisissez un autre programme : les inscriptions à "${name}" ouvriront le ${day}`,
    late: (name: string, day: string) =>
      `Choisissez un autre programme : les inscriptions à "${name}" sont closes depuis le ${day}`,
    waits: (name: string, day: string) =>
      `Les inscriptions à "${name}" sont closes depuis le ${day} : votre demande ira sur la liste d'attente, dans l'ordre d'arrivée`,
    none: "Aucun programme n'est ouvert aux inscriptions aujourd'hui : la date est à côté de chacun, avec un lien pour que l'on vous prévienne",
  },
  en: {
    early: (name, day) => `Choose another programme: applications to "${name}" open on ${day}`,
    late: (name, day) => `Choose another programme: applications to "${name}" closed on ${day}`,
    waits: (name, day) =>
      `Applications to "${name}" closed on ${day}: your request will go on the waiting list, in order of arrival`,
    none: 'No programme is open to applications today: the date stands beside each of them, with a link for being told',
  },
});

/** On which side of its days a choice stands at a moment; `undefined` within them, and for a while after. */
function outside({ from, until }: Window, now: number, grace: number) {
  if (!isWithin({ from }, dayOf(now))) return 'early';
  return isWithin({ until }, dayOf(now - grace)) ? undefined : 'late';
}

/** The last day of the applications of a choice. */
const lastDay = ({ window, waitsFrom = window?.until }: Option): string | undefined =>
  waitsFrom && daysAfter(waitsFrom, -1);

/** What is said of a choice outside its days. */
function sayShut(chosen: Option, language: Language, now: number): Said | undefined {
  const { window } = chosen;
  const side = window && outside(window, now, graceMilliseconds);
  const day = side === 'early' ? window?.from : lastDay(chosen);
  if (!side || !day) return undefined;
  const sentence = words(language)[side];
  return sayAround(sentence, sayMarked(chosen.label, language), sayWeekday(day, language));
}

/** A programme that cannot be applied to, by the question that offers it. */
export interface ShutOption {
  /** The question's id. */
  readonly question: string;
  readonly value: string;
}

/**
 * The programmes of a form that cannot be applied to at a moment.
 *
 * @param grace milliseconds after the last day that still count to it
 */
export const shutOptions = (form: Form, now: number, grace = 0): readonly ShutOption[] =>
  questionsHolding(form, 'programme').flatMap((question) =>
    (question.kind === 'choice' ? optionsOf(question) : [])
      .filter(({ window }) => window && outside(window, now, grace))
      .map(({ value }) => ({ question: question.id, value })),
  );

/** The programme that was chosen after the close of its applications, while its waiting list is open. */
const lateChoice = (form: Form, answers: Answers, now: number): Option | undefined =>
  questionsHolding(form, 'programme')
    .flatMap((question) =>
      question.kind === 'choice'
        ? optionsOf(question).filter(({ value }) => value === answers[question.id])
        : [],
    )
    .find(
      ({ window, waitsFrom }) =>
        waitsFrom !== undefined &&
        isWithin({ from: waitsFrom, until: window?.until }, dayOf(now - graceMilliseconds)),
    );

/**
 * Whether whoever sends a form with these answers is put on the waiting list because they come after
 * its close, or after that of the programme that they chose.
 */
export const comesLate = (form: Form, answers: Answers, now: number): boolean =>
  standingByDay(form, now, graceMilliseconds) === 'late' ||
  lateChoice(form, answers, now) !== undefined;

/** What is said to whoever chose a programme after the close of its applications; nothing to others. */
export function sayLate(
  form: Form,
  answers: Answers,
  language: Language,
  now: number,
): Said | undefined {
  const chosen = lateChoice(form, answers, now);
  const day = chosen && lastDay(chosen);
  if (!day) return undefined;
  const sentence = (name: string, last: string) => `${words(language).waits(name, last)}.`;
  return sayAround(sentence, sayMarked(chosen.label, language), sayWeekday(day, language));
}

/** A fault for each chosen programme that cannot be applied to at a moment. */
function shutChoices(form: Form, answers: Answers, language: Language, now: number) {
  return questionsHolding(form, 'programme').flatMap((question): AnswerFault[] => {
    if (question.kind !== 'choice') return [];
    const chosen = optionsOf(question).find(({ value }) => value === answers[question.id]);
    if (!chosen?.window) return [];
    const message = sayShut(chosen, language, now);
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

/**
 * What is said above a form that somebody opens: that the programme they come for cannot be applied to
 * today, or that none can.
 *
 * @param programme the one that the address names, if any
 */
export function sayOpening(
  form: Form,
  programme: string | null,
  language: Language,
  now: number,
): Said | undefined {
  const questions = questionsHolding(form, 'programme');
  const offered = questions.flatMap((one) => (one.kind === 'choice' ? optionsOf(one) : []));
  const shut = shutOptions(form, now).length;
  if (shut > 0 && shut === offered.length) return `${words(language).none}.`;
  const answers = Object.fromEntries(questions.map(({ id }) => [id, programme ?? '']));
  const [fault] = shutChoices(form, answers, language, now);
  return fault
    ? sayAround((told) => `${told}.`, fault.message)
    : sayLate(form, answers, language, now);
}
