import { beforeEach, describe, expect, test } from 'vitest';
import { programmeObjectives } from '../../../domain/addresses.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import type { Measure } from '../../../domain/programmes/measures.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { askAs, db, env, send, session } from '../../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { keepNow } from '../../actions/figures/keep.ts';
import type { Env } from '../../env.ts';
import { measuring } from './measure.ts';

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
      aim('hand', { measure: 'recorded', unit: { fr: 'personnes' } }),
      aim('met', { measure: 'sessions' }, { measure: 'sessions', at_least: 4, aim: 80 }),
      aim('given', { measure: 'hours' }, { measure: 'gatherings', aim: 30 }),
      aim('soon', { measure: 'first_meeting' }, { measure: 'first_meeting', within_days: 10 }),
      aim('stay', { measure: 'lasting', months: 6 }),
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

beforeEach(async () => {
  await nothingStored('pairs', 'gatherings', 'figures', 'recorded_figures');
});

/** What the page says of each objective, by its name. */
async function objectives(query = '?programme=leadership') {
  const answer = await askAs(cookie, `/console/totals/objectives/${query}`, {}, house);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return (id: string) =>
    text.split(/(?=But \w+ Indicateur)/).find((row) => row.startsWith(`But ${id} `)) ?? '';
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

test('an objective that nothing measures says so, and still shows its target', async () => {
  expect((await objectives())('apart')).toMatch(/Cible apart .*Rien ne le mesure encore/);
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

describe('figures that are recorded', () => {
  const day = dayOf(Date.now());
  const record = (fields: Record<string, string>, by = cookie) =>
    send(
      by,
      '/console/totals/objectives/?programme=leadership',
      { key: crypto.randomUUID(), objective: 'hand', day, value: '7,5', note: '', ...fields },
      {},
      house,
    );
  const rows = async () =>
    (
      await env.DB.prepare('select * from recorded_figures order by at, rowid').all<{
        id: string;
      }>()
    ).results;
  /** The page as text, with the value of each field. */
  const page = async (answer: Response) => (await answer.text()).replace(/\s+/g, ' ');

  test('stand beside their target, a second press records none, and a correction keeps what stood', async () => {
    const key = crypto.randomUUID();
    for (const _ of [1, 2]) expect((await record({ key })).status).toBe(303);
    expect((await objectives())('hand')).toMatch(/Cible hand 7,5 personnes au /);
    const [first] = await rows();
    const corrected = { corrects: first?.id ?? '', value: '9' };
    const again = { ...corrected, key: crypto.randomUUID() };
    for (const _ of [1, 2]) expect((await record(again)).status).toBe(303);
    expect((await record(corrected)).status).toBe(409);
    const said = (await objectives())('hand');
    expect(said).toMatch(/9 personnes au .*Auparavant : 7,5 au/);
    expect(await rows()).toHaveLength(2);
  });

  test('one that somebody corrected meanwhile is left, with what was typed', async () => {
    await record({});
    const [first] = await rows();
    await record({ corrects: first?.id ?? '', value: '8' });
    const late = await record({ corrects: first?.id ?? '', value: '11', note: 'Compté lundi' });
    expect(late.status).toBe(409);
    const said = await page(late);
    expect(said).toContain('Quelqu’un a corrigé ce chiffre entre-temps');
    expect(said).toContain('value="11"');
    expect(said).toContain('Compté lundi');
  });

  test('one that was taken back is no figure any more, and is still told', async () => {
    await record({});
    const [first] = await rows();
    await record({ corrects: first?.id ?? '', does: 'take-back', value: '', day: '' });
    expect((await objectives())('hand')).toMatch(/Aucun chiffre n’a encore été noté.*retiré/);
  });

  test.each([
    [{ value: 'douze' }, 'Écrivez un nombre seul'],
    [{ value: '1e9' }, 'Écrivez un nombre seul'],
    [{ day: '2026-02-30' }, 'ce jour-là n’existe pas'],
    [{ day: '2999-01-01' }, 'n’est pas encore venu'],
    [{ note: 'x'.repeat(501) }, 'Raccourcissez la note'],
  ])('%j is refused in words, and stays as it was typed', async (fields, fault) => {
    const answer = await record(fields);
    expect(answer.status).toBe(422);
    const said = await page(answer);
    expect(said).toContain(fault);
    for (const typed of Object.values(fields)) expect(said).toContain(typed);
    expect(await rows()).toEqual([]);
  });

  test('whoever only reads, or sees another programme, records nothing', async () => {
    expect((await record({}, await session({ role: 'reader' }))).status).toBe(403);
    expect((await record({}, await session({ programmes: ['integration'] }))).status).toBe(404);
    expect((await record({ objective: 'mean' })).status).toBe(404);
    expect(await rows()).toEqual([]);
  });
});

describe('what pairs come to', () => {
  const now = Date.now();
  const day = 86_400_000;
  const pair = (n: number, sessions: number, programme = 'leadership') =>
    env.DB.prepare(
      `insert into pairs (id, programme, state, word, made_by, made_at, changed_at, begun_at, sessions_held, minutes_held, first_session_at)
       values (?1, ?2, 'active', '', 'x', ?3, ?3, ?3, ?4, ?4 * 60, iif(?4 > 0, ?3 + ?5, null))`,
    )
      .bind(`${programme}${n}`, programme, now - 200 * day, sessions, 8 * day)
      .run();
  const keep = async () => {
    const all = (await measuring(house, db, aims[0] as ProgrammeAims, { scope: 'all', now }))
      .figures;
    await keepNow(db, all, now);
  };

  test('sessions, hours, days to the first of them and pairs that last stand beside their targets', async () => {
    for (const n of [1, 2, 3]) await pair(n, n * 2);
    await pair(4, 0);
    await pair(5, 9, 'integration');
    const of = await objectives();
    expect(of('met')).toMatch(/12 séances d’après 4 binômes/);
    expect(of('met')).toMatch(/50 % .*d’après 4 binômes/);
    expect(of('given')).toMatch(/12 heures 3 mentors/);
    expect(of('soon')).toMatch(/8 jours d’après 3 binômes/);
    expect(of('soon')).toMatch(/75 % .*d’après 4 binômes/);
    expect(of('stay')).toMatch(/100 % .*d’après 4 binômes/);
  });

  test('hours that volunteers gave at gatherings are counted once it was noted who came, and kept as others are', async () => {
    const gathering = (n: number, more = {}) => {
      const row = {
        ...{ programme: 'leadership', mentors: 4, mentees: 6, helpers: 1, minutes: 90 },
        ...{ days: -20, counted: 1, cancelled: null, ...more },
      };
      return env.DB.prepare(
        `insert into gatherings (id, programme, kind, for_whom, title, starts_at, minutes, place, host, agenda, cancelled_at, counted_at, mentors, mentees, helpers, version, touched, changed_by, changed_at)
         values (?1, ?2, 'club', 'everyone', 'Club', ?3, ?4, '', '', '', ?5, ?6, ?7, ?8, ?9, 1, '', 'x', 1)`,
      )
        .bind(
          ...[`g${n}`, row.programme, now + row.days * day, row.minutes, row.cancelled],
          ...[row.counted, row.mentors, row.mentees, row.helpers],
        )
        .run();
    };
    await gathering(1, { counted: null });
    await gathering(2, { cancelled: 1 });
    await gathering(3, { programme: 'integration' });
    await gathering(4, { days: 20 });
    expect((await objectives())('given')).toContain('noté la présence à aucun rendez-vous');
    await gathering(5);
    await gathering(6, { minutes: 60, mentors: 2, helpers: 0 });
    expect((await objectives())('given')).toMatch(
      /Heures données par les bénévoles aux rendez-vous 9,5 heures 7 présences de bénévoles/,
    );
    await keep();
    const kept = await env.DB.prepare(
      "select value, answers from figures where measure = 'measure=gatherings'",
    ).first();
    expect(kept).toEqual({ value: 9.5, answers: 7 });
  });

  test('are kept for the month from five on, and move on by five, whoever looks how often', async () => {
    const seen: (string | undefined)[] = [];
    for (let n = 1; n <= 12; n++) {
      await pair(n, 1);
      await keep();
      const row = await env.DB.prepare(
        "select value from figures where measure = 'measure=sessions'",
      ).first<number>('value');
      seen.push(row?.toString());
    }
    expect([...new Set(seen)]).toEqual([undefined, '5', '10']);
  });

  test('came to be month by month: a curve with its target, and the same as a table', async () => {
    await env.DB.prepare(
      `insert into figures (programme, measure, month, value, answers, facts) values
        ('leadership', 'at_least=4 measure=sessions', ?1, 0.25, 8, 8),
        ('leadership', 'at_least=4 measure=sessions', ?2, 0.5, 8, 16),
        ('integration', 'at_least=4 measure=sessions', ?2, 0.9, 8, 16)`,
    )
      .bind(dayOf(now - 70 * day).slice(0, 7), dayOf(now).slice(0, 7))
      .run();
    const said = (await objectives())('met');
    expect(said).toMatch(/Mois par mois ; en pointillé, la cible : 80 % .*: 25 % .*: 50 %/);
    expect(said).not.toContain('90 %');
  });
});
