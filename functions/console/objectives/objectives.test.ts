import { beforeEach, expect, test } from 'vitest';
import { programmeObjectives } from '../../../domain/addresses.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import type { Measure } from '../../../domain/programmes/measures.ts';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import type { Env } from '../../env.ts';

const scale = { ...questions.ease, seen_by: 'coordinator', optional: true };
const form = formOf('looked-at', [
  questions.programme,
  questions.places,
  { ...scale, id: 'liked', label: { fr: 'Satisfaction', en: 'Satisfaction' } },
  { ...questions.ease, id: 'early', label: { fr: 'Au début', en: 'Then' } },
  { ...questions.ease, id: 'today', label: { fr: 'Aujourd’hui', en: 'Today' } },
]);

const aim = (id: string, ...measures: Measure[]) => ({
  id,
  label: { fr: `But ${id}`, en: `Aim ${id}` },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  target: { fr: `Cible ${id}`, en: `Target ${id}` },
  ...(measures.length > 0 ? { measures } : {}),
});
const at = { form: 'looked-at' };
const aims: readonly ProgrammeAims[] = [
  {
    id: 'leadership',
    name: { fr: 'Leadership', en: 'Leadership' },
    objectives: [
      aim('mean', { measure: 'average', ...at, question: 'liked' }),
      aim('part', { measure: 'share', ...at, question: 'places', at_least: 2 }),
      aim('moved', { measure: 'change', ...at, question: 'today', since: 'early' }),
      aim('apart'),
    ],
  },
  { id: 'integration', name: { fr: 'Intégration', en: 'Integration' }, objectives: [aim('none')] },
];

const given = withForms(form);
const fetch = (asked: RequestInfo | URL) =>
  String(asked).endsWith(programmeObjectives)
    ? Promise.resolve(Response.json(aims))
    : given.ASSETS.fetch(asked);
const house = { ...given, ASSETS: { fetch } } as Env;
const cookie = await session();

beforeEach(nothingStored);

/** What the page says of each objective, by its name. */
async function objectives(query = '?programme=leadership') {
  const answer = await askAs(cookie, `/console/totals/objectives/${query}`, {}, house);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const rows = html.split('<tr').map((row) => row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
  return (id: string) => rows.find((row) => row.includes(`But ${id} `)) ?? '';
}

const answer = (given: Record<string, number>, programme = 'leadership') =>
  submit(form, { programme, ...given });

test('a target stands beside the mean, the share and the change that measure it, with their answers', async () => {
  for (const n of [1, 2, 3, 4, 5]) await answer({ liked: n, places: n % 4, early: 2, today: 3 });
  const of = await objectives();
  expect(of('mean')).toMatch(/Cible mean .*3 sur 5 .*5 réponses, d’après/);
  expect(of('part')).toMatch(/Cible part .*40 % .*5 réponses/);
  expect(of('moved')).toMatch(/Cible moved .*\+ 1 de 2 à 3 sur 5 .*5 réponses/);
});

test('an objective that no form measures says so, and still shows its target', async () => {
  expect((await objectives())('apart')).toMatch(/Cible apart .*Aucun formulaire ne le mesure/);
});

test('an anonymous question is measured from five answers of the programme on, as in the totals', async () => {
  for (let n = 0; n < 4; n++) await answer({ liked: 4, early: 1, today: 5 });
  await answer({ liked: 1, early: 5, today: 1 }, 'integration');
  const before = await objectives();
  expect(before('moved')).toContain('Moins de cinq réponses');
  expect(before('mean')).toContain('4 sur 5');
  await answer({ liked: 4, early: 1, today: 5 });
  expect((await objectives())('moved')).toContain('+ 4 de 1 à 5');
});

test('whoever looks after every answer sees a change move on by five', async () => {
  const seen = new Set<string>();
  for (let n = 1; n <= 11; n++) {
    await answer({ early: 1, today: n > 5 ? 5 : 1 });
    seen.add((await objectives())('moved').match(/\d+ réponses/)?.[0] ?? 'rien');
  }
  expect([...seen]).toEqual(['rien', '5 réponses', '10 réponses']);
});

test('nobody is mixed with another programme, and one programme is looked at from the start', async () => {
  await answer({ liked: 5 }, 'integration');
  expect((await objectives(''))('mean')).toContain('Personne n’a encore répondu');
  expect((await objectives('?programme=nobody'))('mean')).toContain('Cible mean');
});
