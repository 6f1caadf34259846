import { expect, test } from 'vitest';
import { builtForms } from '../../commands/built-forms.ts';
import { answerForm } from '../../commands/demonstration/answer-form.ts';
import { everySending, programmesToChoose } from '../../commands/demonstration/calendar.ts';
import { chance } from '../../commands/demonstration/chance.ts';
import { groupsOf } from '../../commands/demonstration/people.ts';
import { phrasesFor } from '../../commands/demonstration/sayings.ts';
import type { Does } from '../../domain/forms/does.ts';
import { shutOptions } from '../../domain/forms/open-choices.ts';
import { isApplication } from '../../domain/forms/status.ts';

const forms = builtForms();

/** Everything that is sent on a day, with what is answered. */
function sentBy(now: number) {
  const luck = chance(1);
  const groups = groupsOf(programmesToChoose(forms), ['fr', 'en'], ['leadership', 'integration']);
  const sendings = everySending(forms, { groups, now, luck });
  return sendings.map((one) => ({ ...one, answers: answerForm(one.form.form, one.person, luck) }));
}

/** Whether the site has a form that does this: an organisation may do without. */
const has = (does: Does) => forms.some(({ form }) => form.does === does);

const days = ['2026-11-26', '2027-01-20', '2027-03-01', '2028-06-01'].map(Date.parse);

test.each(days)('seen from %i, nobody applies to a programme outside its days', (now) => {
  for (const { form, person, at } of sentBy(now)) {
    expect(at).toBeLessThanOrEqual(now);
    if (!isApplication(form.form)) continue;
    const shut = shutOptions(form.form, at).map(({ value }) => value);
    expect(shut, new Date(at).toISOString()).not.toContain(person.programme);
  }
});

test.skipIf(!has('notice'))('whoever waits for a programme to open asks to be told', () => {
  const sent = sentBy(days[0] ?? 0);
  const notices = sent.filter(({ form }) => form.form.does === 'notice');
  expect(notices.length).toBeGreaterThan(5);
  const applied = new Set(
    sent.filter(({ form }) => isApplication(form.form)).map(({ person }) => person),
  );
  expect(notices.filter(({ person }) => applied.has(person))).toEqual([]);
});

test.skipIf(!has('message'))(
  'a message is about what it says it is about, in the language of who writes it',
  () => {
    const messages = sentBy(days[0] ?? 0).filter(({ form }) => form.form.does === 'message');
    expect(messages.length).toBeGreaterThan(3);
    for (const { answers, person } of messages) {
      const texts = phrasesFor('message', String(answers['subject'])) ?? phrasesFor('message');
      expect(texts?.[person.language]).toContain(answers['message']);
    }
  },
);

test('people can hold a session in the language that they write', () => {
  for (const { answers, person } of sentBy(days[0] ?? 0))
    if (answers['languages']) expect(answers['languages']).toContain(person.language);
});

test('nothing that is required was left without words', () => {
  for (const { answers, form } of sentBy(days[0] ?? 0))
    expect(Object.values(answers), form.form.id).not.toContain('…');
});
