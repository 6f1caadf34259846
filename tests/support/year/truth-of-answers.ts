import { type Answers, valuesOf } from '../../../domain/forms/answer.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import type { FormMeasure } from '../../../domain/programmes/measures.ts';
import { sayMean, sayShare } from '../../../domain/words/figure.ts';
import { say } from '../../../domain/words/words.ts';
import { builtForm } from '../built-forms.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0) / numbers.length;

/** What the console must say of a measure that looks at answers, as the test itself reckons it. */
export function saidOfAnswers(asked: FormMeasure, answers: readonly Answers[]): string {
  const question = answeredQuestions(builtForm(asked.form).form).find(
    ({ id }) => id === asked.question,
  );
  if (question === undefined) throw new Error(`${asked.form} does not ask ${asked.question}`);
  const given = answers.flatMap((one) => one[asked.question] ?? []);
  const many = `${answers.filter((one) => one[asked.question] !== undefined).length} réponses`;
  const numbers = (id: string) => answers.flatMap((one) => one[id] ?? []).map(Number);
  const of = (value: string) => (question.kind === 'scale' ? `${value} sur ${question.to}` : value);
  const label = say(question.label, 'fr');
  switch (asked.measure) {
    case 'share': {
      const right = given.filter((one) =>
        asked.is ? asked.is.includes(valuesOf(one)[0] ?? '') : Number(one) >= (asked.at_least ?? 0),
      );
      return `${label} ${sayShare(right.length / given.length, 'fr')} ${many}`;
    }
    case 'average':
      return `${label} ${of(sayMean(mean(numbers(asked.question)), 'fr'))} ${many}`;
    case 'change': {
      const [before, now] = [mean(numbers(asked.since)), mean(numbers(asked.question))];
      const by = now - before;
      const moved = `${by < 0 ? '−' : '+'} ${sayMean(Math.abs(by), 'fr')}`;
      return `${label} ${moved} ${of(`de ${sayMean(before, 'fr')} à ${sayMean(now, 'fr')}`)} ${many}`;
    }
  }
}
