import type { Answers } from '../../domain/forms/answer.ts';
import { checkAnswers } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf } from '../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { conditionsOf, isAsked, wanted } from '../../domain/forms/show-if.ts';
import { firstLanguage, languages } from '../../domain/words/language.ts';
import type { Chance } from './chance.ts';
import type { Person } from './people.ts';
import { numbersFor, phrasesFor, ticksOf, writingsOf } from './sayings.ts';

/** Who answers, and what they answered so far. */
interface Answering {
  readonly form: Form;
  readonly person: Person;
  readonly answers: Answers;
  readonly luck: Chance;
}

/** A text that suits the question, what was chosen before, and the language. */
function textFor({ id }: AnsweredQuestion, { person, answers, luck }: Answering): string {
  const before = Object.values(answers).map((answer) => phrasesFor(id, String(answer)));
  const texts =
    writingsOf(person.programme, id) ?? before.find((each) => each) ?? phrasesFor(id) ?? {};
  return luck.oneOf(texts[person.language] ?? ['']);
}

/** Whether an option brings up a question of its own, as "another" does. */
const asksMore = (form: Form, question: string, value: string): boolean =>
  form.pages
    .flatMap((page) => page.questions)
    .flatMap(conditionsOf)
    .some((condition) => condition.question === question && wanted(condition).includes(value));

/** What people of a programme tick; the language that they write in is one that they speak. */
function ticksFor(
  question: Extract<AnsweredQuestion, { kind: 'choices' }>,
  { form, person, luck }: Answering,
): readonly string[] {
  const { id } = question;
  const values = optionsOf(question)
    .filter(({ exclusive, value }) => !exclusive && !asksMore(form, id, value))
    .map(({ value }) => value);
  const speaks = languages.every((language) => values.includes(language));
  const known = speaks ? [firstLanguage, person.language] : ticksOf(person.programme, id);
  const own = known.filter((value) => optionsOf(question).some((one) => one.value === value));
  const most = question.at_most ?? 3;
  if (speaks) return luck.often(0.4) ? [...own, luck.oneOf(values)] : own;
  if (own.length > 0) return own.slice(0, luck.between(1, Math.min(most, own.length)));
  return Array.from({ length: Math.min(most, luck.between(1, 3)) }, () => luck.oneOf(values));
}

/** What a person would send for one question; empty when they leave it out. */
function sentFor(question: AnsweredQuestion, answering: Answering): readonly string[] {
  const { person, luck } = answering;
  const skipped = question.optional && luck.often(0.5);
  switch (question.kind) {
    case 'text':
      if (question.holds === 'given_name') return [person.name.split(' ')[0] ?? ''];
      if (question.holds === 'name') return skipped ? [] : [person.name];
      return [textFor(question, answering)];
    case 'long_text':
      return [textFor(question, answering)];
    case 'email':
      return skipped ? [] : [person.email];
    case 'phone':
      return skipped ? [] : [`06 00 00 ${luck.between(10, 99)} ${luck.between(10, 99)}`];
    case 'number': {
      const known = numbersFor(question.id);
      if (known.length > 0) return [String(luck.oneOf(known))];
      return [String(luck.between(question.min, Math.min(question.max, question.min + 5)))];
    }
    case 'consent':
      return question.optional && luck.often(0.85) ? [] : ['yes'];
    case 'scale': {
      const note = () => luck.between(question.from, question.to);
      return [String(Math.max(note(), note()))];
    }
    case 'choice': {
      const options = optionsOf(question);
      // Most people have nothing to report.
      const quiet = options.filter(({ attention }) => !attention);
      const values = (luck.often(0.85) ? quiet : options).map(({ value }) => value);
      const own: Record<string, string> = { role: person.role, programme: person.programme };
      return skipped ? [] : [own[question.holds ?? ''] ?? luck.oneOf(values)];
    }
    case 'choices':
      return ticksFor(question, answering);
    default:
      return luck.oneOf(kindOf(question).examples(question).right)[0];
  }
}

/**
 * Answers a form as an invented person would.
 *
 * @param said what they answer to some questions, by their ids, whatever else they might
 * @throws when the answers are not accepted: a question got a kind or an id that is not known here
 */
export function answerForm(
  form: Form,
  person: Person,
  luck: Chance,
  said: Readonly<Record<string, readonly string[]>> = {},
): Answers {
  const sent = new URLSearchParams();
  for (const page of form.pages)
    for (const question of page.questions.filter(takesAnswer)) {
      const { answers } = checkAnswers(form, sent, person.language);
      if (!isAsked(question, answers)) continue;
      const own = said[question.id] ?? sentFor(question, { form, person, answers, luck });
      const texts = own.filter((text) => text !== '');
      const needed = texts.length === 0 && !question.optional ? ['…'] : texts;
      for (const text of new Set(needed)) sent.append(question.id, text);
    }
  const { answers, faults } = checkAnswers(form, sent, person.language);
  if (faults.length > 0) throw new Error(`${form.id}: ${JSON.stringify(faults)}`);
  return answers;
}
