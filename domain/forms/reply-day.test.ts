import { expect, test } from 'vitest';
import { formWith, optionsNamed } from '../../tests/support/shipped.ts';
import { replyDay } from './reply-day.ts';

const [dated, other] = optionsNamed('leadership', 'integration');
const form = formWith(
  [[{ id: 'programme', kind: 'choice', holds: 'programme', options: [dated, other] }]],
  {
    next_step: { within_days: 5, text: 'Le {date}' },
  },
);
const [question] = form.pages[0]?.questions ?? [];
const window = { from: '2027-01-12', until: '2027-02-13' };
Object.assign(question ?? {}, { options: [{ ...dated, window }, other] });

test.each([
  ['from the last day of applications', 'leadership', '2027-01-20T12:00:00Z', '2027-02-19'],
  [
    'from the sending, where that came in the hours after',
    'leadership',
    '2027-02-13T00:30:00Z',
    '2027-02-19',
  ],
  [
    'from the sending, where the programme has no such day',
    'integration',
    '2027-01-20T12:00:00Z',
    '2027-01-27',
  ],
  ['from the sending, where no programme was chosen', '', '2027-01-22T22:59:00Z', '2027-01-29'],
])('a reply is counted in working days %s', (_, programme, moment, day) => {
  expect(replyDay({ form, programme, receivedAt: Date.parse(moment) })).toBe(day);
});
