import type { Answers } from '../../domain/forms/answer.ts';
import { checkAnswers } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf } from '../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { isAsked } from '../../domain/forms/show-if.ts';
import type { Chance } from './chance.ts';
import type { Person } from './people.ts';
import { numbers, phrases } from './phrases.ts';

/** What a person would send for one question; empty when they leave it out. */
function sentFor(question: AnsweredQuestion, person: Person, luck: Chance): readonly string[] {
  const skipped = question.optional && luck.often(0.5);
  switch (question.kind) {
    case 'text':
      if (question.holds) return skipped ? [] : [person.name];
      return [luck.oneOf(phrases[question.id] ?? phrases['*'] ?? [''])];
    case 'long_text':
      return [luck.oneOf(phrases[question.id] ?? phrases['*'] ?? [''])];
    case 'email':
      return skipped ? [] : [person.email];
    case 'phone':
      return skipped ? [] : [`06 00 00 ${luck.between(10, 99)} ${luck.between(10, 99)}`];
    case 'number': {
      const known = numbers[question.id];
      if (known) return [String(luck.oneOf(known))];
      return [String(luck.between(question.min, Math.min(question.max, question.min + 5)))];
    }
    case 'consent':
      return question.optional && luck.often(0.85) ? [] : ['yes'];
    case 'scale':
      return [
        String(
          Math.max(
            luck.between(question.from, question.to),
            luck.between(question.from, question.to),
          ),
        ),
      ];
    case 'choice': {
      const values = optionsOf(question).map((option) => option.value);
      const own: Record<string, string> = { role: person.role, programme: person.programme };
      return skipped ? [] : [own[question.holds ?? ''] ?? luck.oneOf(values)];
    }
    case 'choices': {
      const values = optionsOf(question).filter(
        (option) => !option.exclusive && option.value !== 'other',
      );
      const many = Math.min(question.at_most ?? 3, luck.between(1, 3));
      return Array.from({ length: many }, () => luck.oneOf(values).value);
    }
    default:
      return luck.oneOf(kindOf(question).examples(question).right)[0];
  }
}

/**
 * Answers a form as an invented person would.
 *
 * @throws when the answers are not accepted: a question got a kind or an id that is not known here
 */
export function answerForm(form: Form, person: Person, luck: Chance): Answers {
  const sent = new URLSearchParams();
  for (const page of form.pages)
    for (const question of page.questions.filter(takesAnswer)) {
      const { answers } = checkAnswers(form, sent, 'fr');
      if (!isAsked(question, answers)) continue;
      const texts = sentFor(question, person, luck).filter((text) => text !== '');
      const needed = texts.length === 0 && !question.optional ? ['Démonstration'] : texts;
      for (const text of needed) sent.append(question.id, text);
    }
  const { answers, faults } = checkAnswers(form, sent, 'fr');
  if (faults.length > 0) throw new Error(`${form.id}: ${JSON.stringify(faults)}`);
  return answers;
}
