import type { Chance } from '../../commands/demonstration/chance.ts';
import type { Answer, Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf, type Question } from '../../domain/forms/kinds/index.ts';
import { optionsOf } from '../../domain/forms/kinds/options.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';

/** What one person sends, and the answers that must come of it. */
export interface Filled {
  readonly sent: URLSearchParams;
  readonly answers: Answers;
}

const letters = [...'abcdéèçœÉßñ日אب 0123456789\'"<&>;,.!?%-_@/\\😀'];

function written(luck: Chance, longest: number, more: readonly string[] = []): string {
  let text = luck.oneOf(['Nadia', 'é', 'O’Brien', '<b>', '7']);
  const wanted = luck.between(1, Math.min(longest, 80));
  while (text.length < wanted) text += luck.oneOf([...letters, ...more]);
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** A valid answer to a question, as texts that a browser may send and as it must be stored. */
export function answerTo(question: AnsweredQuestion, luck: Chance): [string[], Answer] {
  const same = (text: string): [string[], Answer] => [[text], text];
  switch (question.kind) {
    case 'text':
      return same(written(luck, question.max_length));
    case 'long_text': {
      const text = written(luck, question.max_length, ['\n']);
      return [[text.replaceAll('\n', '\r\n')], text];
    }
    case 'number': {
      const whole = luck.between(Math.ceil(question.min), Math.floor(question.max));
      const half = question.decimals && whole + 0.5 <= question.max ? whole + 0.5 : whole;
      const text = String(half).replace('.', luck.oneOf(['.', ',']));
      return [[text.replace(/(?<=\d)(?=\d{3}$)/, luck.oneOf(['', ' ', '\u202f']))], half];
    }
    case 'date': {
      const years = [question.earliest ?? '1990', question.latest ?? '2040'].map((day) =>
        Date.parse(day),
      ) as [number, number];
      const iso = new Date(luck.between(...years)).toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
      const texts = [iso, `${day}/${month}/${year}`, `${pad(day)}.${pad(month)}.${year}`];
      return [[luck.oneOf(texts)], iso];
    }
    case 'choice':
      return same(luck.oneOf(optionsOf(question)).value);
    case 'choices': {
      const options = optionsOf(question);
      const first = luck.oneOf(options);
      const others = options.filter((each) => !each.exclusive && each !== first);
      const most = luck.between(1, question.at_most ?? options.length);
      const kept = first.exclusive ? [first] : [first, ...luck.shuffled(others)].slice(0, most);
      const texts = luck.shuffled(kept).map(({ value }) => value);
      const doubled = luck.often(0.2) ? [...texts, ...texts] : texts;
      return [doubled, options.filter((each) => kept.includes(each)).map(({ value }) => value)];
    }
    case 'scale': {
      const point = luck.between(question.from, question.to);
      return [[String(point)], point];
    }
    default: {
      const [texts, answer] = luck.oneOf(kindOf(question).examples(question).right);
      return [[...texts], answer];
    }
  }
}

/** Whether a person who follows the words of the page meets a question; told without the code under test. */
function meets({ show_if: condition }: Question, answers: Answers): boolean {
  if (!condition) return true;
  return [condition].flat().some((one) => {
    const answer = answers[one.question];
    const wanted = 'is' in one ? one.is : [one.includes];
    return answer !== undefined && [answer].flat().some((each) => wanted.includes(String(each)));
  });
}

/**
 * Fills in a form as some person might: optional questions are skipped or left blank, texts have
 * spaces around them, and what was typed into a question that was hidden later is sent as well.
 */
export function fillIn(form: Form, luck: Chance): Filled {
  const sent = new URLSearchParams();
  const answers: Record<string, Answer> = {};
  for (const question of form.pages.flatMap(({ questions }) => questions).filter(takesAnswer)) {
    const [texts, answer] = answerTo(question, luck);
    const asked = meets(question, answers);
    if (!asked && luck.often(0.5)) continue;
    if (asked && question.optional && luck.often(0.4)) {
      if (luck.often(0.5)) sent.append(question.id, luck.oneOf(['', ' ', '\u00a0\r\n', '\u200b']));
      continue;
    }
    for (const text of texts) sent.append(question.id, luck.often(0.2) ? ` ${text}\u00a0\n` : text);
    if (asked) answers[question.id] = answer;
  }
  return { sent, answers };
}

/** Stored answers as a browser would send them again. */
export function sentAgain(answers: Answers): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [id, answer] of Object.entries(answers))
    for (const text of [answer].flat()) sent.append(id, String(text));
  return sent;
}
