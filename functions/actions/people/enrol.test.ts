import { beforeEach, expect, test } from 'vitest';
import type { Status } from '../../../domain/forms/status.ts';
import { db, env } from '../../../tests/support/console/console.ts';
import { firstForm, formOf, questions, submit } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { everythingStored } from '../../../tests/support/worker/visitor.ts';
import { correctSubmission } from '../submissions/correct-submission.ts';
import { decideSubmission, decideSubmissions } from '../submissions/decide-submission.ts';
import { eraseSubmissions } from '../submissions/erase-submissions.ts';
import { purgeSubmissions } from '../submissions/purge-submissions.ts';

const mentee = { ...firstForm('mentee'), does: 'enrol_mentee' } as const;
const mentor = { ...firstForm('mentor'), does: 'enrol_mentor' } as const;
const by = { who: 'local', scope: 'all' as const, now: Date.UTC(2027, 0, 4) };

const zoe = (more: object = {}) => ({
  ...{ programme: 'leadership', name: 'Zoé', email: 'zoe@exemple.fr' },
  ...more,
});

const rows = async <T>(sql: string) => (await env.DB.prepare(sql).all<T>()).results;
/** Who there is, and where they stand: name, address, programme, role, standing and the application that counts. */
const standing = async () =>
  (
    await rows<Record<string, string>>(
      'select name, email, programme, role, standing, application from people join participations on person = people.id order by people.words, programme, role',
    )
  ).map((row) => Object.values(row).join(' '));
const statuses = async () =>
  Object.fromEntries(
    (await rows<{ id: string; status: string }>('select id, status from submissions')).map(
      ({ id, status }) => [id, status],
    ),
  );
/** How many submissions are counted under each status, against how many there are. */
async function countsAgree() {
  const counted = await rows(
    "select substr(key, 9) as status, sum(value) as n from tallies, json_each(counts) where key glob '_status *' group by 1 having n <> 0 order by 1",
  );
  expect(counted).toEqual(
    await rows('select status, count(*) as n from submissions group by 1 order by 1'),
  );
}
const decide = (id: string, was: Status, status: Status) =>
  decideSubmission(db, { id, was, status, ...by });
const number = async (table: string) =>
  env.DB.prepare(`select count(*) as n from ${table}`).first<number>('n');

beforeEach(() => nothingStored());

test('whoever applies is a person with a participation; what else they send makes nobody', async () => {
  const id = await submit(mentee, zoe());
  await submit(firstForm('survey'), zoe({ email: 'other@exemple.fr' }));
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee applied ${id}`]);
  expect(await rows('select word from person_words order by 1')).toEqual([
    { word: 'zoe' },
    { word: 'zoe@exemple.fr' },
  ]);
});

test('an address is the same in capitals and in parts of letters; the person is called as they are called last', async () => {
  const one = await submit(mentee, zoe({ email: 'Zoé@exemple.fr' }));
  const other = await submit(mentor, zoe({ email: 'ZOE\u0301@EXEMPLE.FR', name: 'Zoé Martin' }));
  expect(await standing()).toEqual([
    `Zoé Martin ZOE\u0301@EXEMPLE.FR leadership mentee applied ${one}`,
    `Zoé Martin ZOE\u0301@EXEMPLE.FR leadership mentor applied ${other}`,
  ]);
  expect(await number('people')).toBe(1);
});

test('the same sending twice, or late, changes nothing', async () => {
  const key = '11111111-1111-4111-8111-111111111111';
  const first = await submit(mentee, zoe(), { key });
  const second = await submit(mentee, zoe({ name: 'Zoé Martin' }));
  const before = await everythingStored();
  expect(await submit(mentee, zoe(), { key })).toBe(first);
  expect(await everythingStored()).toBe(before);
  expect((await statuses())[second]).toBe('new');
});

test('other answers under a used key are an application of their own', async () => {
  const key = '11111111-1111-4111-8111-111111111112';
  const first = await submit(mentee, zoe(), { key });
  const second = await submit(mentee, zoe({ email: 'max@exemple.fr', name: 'Max' }), { key });
  expect(await standing()).toEqual([
    `Max max@exemple.fr leadership mentee applied ${second}`,
    `Zoé zoe@exemple.fr leadership mentee applied ${first}`,
  ]);
});

test('a second application replaces what nobody has decided on, and is one open case', async () => {
  const first = await submit(mentee, zoe());
  const second = await submit(mentee, zoe({ topic: ['one'] }));
  const third = await submit(mentee, zoe({ topic: ['two'] }));
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee applied ${third}`]);
  expect(await statuses()).toEqual({ [first]: 'replaced', [second]: 'replaced', [third]: 'new' });
  await countsAgree();
});

test.each(['accepted', 'waiting'] as const)(
  'what is %s stands until the newer application is decided on',
  async (status) => {
    const first = await submit(mentee, zoe());
    await decide(first, 'new', status);
    const second = await submit(mentee, zoe({ topic: ['one'] }));
    expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee ${status} ${first}`]);
    expect(await statuses()).toEqual({ [first]: status, [second]: 'new' });
    await decide(second, 'new', 'accepted');
    expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee accepted ${second}`]);
    expect(await statuses()).toEqual({ [first]: 'replaced', [second]: 'accepted' });
    await countsAgree();
  },
);

test('a newer application that is declined leaves what stands', async () => {
  const first = await submit(mentee, zoe());
  await decide(first, 'new', 'accepted');
  const second = await submit(mentee, zoe({ topic: ['one'] }));
  await decide(second, 'new', 'declined');
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee accepted ${first}`]);
  expect(await number('events')).toBe(1);
});

test('whoever was declined may apply again', async () => {
  const first = await submit(mentee, zoe());
  await decide(first, 'new', 'declined');
  const second = await submit(mentee, zoe({ topic: ['one'] }));
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee applied ${second}`]);
  expect(await statuses()).toEqual({ [first]: 'declined', [second]: 'new' });
});

test('what looks suspicious neither renames nor replaces; it makes somebody where nobody is', async () => {
  const first = await submit(mentee, zoe());
  const odd = await submit(mentee, zoe({ name: 'SPAM', topic: ['one'] }), { suspicion: 'trap' });
  const alone = await submit(mentor, zoe({ name: 'SPAM' }), { suspicion: 'haste' });
  expect(await standing()).toEqual([
    `Zoé zoe@exemple.fr leadership mentee applied ${first}`,
    `Zoé zoe@exemple.fr leadership mentor applied ${alone}`,
  ]);
  expect(await statuses()).toEqual({ [first]: 'new', [odd]: 'new', [alone]: 'new' });
  const second = await submit(mentee, zoe({ topic: ['two'] }));
  expect(await statuses()).toMatchObject({
    [first]: 'replaced',
    [odd]: 'replaced',
    [second]: 'new',
  });
  await countsAgree();
});

test('a decision moves the participation, its timeline and the counters with the application', async () => {
  const id = await submit(mentee, zoe());
  await decide(id, 'new', 'accepted');
  await decide(id, 'new', 'declined');
  await decide(id, 'accepted', 'new');
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee applied ${id}`]);
  expect(await rows('select what, who, at from events order by id')).toEqual([
    { what: 'accept', who: by.who, at: by.now },
    { what: 'reconsider', who: by.who, at: by.now },
  ]);
  await countsAgree();
});

test('of two applications of one person that are accepted together, the newest counts', async () => {
  const first = await submit(mentee, zoe());
  await decide(first, 'new', 'accepted');
  const odd = await submit(mentee, zoe({ topic: ['one'] }), { suspicion: 'rate' });
  const second = await submit(mentee, zoe({ topic: ['two'] }), { suspicion: 'rate' });
  const many = [odd, second].map((id) => ({ id, was: 'new', status: 'accepted' }) as const);
  expect(await decideSubmissions(db, many, by)).toEqual(new Set([second]));
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee accepted ${second}`]);
  expect(await statuses()).toEqual({
    [first]: 'replaced',
    [odd]: 'replaced',
    [second]: 'accepted',
  });
  await countsAgree();
});

test('a replaced application can be chosen after all, and nobody can say « replaced »', async () => {
  const first = await submit(mentee, zoe());
  const second = await submit(mentee, zoe({ topic: ['one'] }));
  await decide(second, 'new', 'accepted');
  await decide(first, 'replaced', 'accepted');
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee accepted ${first}`]);
  expect(await statuses()).toEqual({ [first]: 'accepted', [second]: 'replaced' });
  const other = await submit(firstForm('survey'), zoe());
  expect(await decide(other, 'new', 'replaced')).toBe(false);
  expect(await decide(first, 'accepted', 'replaced')).toBe(false);
  await countsAgree();
});

test('whoever corrects an application keeps its place, and takes no second one', async () => {
  const limited = { ...mentee, id: 'limited', places: 1 };
  const first = await submit(limited, zoe());
  const later = await submit(limited, zoe({ email: 'max@exemple.fr' }));
  const second = await submit(limited, zoe({ topic: ['one'] }));
  const again = await submit(limited, zoe({ email: 'max@exemple.fr', topic: ['one'] }));
  const odd = await submit(limited, zoe({ topic: ['two'] }), { suspicion: 'haste' });
  expect(await statuses()).toEqual({
    ...{ [first]: 'replaced', [second]: 'new' },
    ...{ [later]: 'replaced', [again]: 'waiting', [odd]: 'waiting' },
  });
  await countsAgree();
});

test('whose last application is erased or purged is in no table', async () => {
  const first = await submit(mentee, zoe());
  const second = await submit(mentee, zoe({ topic: ['one'] }));
  await decide(second, 'new', 'accepted');
  const other = await submit(mentor, zoe({ email: 'max@exemple.fr', name: 'Max' }));
  await eraseSubmissions(db, { ids: [second], ...by });
  expect((await standing())[1]).toBe(`Zoé zoe@exemple.fr leadership mentee accepted ${first}`);
  await eraseSubmissions(db, { ids: [first], ...by });
  expect(await standing()).toEqual([`Max max@exemple.fr leadership mentor applied ${other}`]);
  expect(await everythingStored()).not.toMatch(/zo[eé]/i);
  await purgeSubmissions(db, Date.UTC(2040, 0, 1));
  for (const table of ['people', 'participations', 'person_words', 'events'])
    expect(await number(table)).toBe(0);
});

/** Corrects answers as the console does. */
const correct = (id: string, answers: Record<string, unknown>) =>
  correctSubmission(db, { id, seen: 0, answers: answers as never, ...by });

test('a corrected address and name are the person’s', async () => {
  const id = await submit(mentee, zoe());
  await decide(id, 'new', 'accepted');
  const [before] = await rows<{ id: string }>('select id from people');
  await correct(id, zoe({ email: 'zoé@exemple.fr', name: 'Zoé Martin' }));
  expect(await standing()).toEqual([`Zoé Martin zoé@exemple.fr leadership mentee accepted ${id}`]);
  expect(await rows('select id from people')).toEqual([before]);
  expect(await rows('select word from person_words order by 1')).toEqual(
    ['martin', 'zoe', 'zoe@exemple.fr'].map((word) => ({ word })),
  );
});

test('an application corrected to another person’s address is theirs, with what was decided', async () => {
  const id = await submit(mentee, zoe());
  await decide(id, 'new', 'accepted');
  const other = await submit(mentor, zoe({ email: 'z.martin@exemple.fr', name: 'Zoé Martin' }));
  await correct(id, zoe({ email: 'z.martin@exemple.fr' }));
  expect(await standing()).toEqual([
    `Zoé Martin z.martin@exemple.fr leadership mentee accepted ${id}`,
    `Zoé Martin z.martin@exemple.fr leadership mentor applied ${other}`,
  ]);
  expect(await number('people')).toBe(1);
  expect(await number('events')).toBe(1);
});

test('where the other person applied for the same already, it waits beside theirs', async () => {
  const id = await submit(mentee, zoe());
  const other = await submit(mentee, zoe({ email: 'z.martin@exemple.fr' }));
  await correct(id, zoe({ email: 'z.martin@exemple.fr' }));
  expect(await standing()).toEqual([`Zoé z.martin@exemple.fr leadership mentee applied ${other}`]);
  expect(await number('people')).toBe(1);
  await decide(id, 'new', 'accepted');
  expect(await standing()).toEqual([`Zoé z.martin@exemple.fr leadership mentee accepted ${id}`]);
});

test('whoever takes part elsewhere keeps their address there', async () => {
  const id = await submit(mentee, zoe());
  const other = await submit(mentor, zoe());
  await correct(id, zoe({ email: 'max@exemple.fr', name: 'Max' }));
  expect(await standing()).toEqual([
    `Max max@exemple.fr leadership mentee applied ${id}`,
    `Zoé zoe@exemple.fr leadership mentor applied ${other}`,
  ]);
});

test('a corrected programme moves the participation', async () => {
  const id = await submit(mentee, zoe());
  await decide(id, 'new', 'waiting');
  await correct(id, zoe({ programme: 'integration' }));
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr integration mentee waiting ${id}`]);
  expect(await number('participations')).toBe(1);
});

test('an address that is taken out or put in makes and unmakes the person', async () => {
  const optional = { ...questions.email, optional: true };
  const form = {
    ...formOf('optional', [questions.programme, questions.name, optional]),
    does: 'enrol_mentee',
  } as const;
  const { email, ...nobody } = zoe();
  const id = await submit(form, nobody);
  expect(await standing()).toEqual([]);
  await correct(id, { ...nobody, email });
  expect(await standing()).toEqual([`Zoé zoe@exemple.fr leadership mentee applied ${id}`]);
  await correctSubmission(db, { id, seen: 1, answers: nobody, ...by });
  expect(await standing()).toEqual([]);
  expect(await number('people')).toBe(0);
});
