import { beforeEach, describe, expect, test } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, db, env, machine, session } from '../../../tests/support/console/console.ts';
import { submit } from '../../../tests/support/console/forms.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { encoded } from '../../../tests/support/worker/visitor.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';

const { form } = builtForm('mentor-sign-up');
const cookie = await session();
/** The five steps of mentors in the tests' own content, in its order. */
const all = ['role', 'expectations', 'listening', 'limits', 'first-meeting'];
let person = '';
let participation = '';

/** Somebody who applied as a mentor for the leadership programme, and is accepted. */
async function accepted(email: string) {
  const answers = { ...answersTo(form), email, name: 'Odile Étapes', programme: 'leadership' };
  const id = await submit(form, answers);
  const by = { who: 'local', scope: 'all', now: Date.now() } as const;
  await decideSubmission(db, { id, was: 'new', status: 'accepted', ...by });
  const row = await env.DB.prepare('select id, person from participations where application = ?')
    .bind(id)
    .first<{ id: string; person: string }>();
  return { person: row?.person ?? '', participation: row?.id ?? '' };
}

beforeEach(async () => {
  await nothingStored();
  ({ person, participation } = await accepted('odile.etapes@example.org'));
});

const tick = (
  done: readonly string[],
  had: readonly string[] = [],
  by = cookie,
  of = participation,
) =>
  askAs(by, `/console/people/${person}/`, {
    method: 'POST',
    body: encoded({ steps: of, done, had }),
    headers: { Origin: machine },
  });
const standing = () =>
  env.DB.prepare('select standing from participations where id = ?')
    .bind(participation)
    .first<string>('standing');
const ticked = async () =>
  (
    await env.DB.prepare('select step from steps_done order by rowid').all<{ step: string }>()
  ).results.map(({ step }) => step);
const told = async () =>
  (await env.DB.prepare('select what from events order by id').all<{ what: string }>()).results.map(
    ({ what }) => what,
  );
const page = async (by = cookie) => (await askAs(by, `/console/people/${person}/`)).text();

test('the page of whoever is accepted lists the steps of their side, each with what is read for it', async () => {
  const text = await page();
  for (const step of all) expect(text).toContain(`value="${step}"`);
  expect(text).toContain('href="/guide/ce-qu-est-le-mentorat/"');
  expect(text).not.toContain('value="two-skills"');
});

test('whoever ticks a step begins to prepare, and is ready with the last one', async () => {
  expect((await tick(['role'])).status).toBe(303);
  expect(await standing()).toBe('preparing');
  await tick(all, ['role']);
  expect(await standing()).toBe('ready');
  expect(await told()).toEqual([
    'accept',
    ...['step_done', 'prepare'],
    ...Array(4).fill('step_done'),
    'be_ready',
  ]);
});

test('all steps at once make ready without a detour', async () => {
  await tick(all);
  expect(await standing()).toBe('ready');
  expect(await told()).not.toContain('prepare');
});

test('a step that is taken back after the last one has them prepare again; another press changes nothing', async () => {
  await tick(all);
  const left = all.filter((step) => step !== 'listening');
  await tick(left, all);
  expect(await standing()).toBe('preparing');
  expect(await ticked()).toEqual(left);
  const before = await told();
  await tick(left, all);
  expect(await told()).toEqual(before);
});

test('what somebody else ticked meanwhile stays ticked', async () => {
  await tick(['role']);
  await tick(['limits']);
  expect(await ticked()).toEqual(['role', 'limits']);
});

test('whoever a coordinator put back stays there when the same form is saved again', async () => {
  await tick(all);
  await env.DB.prepare("update participations set standing = 'accepted'").run();
  await tick(all, all);
  await tick(all);
  expect(await standing()).toBe('accepted');
});

test('a step that was taken out of the programme meanwhile is passed over; what was done of it is kept, unseen', async () => {
  await env.DB.prepare("insert into steps_done values (?, 'taken-out', 1, 'person')")
    .bind(participation)
    .run();
  expect(await page()).toContain(`aucune étape faite sur ${all.length}`);
  await tick(['role', 'gone'], ['taken-out']);
  expect(await ticked()).toEqual(['taken-out', 'role']);
  await tick(all, ['role']);
  expect(await standing()).toBe('ready');
});

test('whoever was made ready by hand before every step was done stays ready', async () => {
  await tick(['role', 'limits']);
  await env.DB.prepare("update participations set standing = 'ready'").run();
  await tick(['role'], ['role', 'limits']);
  expect(await standing()).toBe('ready');
});

describe('nothing is ticked', () => {
  test.each(['applied', 'waiting', 'declined', 'left', 'finished'])(
    'for whoever stands at %s',
    async (at) => {
      await env.DB.prepare('update participations set standing = ?').bind(at).run();
      await tick(all);
      expect(await ticked()).toEqual([]);
      expect(await standing()).toBe(at);
      expect(await page()).not.toContain('name="done"');
    },
  );

  test('that the programme does not list, nor by the name of a thing that every object has', async () => {
    await tick(['two-skills', 'constructor', '__proto__', '']);
    expect(await ticked()).toEqual([]);
    expect(await standing()).toBe('accepted');
  });

  test('by a reader, nor by a coordinator of another programme', async () => {
    const reader = await session({ who: 'steps-reader@example.org', role: 'reader' });
    const foreign = await session({
      who: 'steps-foreign@example.org',
      programmes: ['integration'],
    });
    expect((await tick(all, [], reader)).status).toBe(403);
    expect((await tick(all, [], foreign)).status).toBe(404);
    expect(await ticked()).toEqual([]);
    expect(await page(reader)).not.toContain('name="done"');
  });

  test('for a participation that is not this person’s', async () => {
    const other = await accepted('autre.etapes@example.org');
    expect((await tick(all, [], cookie, other.participation)).status).toBe(409);
    expect(await ticked()).toEqual([]);
  });
});

test('with the participation go its ticks', async () => {
  await tick(all);
  await env.DB.prepare('delete from submissions').run();
  expect(await ticked()).toEqual([]);
});

describe('a step is ticked in the list', () => {
  const list = (
    fields: Record<string, string | readonly string[]>,
    by = cookie,
    query = '?programme=leadership',
  ) =>
    askAs(by, `/console/people/${query}`, {
      method: 'POST',
      body: encoded(fields),
      headers: { Origin: machine },
    });
  const picks = async () =>
    (
      await env.DB.prepare('select id, standing from participations order by rowid').all<{
        id: string;
        standing: string;
      }>()
    ).results.map(({ id, standing: at }) => `${id}.${at}`);
  const followed = async (answer: Response) => {
    const left = (answer.headers.get('Set-Cookie') ?? '').split(';')[0];
    const led = await askAs(`${cookie}; ${left}`, answer.headers.get('Location') ?? '');
    return (await led.text()).replace(/\s+/g, ' ').replaceAll(/&#39;|’/g, "'");
  };

  test('for all that are ticked, of whom those who had done it or are not accepted stay as they are; and taken back', async () => {
    await accepted('deux.etapes@example.org');
    const third = await accepted('trois.etapes@example.org');
    await env.DB.prepare("update participations set standing = 'declined' where id = ?")
      .bind(third.participation)
      .run();
    await tick(['role']);
    const pick = await picks();
    const done = await list({ pick, step: 'mentor.role', does: 'tick' });
    expect(done.status).toBe(303);
    const said = await followed(done);
    expect(said).toContain("L'étape est cochée pour 1 personne. Rien n'a changé pour les autres");
    expect(await ticked()).toEqual(['role', 'role']);
    const rest = all.slice(1);
    for (const step of rest) await list({ pick, step: `mentor.${step}`, does: 'tick' });
    expect(await picks()).toEqual(
      pick.map((one) => one.replace(/\.(?:accepted|preparing)$/, '.ready')),
    );
    const back = await list({ pick: await picks(), step: 'mentor.limits', does: 'untick' });
    expect(await followed(back)).toContain("L'étape est décochée pour 2 personnes.");
    expect(await standing()).toBe('preparing');
  });

  test('only where the list shows one programme, a step of it is chosen, and whoever presses may', async () => {
    const pick = await picks();
    const text = async (query: string) =>
      (await (await askAs(cookie, `/console/people/${query}`)).text()).replaceAll(/&#39;|’/g, "'");
    expect(await text('')).toContain("n'affichez d'abord qu'un programme");
    expect(await text('?programme=leadership')).toContain('value="mentor.first-meeting"');
    for (const [fields, query] of [
      [{ pick, step: '', does: 'tick' }, '?programme=leadership'],
      [{ pick, step: 'mentor.constructor', does: 'tick' }, '?programme=leadership'],
      [{ pick, step: 'mentor.role', does: 'tick' }, ''],
      [{ pick: [], step: 'mentor.role', does: 'tick' }, '?programme=leadership'],
    ] as const)
      expect((await list(fields, cookie, query)).status, JSON.stringify(fields)).toBe(422);
    const reader = await session({ who: 'many-reader@example.org', role: 'reader' });
    const foreign = await session({ who: 'many-foreign@example.org', programmes: ['integration'] });
    const fields = { pick, step: 'mentor.role', does: 'tick' };
    expect((await list(fields, reader)).status).toBe(403);
    await list(fields, foreign);
    expect(await ticked()).toEqual([]);
  });
});
