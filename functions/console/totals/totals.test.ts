import { beforeEach, expect, test } from 'vitest';
import { askAs, session } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const form = firstForm('counted');
const given = withForms(form);
const cookie = await session();

beforeEach(nothingStored);

/** So many answers of each programme; `ease` is for totals only. */
async function answered(programmes: Record<string, number>) {
  for (const [programme, n] of Object.entries(programmes))
    for (let one = 0; one < n; one++)
      await submit(form, {
        programme,
        name: 'Anna',
        ease: 1 + (one % 5),
        topic: ['one'],
        places: one % 3,
      });
}

/** The part of the page about one question, as text. */
async function about(label: string, programme = '', house = given) {
  const answer = await askAs(
    cookie,
    `/console/totals/?form=counted&programme=${programme}`,
    {},
    house,
  );
  const parts = (await answer.text()).split('<section class="question-totals">');
  return (parts.find((part) => part.includes(label)) ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const ease = 'À quel point';
const tooFew = 'Pas assez de réponses';

test('an anonymous question is shown from five answers on', async () => {
  await answered({ leadership: 4 });
  expect(await about(ease)).toContain(tooFew);
  await answered({ leadership: 1 });
  const shown = await about(ease);
  expect(shown).not.toContain(tooFew);
  expect(shown).toContain('5 personnes ont répondu');
});

test('not for a programme of fewer than five', async () => {
  await answered({ leadership: 6, integration: 4 });
  expect(await about(ease, 'integration')).toContain(tooFew);
});

test('not for a programme whose rest would be fewer than five', async () => {
  await answered({ leadership: 6, integration: 4 });
  expect(await about(ease)).not.toContain(tooFew);
  expect(await about(ease, 'leadership')).toContain(tooFew);
});

test('not for several programmes that together leave fewer than five', async () => {
  await answered({ leadership: 5, integration: 6, entrepreneurs: 2 });
  for (const programme of ['leadership', 'integration', 'entrepreneurs'])
    expect(await about(ease, programme), programme).toContain(tooFew);
  expect(await about(ease)).not.toContain(tooFew);
});

test('for every programme when all are large enough', async () => {
  await answered({ leadership: 5, integration: 6 });
  expect(await about(ease, 'leadership')).not.toContain(tooFew);
  expect(await about(ease, 'integration')).not.toContain(tooFew);
});

test('other questions are always counted, with their share and mean', async () => {
  await answered({ leadership: 4 });
  expect(await about('Quels sujets')).toContain('Choix one 4 100 %');
  expect(await about('Combien')).toContain('Moyenne : 0,8');
});

test('an option that was removed is still counted, in the words it had', async () => {
  await submit(firstForm('fewer'), { programme: 'leadership', name: 'Anna', topic: ['three'] });
  const { topic } = questions;
  const fewer = { ...topic, options: topic.options.filter(({ value }) => value !== 'three') };
  const house = withForms(formOf('fewer', [questions.programme, questions.name, fewer]));
  const answer = await askAs(cookie, '/console/totals/?form=fewer', {}, house);
  expect(await answer.text()).toContain('Choix three (ancienne réponse)');
});

test('nothing is counted of what was written or reserved for the pair, and the page says so', async () => {
  await submit(form, { programme: 'leadership', name: 'Anna', wish: 'Canari' });
  const answer = await askAs(cookie, '/console/totals/?form=counted', {}, given);
  const text = await answer.text();
  expect(text).not.toContain('Canari');
  expect(text).not.toContain('Un souhait pour votre binôme');
  expect(text).toContain('Les réponses écrites ne sont pas comptées');
});
