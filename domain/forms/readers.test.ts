import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { fillIn } from '../../tests/support/random-answers.ts';
import { seed } from '../../tests/support/seed.ts';
import { formWith, houseForms, optionsNamed, shippedForms } from '../../tests/support/shipped.ts';
import { answeredQuestions } from './questions.ts';
import { asksAttention, mayBeShared, partByReader } from './readers.ts';

const scale = { kind: 'scale', from: 1, to: 5, low: 'Peu', high: 'Très' };

describe('answers', () => {
  const form = formWith([
    [
      { id: 'name', kind: 'text' },
      { id: 'rating', ...scale, seen_by: 'totals' },
      { id: 'note', kind: 'information', text: 'Lisez' },
    ],
    [{ id: 'goal', kind: 'long_text', seen_by: 'pair' }],
  ]);

  test('are parted by who may read them, each in one part only', () => {
    expect(partByReader(form, { name: 'Nadia', rating: 4, goal: 'Oser' })).toEqual({
      coordinator: { name: 'Nadia' },
      pair: { goal: 'Oser' },
      totals: { rating: 4 },
    });
  });

  test('that no question asked for are in no part', () => {
    expect(partByReader(form, { stray: 'x', note: 'x' })).toEqual({
      coordinator: {},
      pair: {},
      totals: {},
    });
  });

  test('that were not given are in no part, and a zero is an answer', () => {
    expect(partByReader(form, { rating: 0 })).toEqual({
      coordinator: {},
      pair: {},
      totals: { rating: 0 },
    });
  });
});

test(`in every form that is shipped, what is for totals stands in no other part (seed ${seed})`, () => {
  let counted = 0;
  for (const form of [...houseForms, ...shippedForms]) {
    const readerOf = new Map(answeredQuestions(form).map(({ id, seen_by }) => [id, seen_by]));
    for (let round = 0; round < 25; round++) {
      const { answers } = fillIn(form, chance(seed + round));
      const parts = partByReader(form, answers);
      for (const [reader, part] of Object.entries(parts))
        for (const id of Object.keys(part)) expect(readerOf.get(id)).toBe(reader);
      expect({ ...parts.coordinator, ...parts.pair, ...parts.totals }).toEqual(answers);
      counted += Object.keys(parts.totals).length;
    }
  }
  expect(counted).toBeGreaterThan(100);
});

describe('a submission asks for attention', () => {
  const marked = (values: readonly string[]) =>
    optionsNamed(...values).map((option) =>
      option.value === 'trouble' ? { ...option, attention: true } : option,
    );
  const form = formWith([
    [
      { id: 'subject', kind: 'choice', options: marked(['join', 'trouble']) },
      { id: 'wishes', kind: 'choices', options: marked(['talk', 'trouble']), optional: true },
      { id: 'contact_me', kind: 'consent', attention: true, optional: true },
      { id: 'news', kind: 'consent', optional: true },
      { id: 'word', kind: 'text', optional: true },
    ],
  ]);

  test.each([
    ['when an option marked so was chosen', { subject: 'trouble' }, true],
    ['when an option marked so was ticked among others', { wishes: ['talk', 'trouble'] }, true],
    ['when a consent marked so was given', { subject: 'join', contact_me: 'yes' }, true],
    ['not when another option was', { subject: 'join', wishes: ['talk'] }, false],
    ['not when a consent without mark was given', { news: 'yes' }, false],
    ['not when the mark only stands in free text', { word: 'trouble' }, false],
    ['not when nothing was answered', {}, false],
  ])('%s', (_title, answers, asks) => {
    expect(asksAttention(form, answers)).toBe(asks);
  });
});

test.each([
  ['show them to others', { shares: true }, true],
  ['something else', {}, false],
])('answers may be shared only where one may agree to %s', (_title, keys, shared) => {
  const agreed = { id: 'agreed', kind: 'consent', optional: true, ...keys };
  expect(mayBeShared(formWith([[{ id: 'name', kind: 'text' }, agreed]]))).toBe(shared);
});
