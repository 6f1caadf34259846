import { describe, expect, test } from 'vitest';
import { formWith, optionsNamed, shippedForms } from '../../tests/support/shipped.ts';
import { say } from '../words/words.ts';
import { everyQuestion, kindChanges } from './history.ts';

const text = (id: string, label = id) => ({ id, kind: 'text', label });
const first = formWith([[text('name'), text('team'), text('age')]]);
const second = formWith([[text('name', 'Votre nom')], [text('goal'), text('team')]]);
const third = formWith([
  [text('goal', 'Votre but'), { id: 'note', kind: 'information', text: 'Lisez' }, text('name')],
]);

describe('the questions of all versions', () => {
  const all = everyQuestion([third, second, first]);

  test('are those of the newest, then those that only older ones had, each once', () => {
    expect(all.map(({ id }) => id)).toEqual(['goal', 'name', 'team', 'age']);
  });

  test('are worded as in their newest version', () => {
    expect(all.map(({ label }) => say(label, 'fr'))).toEqual(['Votre but', 'name', 'team', 'age']);
  });

  test('never lose one that any version had', () => {
    for (const form of shippedForms) {
      const [page, ...others] = form.pages;
      if (!page) continue;
      const cut = { ...form, pages: [{ ...page, questions: page.questions.slice(1) }, ...others] };
      const ids = everyQuestion([cut, form]).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(
        everyQuestion([form])
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  test('are none where there is no version', () => {
    expect(everyQuestion([])).toEqual([]);
  });
});

describe('a question of another kind than before', () => {
  const dated = formWith([[{ id: 'age', kind: 'date' }, text('name')]]);

  test('is told with both kinds', () => {
    expect(kindChanges(dated, [second, first])).toEqual([
      { form: 'small', question: 'age', was: 'text', is: 'date' },
    ]);
  });

  test('is told once, however many versions had it otherwise', () => {
    expect(kindChanges(dated, [first, first, first])).toHaveLength(1);
  });

  test('is told even when a version between had no such question', () => {
    expect(kindChanges(dated, [third, first])).toHaveLength(1);
  });

  test.each([
    ['words, order or options changed', formWith([[text('age', 'Votre âge')], [text('name')]])],
    ['it is new', formWith([[{ id: 'day', kind: 'date' }]])],
    ['it was removed', formWith([[text('name')]])],
  ])('is not told when only %s', (_title, now) => {
    expect(kindChanges(now, [first])).toEqual([]);
  });

  test('is not told where the id was only an information before: it had no answers', () => {
    expect(kindChanges(formWith([[text('note')]]), [third])).toEqual([]);
  });

  test('is not told in any form that is shipped against itself', () => {
    for (const form of shippedForms) expect(kindChanges(form, [form])).toEqual([]);
  });

  test('is told when a choice becomes choices: one value is not a list', () => {
    const options = optionsNamed('a', 'b');
    const one = formWith([[{ id: 'topic', kind: 'choice', options }]]);
    const many = formWith([[{ id: 'topic', kind: 'choices', options }]]);
    expect(kindChanges(many, [one])).toEqual([
      { form: 'small', question: 'topic', was: 'choice', is: 'choices' },
    ]);
  });
});
