import { expect, test } from 'vitest';
import { formWith, optionsNamed } from '../../tests/support/shipped.ts';
import { plain } from '../words/said.ts';
import { checkedNow } from './open-choices.ts';

const [dated, other] = optionsNamed('leadership', 'integration');
const window = { from: '2027-01-12', until: '2027-02-13' };
const form = formWith([
  [
    { id: 'programme', kind: 'choice', holds: 'programme', options: [dated, other] },
    { id: 'why', kind: 'text' },
  ],
]);
const question = form.pages[0]?.questions[0];
if (question && 'options' in question)
  Object.assign(question, { options: [{ ...dated, window }, other] });

const answers = { programme: 'leadership', why: 'x' };
const checkedAt = (moment: string, given: object = answers) =>
  checkedNow(form, { answers: { ...given }, faults: [] }, 'fr', Date.parse(moment));
const told = (moment: string) =>
  checkedAt(moment).faults.map(({ question: id, message }) => [
    id,
    plain(message).replace(/[\u00a0\u202f]/g, ' '),
  ]);

test('a programme is taken on the days of its applications, and two hours after the last', () => {
  const early =
    'Choisissez un autre programme : les inscriptions à « Le choix leadership » ouvriront le mardi 12 janvier 2027';
  const late =
    'Choisissez un autre programme : les inscriptions à « Le choix leadership » sont closes depuis le vendredi 12 février 2027';
  expect(told('2027-01-11T23:59:59+01:00')).toEqual([['programme', early]]);
  expect(told('2027-01-12T00:00:00+01:00')).toEqual([]);
  expect(told('2027-02-13T01:59:59+01:00')).toEqual([]);
  expect(told('2027-02-13T02:00:00+01:00')).toEqual([['programme', late]]);
});

test('what cannot be chosen is no answer, and every other one stays', () => {
  const at = '2026-11-26T12:00:00Z';
  expect(checkedAt(at).answers).toEqual({ why: 'x' });
  const elsewhere = { programme: 'integration', why: 'x' };
  expect(checkedAt(at, elsewhere)).toEqual({ answers: elsewhere, faults: [] });
  expect(checkedAt(at, {})).toEqual({ answers: {}, faults: [] });
});
