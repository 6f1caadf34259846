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

beforeEach(() => nothingStored());

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
  expect(shown).toContain('5 réponses');
});

test('not for a programme of fewer than five, which all together leave out', async () => {
  await answered({ leadership: 6, integration: 4 });
  expect(await about(ease, 'integration')).toContain(tooFew);
  expect(await about(ease, 'leadership')).toContain('6 réponses');
  expect(await about(ease)).toContain('6 réponses');
});

test('whoever looks after every submission sees them move on by five, in a programme and in all', async () => {
  const seen = new Set<string>();
  for (let one = 1; one <= 11; one++) {
    await answered({ [one === 3 ? 'integration' : 'leadership']: 1 });
    const [whole, part] = [await about(ease), await about(ease, 'leadership')];
    expect(whole).toBe(part);
    seen.add(/\d+ réponses? /.exec(part)?.[0] ?? tooFew);
  }
  expect([...seen]).toEqual([tooFew, '5 réponses ', '10 réponses ']);
});

test('people who look at once, while answers come in, all see the same', async () => {
  await answered({ leadership: 5 });
  const looks = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      await answered({ leadership: 1 });
      return about(ease);
    }),
  );
  expect(new Set(looks).size).toBe(1);
});

test('not even that somebody left an anonymous question out is seen', async () => {
  await submit(form, { programme: 'leadership', name: 'Anna' });
  const nobody = await about(ease);
  await answered({ leadership: 1 });
  expect(await about(ease)).toBe(nobody);
});

test('answers that were promised to be anonymous stay so when the question is later read', async () => {
  await answered({ leadership: 4 });
  const read = { ...questions.ease, seen_by: 'coordinator' };
  const later = withForms(formOf('counted', [questions.programme, questions.name, read]));
  expect(await about(ease, '', later)).toContain(tooFew);
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

test('what looked suspicious when it came is in no total, and the page says how many', async () => {
  await answered({ leadership: 4 });
  for (const one of ['Un', 'Deux', 'Trois'])
    await submit(
      form,
      { programme: 'leadership', name: one, ease: 5, topic: ['two'] },
      { suspicion: 'haste' },
    );
  expect(await about('Quels sujets')).toContain('Choix two 0');
  expect(await about(ease)).toContain(tooFew);
  const page = await askAs(cookie, '/console/totals/?form=counted', {}, given);
  expect((await page.text()).replace(/\s/g, ' ')).toContain(
    '3 réponses qui paraissaient venir d’un robot',
  );
});

test('a number is counted in its unit', async () => {
  const places = { ...questions.places, unit: { fr: 'places', en: 'places' } };
  const units = formOf('units', [questions.programme, places]);
  for (const n of [2, 4]) await submit(units, { programme: 'leadership', places: n });
  const page = await askAs(cookie, '/console/totals/?form=units', {}, withForms(units));
  const text = (await page.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('Moyenne : 3 places');
  expect(text).toContain('4 places');
});

test('a review opens on one programme; all together have to be asked for', async () => {
  const review = { ...firstForm('looked-back'), does: 'final_review' as const };
  for (const programme of ['entrepreneurs', 'integration', 'integration'])
    await submit(review, { programme, name: 'Anna', topic: ['one'] });
  const page = async (query: string) => {
    const answer = await askAs(cookie, `/console/totals/${query}`, {}, withForms(review));
    return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  expect(await page('?form=looked-back')).toContain('Choix one 2 100');
  expect(await page('?form=looked-back&programme=')).toContain('Choix one 3 100');
});

test('of two who look at once, only the one who is first publishes', async () => {
  await answered({ leadership: 5 });
  let first = '';
  const DB = new Proxy(given.DB, {
    get(real, name) {
      if (name !== 'batch') return Reflect.get(real, name).bind(real);
      return async (statements: D1PreparedStatement[]) => {
        if (first === '') {
          await answered({ leadership: 1 });
          first = await about(ease);
        }
        return real.batch(statements);
      };
    },
  });
  const second = await about(ease, '', { ...given, DB });
  expect(first).toContain('6 réponses');
  expect(second).toBe(first);
});
