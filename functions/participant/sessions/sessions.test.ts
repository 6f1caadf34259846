import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mostOpen } from '../../../domain/sessions/session.ts';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { enter, pairing, takingPart } from '../../../tests/support/participant/pair.ts';
import {
  ask,
  codeIn,
  linkIn,
  mailTo,
  send,
} from '../../../tests/support/participant/participant.ts';
import {
  act,
  agreeTo,
  begunPair,
  pairPage,
  propose,
  seenOf,
  sessionText,
  type Two,
} from '../../../tests/support/participant/session.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { runJob } from '../../schedule/job.ts';

const mentor = 'nadia.seance@example.org';
const mentee = 'omar.seance@example.org';
const day = 24 * 60 * 60_000;
/** The morning of a Monday, a fortnight before clocks go forward. */
const monday = Date.UTC(2027, 2, 15, 8);

let two: Two;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(monday);
  await nothingStored('rounds');
  two = await begunPair([mentor, 'Nadia Séance'], [mentee, 'Omar Séance']);
});
afterEach(() => void vi.useRealTimers());

const row = (id: string) =>
  env.DB.prepare('select * from sessions where id = ?').bind(id).first<Record<string, unknown>>();
const pairRow = () =>
  env.DB.prepare('select * from pairs where id = ?')
    .bind(two.pair)
    .first<Record<string, unknown>>();
const events = async () =>
  (
    await env.DB.prepare(
      "select what || ' ' || who as line from pair_events where what like 'session%' order by id",
    ).all()
  ).results.map(({ line }) => line);
const sent = async (name: string) =>
  (
    await env.DB.prepare('select recipient from messages where name = ? order by recipient')
      .bind(name)
      .all()
  ).results.map(({ recipient }) => recipient);
/** The newest mail to somebody, each blank a plain one. */
const plainTo = async (email: string) =>
  (await mailTo(email))?.plain.replaceAll(/[ \u00a0\u202f]/g, ' ');
/** A session on the next Thursday, half past two, that both agreed to. */
async function agreed(more: Record<string, string> = {}): Promise<string> {
  const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']], more);
  expect((await agreeTo(two, two.mentor, id)).status).toBe(303);
  return id;
}
/** Past the session of `agreed`. */
const afterwards = () => vi.setSystemTime(Date.UTC(2027, 2, 19, 9));

describe('to find a moment', () => {
  test('one proposes several, the other agrees to one, and both are told with the pair’s dates kept', async () => {
    const { answer, id } = await propose(two, two.mentee, [
      ['2027-03-18', '14:30'],
      ['22/03/2027', '9h'],
    ]);
    expect(answer.status).toBe(303);
    const told = (await mailTo(mentor))?.plain.replaceAll(/[ \u00a0\u202f]/g, ' ');
    expect(told).toContain('– jeudi 18 mars 2027 à 14 h 30');
    expect(told).toContain('– lundi 22 mars 2027 à 9 h 00');
    expect(await sessionText(two, two.mentee, id)).toContain(
      'L’autre personne doit choisir un moment',
    );
    // Whoever proposed does not agree for the other one.
    expect((await agreeTo(two, two.mentee, id)).status).toBe(409);
    expect((await agreeTo(two, two.mentor, id, 1)).status).toBe(303);
    const startsAt = Date.UTC(2027, 2, 22, 8);
    expect(await row(id)).toMatchObject({
      state: 'agreed',
      starts_at: startsAt,
      moments: '[]',
      sequence: 1,
    });
    expect(await pairRow()).toMatchObject({
      next_session_at: startsAt,
      sessions_held: 0,
      last_sign_at: monday,
    });
    expect(await sent('session-agreed')).toEqual([mentor, mentee]);
    expect(await events()).toEqual(['session_proposed mentee', 'session_agreed mentor']);
    // A second press says the same and tells nobody again.
    expect((await act(two, two.mentor, id, 'agree', { moment: String(startsAt) })).status).toBe(
      303,
    );
    expect(await sent('session-agreed')).toHaveLength(2);
  });

  test('the link in the mail leads to the session', async () => {
    const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']]);
    const code = codeIn((await linkIn(mentor)) ?? '');
    const entered = await send('/lien/', { code, email: mentor });
    expect(entered.headers.get('Location')).toBe(pairPage(two, `sessions/${id}/?opened=yes`));
  });

  test('two presses propose one session', async () => {
    const key = crypto.randomUUID();
    const moments = [['2027-03-18', '14:30']] as const;
    const answers = await Promise.all([1, 2].map(() => propose(two, two.mentor, moments, { key })));
    expect(answers.map(({ answer }) => answer.status)).toEqual([303, 303]);
    expect(await sent('session-proposed')).toEqual([mentee]);
    expect(await events()).toEqual(['session_proposed mentor']);
  });

  test.each([
    [['2027-03-14', '10:00'], 'Ce moment est passé'],
    [['2027-02-30', '10:00'], 'Ce jour n’existe pas'],
    [['2027-03-28', '02:30'], 'passent de 2 h à 3 h'],
    [['2027-10-31', '02:30'], 'reviennent de 3 h à 2 h'],
    [['', ''], 'Ce jour n’existe pas, ou manque'],
    [['2027-03-18', ''], 'Écrivez l’heure ainsi'],
    [['2028-06-01', '10:00'], 'plus d’un an'],
  ] as const)('%j is refused in a sentence, and what was typed is kept', async (moment, said) => {
    const { answer } = await propose(two, two.mentee, [moment, ['2027-03-19', '11:15']], {
      objective: 'Un <objectif> & rien',
      minutes: '45',
    });
    expect(answer.status).toBe(422);
    const page = (await answer.text()).replaceAll(/[ \u00a0\u202f]/g, ' ');
    expect(page).toContain(said);
    expect(page).toContain('Un &lt;objectif&gt; &amp; rien');
    for (const kept of ['45', '2027-03-19', '11:15', ...moment.filter((part) => part !== '')])
      expect(page).toContain(`value="${kept}"`);
    expect(await sent('session-proposed')).toEqual([]);
  });

  test('a length that is none and a moment that stands twice are refused beside each', async () => {
    const twice = [
      ['2027-03-18', '14:30'],
      ['18/3/2027', '14:30'],
    ] as const;
    const { answer } = await propose(two, two.mentee, twice, { minutes: '-3' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('déjà au-dessus');
    expect(page).toContain('un nombre entier, de 5 à 480');
  });

  test('other moments take the place of one that was agreed to, and are agreed to again', async () => {
    const id = await agreed();
    const seen = await seenOf(id);
    vi.setSystemTime(monday + 60_000);
    const moved = await act(two, two.mentor, id, 'moments', {
      seen,
      day1: '2027-03-30',
      time1: '14:30',
    });
    expect(moved.status).toBe(303);
    expect(await row(id)).toMatchObject({ state: 'proposed', sequence: 2, proposed_by: 'mentor' });
    expect(await pairRow()).toMatchObject({ next_session_at: null });
    expect(await plainTo(mentee)).toContain('jeudi 18 mars 2027 à 14 h 30, ne tient plus');
    vi.setSystemTime(monday + 120_000);
    await agreeTo(two, two.mentee, id);
    // Half past two by the clock, although clocks went forward in between.
    expect(await row(id)).toMatchObject({ starts_at: Date.UTC(2027, 2, 30, 12, 30), sequence: 3 });
  });

  test('whoever changes what was changed meanwhile is told so, and changes nothing', async () => {
    const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']]);
    const seen = await seenOf(id);
    vi.setSystemTime(monday + 60_000);
    await agreeTo(two, two.mentor, id);
    const late = [
      await act(two, two.mentee, id, 'moments', { seen, day1: '2027-03-30', time1: '14:30' }),
      await act(two, two.mentee, id, 'plan', {
        ...{ seen, objective: 'Un objectif tapé', place: 'Au café', minutes: '60' },
      }),
      await act(two, two.mentee, id, 'cancel', { seen, sure: 'yes' }),
    ];
    expect(late.map(({ status }) => status)).toEqual([409, 409, 409]);
    const pages = await Promise.all(late.map((answer) => answer.text()));
    for (const page of pages) expect(page).toContain('a été modifiée entre-temps');
    expect(await row(id)).toMatchObject({ state: 'agreed', objective: 'Choisir' });
    // What was typed stays, below how the session stands, and may be sent again.
    for (const kept of ['value="2027-03-30"', 'value="14:30"']) expect(pages[0]).toContain(kept);
    for (const kept of ['Un objectif tapé', 'value="Au café"', 'Choisir'])
      expect(pages[1]).toContain(kept);
    const anew = /name="seen" value="(\d+)"/.exec(pages[1] ?? '')?.[1] ?? '';
    const plan = { seen: anew, objective: 'Un objectif tapé', place: 'Au café', minutes: '60' };
    expect((await act(two, two.mentee, id, 'plan', plan)).status).toBe(303);
    expect(await row(id)).toMatchObject({ state: 'agreed', objective: 'Un objectif tapé' });
  });

  test('whoever agrees, or proposes other moments, while the pair is paused is told that it is, and keeps what was typed', async () => {
    const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']]);
    const seen = await seenOf(id);
    await send(pairPage(two, 'pause/'), { sure: 'yes' }, { cookie: two.mentee });
    expect(await pairRow()).toMatchObject({ state: 'paused' });
    const late = [
      await agreeTo(two, two.mentor, id),
      await act(two, two.mentee, id, 'moments', { seen, day1: '2027-03-30', time1: '14:30' }),
    ];
    expect(late.map(({ status }) => status)).toEqual([409, 409]);
    for (const page of await Promise.all(late.map((answer) => answer.text()))) {
      expect(page).toContain('votre binôme est en pause');
      expect(page).not.toContain('modifiée entre-temps');
    }
    const again = await act(two, two.mentee, id, 'moments', {
      seen,
      day1: '2027-03-30',
      time1: '14:30',
    });
    expect(await again.text()).toContain('value="2027-03-30"');
  });

  test('a bare press agrees to nothing and cancels nothing', async () => {
    const { id } = await propose(two, two.mentee, [
      ['2027-03-18', '14:30'],
      ['2027-03-19', '14:30'],
    ]);
    for (const what of ['agree', 'cancel', 'moments', 'plan', 'said', 'note', 'feedback'])
      expect((await act(two, two.mentor, id, what)).status, what).toBeGreaterThan(399);
    expect(await row(id)).toMatchObject({ state: 'proposed' });
  });

  test('one too many is not proposed, in a sentence, and what was typed is kept', async () => {
    const days = Array.from({ length: mostOpen }, (_, at) => `2027-04-${10 + at}`);
    for (const each of days)
      expect((await propose(two, two.mentee, [[each, '10:00']])).answer.status).toBe(303);
    const { answer } = await propose(two, two.mentor, [['2027-05-03', '10:00']], {
      objective: 'Un objectif tapé',
    });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    for (const kept of ['role="alert"', 'Un objectif tapé', 'value="2027-05-03"'])
      expect(page).toContain(kept);
  });

  test('a session is nobody else’s', async () => {
    const id = await agreed();
    const other = await begunPair(
      ['lea.seance@example.org', 'Léa'],
      ['max.seance@example.org', 'Max'],
    );
    for (const cookie of [other.mentor, other.mentee]) {
      expect((await ask(pairPage(two, `sessions/${id}/`), { cookie })).status).toBe(404);
      expect((await ask(pairPage(other, `sessions/${id}/`), { cookie })).status).toBe(404);
      expect(
        (await act(other, cookie, id, 'cancel', { sure: 'yes', seen: await seenOf(id) })).status,
      ).toBe(404);
    }
  });
});

describe('a session that is cancelled', () => {
  test('is told to the other one, and is done with', async () => {
    const id = await agreed();
    const seen = await seenOf(id);
    vi.setSystemTime(monday + 60_000);
    expect((await act(two, two.mentor, id, 'cancel', { seen, sure: 'yes' })).status).toBe(303);
    expect(await sent('session-cancelled')).toEqual([mentee]);
    expect(await row(id)).toMatchObject({ state: 'cancelled', sequence: 2 });
    expect(await pairRow()).toMatchObject({ next_session_at: null });
    afterwards();
    expect((await act(two, two.mentee, id, 'said', { said: 'held' })).status).toBe(409);
    const feedback = await act(two, two.mentee, id, 'feedback');
    expect(feedback.status).toBe(409);
    expect(await feedback.text()).toContain('il n’y a pas de retour à donner');
  });

  test('cannot be once it has begun', async () => {
    const id = await agreed();
    afterwards();
    const answer = await act(two, two.mentee, id, 'cancel', {
      sure: 'yes',
      seen: await seenOf(id),
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('dites plutôt si elle a eu lieu');
  });

  test('is so with its pair, also as a proposal; what is past stays to be answered', async () => {
    const past = await agreed();
    afterwards();
    const open = (await propose(two, two.mentor, [['2027-04-20', '10:00']])).id;
    const ahead = (await propose(two, two.mentor, [['2027-04-21', '10:00']])).id;
    await agreeTo(two, two.mentee, ahead);
    const left = `/mon-espace/programmes/${await takingPart(mentor)}/leave/`;
    expect((await send(left, { sure: 'yes' }, { cookie: two.mentor })).status).toBe(303);
    const states = await Promise.all([past, open, ahead].map(async (id) => (await row(id))?.state));
    expect(states).toEqual(['agreed', 'cancelled', 'cancelled']);
    expect(await pairRow()).toMatchObject({ state: 'ended', next_session_at: null });
    expect((await agreeTo(two, two.mentee, open)).status).toBe(409);
    expect((await act(two, two.mentee, past, 'said', { said: 'held' })).status).toBe(303);
    const more = await propose(two, two.mentee, [['2027-04-22', '10:00']], {
      objective: 'Un objectif tapé',
    });
    expect(more.answer.status).toBe(409);
    const page = await more.answer.text();
    for (const kept of ['n’est plus en cours', 'Un objectif tapé', 'value="2027-04-22"'])
      expect(page).toContain(kept);
  });
});

describe('the day after', () => {
  test('one click says whether it took place; who says otherwise is shown to the coordinator', async () => {
    const id = await agreed();
    expect((await act(two, two.mentee, id, 'said', { said: 'held' })).status).toBe(409);
    afterwards();
    expect((await act(two, two.mentee, id, 'said', { said: 'held' })).status).toBe(303);
    expect(await pairRow()).toMatchObject({
      sessions_held: 1,
      last_session_at: Date.UTC(2027, 2, 18, 13, 30),
    });
    vi.setSystemTime(Date.UTC(2027, 2, 19, 10));
    expect((await act(two, two.mentor, id, 'said', { said: 'missed' })).status).toBe(303);
    expect(await row(id)).toMatchObject({ state: 'differ' });
    expect(await pairRow()).toMatchObject({ sessions_held: 0 });
    const page = await (
      await askAs(await session(), `/console/pairs/${two.pair}/`, {}, pairing)
    ).text();
    expect(page.replaceAll(/\s+/g, ' ')).toMatch(
      /réponses différentes \(mentor\s: elle n.+a pas eu lieu/,
    );
    vi.setSystemTime(Date.UTC(2027, 2, 19, 11));
    await act(two, two.mentor, id, 'said', { said: 'held' });
    expect(await row(id)).toMatchObject({ state: 'held' });
    // The same again is no news.
    await act(two, two.mentor, id, 'said', { said: 'held' });
    expect(await events()).toHaveLength(5);
  });

  test('both are reminded the day before and asked the day after, once, also by a job that slept for nine days', async () => {
    await agreed();
    const at = async (moment: number) => {
      vi.setSystemTime(moment);
      await runJob(pairing, moment);
    };
    await at(Date.UTC(2027, 2, 16, 12));
    expect(await sent('session-soon')).toEqual([]);
    for (const hours of [12, 13, 20]) await at(Date.UTC(2027, 2, 17, hours));
    expect(await sent('session-soon')).toEqual([mentor, mentee]);
    await at(Date.UTC(2027, 2, 18, 20));
    expect(await sent('session-after')).toEqual([]);
    for (const days of [9, 9.1, 12]) await at(Date.UTC(2027, 2, 18, 20) + days * day);
    expect(await sent('session-after')).toEqual([mentor, mentee]);
    expect(await sent('session-soon')).toHaveLength(2);
    expect(await plainTo(mentee)).toContain('jeudi 18 mars 2027 à 14 h 30');
  });

  test('whoever has answered is not asked, nor anybody of a session that was cancelled', async () => {
    const id = await agreed();
    const { id: other } = await propose(two, two.mentee, [['2027-03-18', '17:00']]);
    await agreeTo(two, two.mentor, other);
    const seen = await seenOf(other);
    vi.setSystemTime(monday + 60_000);
    await act(two, two.mentor, other, 'cancel', { seen, sure: 'yes' });
    afterwards();
    await act(two, two.mentee, id, 'said', { said: 'missed' });
    // Of all that is due the first time, one run does a part.
    for (const _ of [1, 2, 3]) await runJob(pairing, Date.now());
    expect(await sent('session-after')).toEqual([mentor]);
  });

  test('the next one is suggested at the pace of the programme, at the same time by the clock, with two questions to take along', async () => {
    const id = await agreed();
    afterwards();
    expect(await sessionText(two, two.mentee, id)).not.toContain('Deux questions à emporter');
    await act(two, two.mentee, id, 'said', { said: 'held' });
    expect(await sessionText(two, two.mentee, id)).toContain('Deux questions à emporter');
    const page = await (await ask(pairPage(two), { cookie: two.mentee })).text();
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      'la suivante serait jeudi 15 avril 2027 à 14 h 30',
    );
    const form = await (await ask(pairPage(two, 'new-session/'), { cookie: two.mentee })).text();
    expect(form).toContain('value="2027-04-15"');
    expect(form).toContain('value="75"');
  });
});

describe('what is written for the other one', () => {
  test('a note is read by both, kept as it was typed, and goes when it is emptied', async () => {
    const id = await agreed();
    expect(
      (await act(two, two.mentee, id, 'note', { note: ' Un pas : <rappeler> Tom ' })).status,
    ).toBe(303);
    expect(await sessionText(two, two.mentor, id)).toContain('Un pas : &lt;rappeler&gt; Tom');
    const long = await act(two, two.mentee, id, 'note', { note: 'é'.repeat(5001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('é'.repeat(5001));
    const gone = await act(two, two.mentee, id, 'note', {
      ...{ note: '', seen: 'Un pas : <rappeler> Tom' },
    });
    expect(gone.headers.get('Location')).toContain('notice=unnoted');
    expect(await sessionText(two, two.mentor, id)).not.toContain('Tom');
  });

  test('no mail that the console can show says objective or place', async () => {
    const id = await agreed({ objective: 'Canari-objectif', place: 'Canari-lieu' });
    await act(two, two.mentee, id, 'plan', {
      ...{ seen: await seenOf(id), objective: 'Canari-autre', place: 'Canari-lieu', minutes: '30' },
    });
    const { results } = await env.DB.prepare('select * from messages').all();
    expect(results.length).toBeGreaterThan(3);
    expect(JSON.stringify(results)).not.toContain('Canari');
  });

  test('goes with whoever is erased; that the two met stays the other one’s', async () => {
    const id = await agreed({ objective: 'Canari-objectif', place: 'Canari-lieu' });
    afterwards();
    await act(two, two.mentee, id, 'said', { said: 'held' });
    await act(two, two.mentee, id, 'note', { note: 'Canari-note' });
    await act(two, two.mentor, id, 'note', { note: 'La note de Nadia' });
    const copy = await (await ask('/mon-espace/copy.json', { cookie: two.mentee })).text();
    for (const own of ['Canari-objectif', 'Canari-note']) expect(copy).toContain(own);
    expect(copy).not.toContain('La note de Nadia');
    await send('/mon-espace/erase/', { email: mentee }, { cookie: two.mentee });
    const left = await env.DB.prepare('select * from sessions').all();
    expect(JSON.stringify(left.results)).not.toContain('Canari');
    const page = await sessionText(two, await enter(mentor), id);
    expect(page).toContain('La note de Nadia');
    expect(page).toContain('une personne');
    await send('/mon-espace/erase/', { email: mentor }, { cookie: two.mentor });
    for (const table of ['sessions', 'session_notes', 'session_feedback'])
      expect(await env.DB.prepare(`select count(*) as n from ${table}`).first('n'), table).toBe(0);
  });
});
