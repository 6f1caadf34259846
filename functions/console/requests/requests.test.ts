import { beforeEach, describe, expect, test } from 'vitest';
import { env, session } from '../../../tests/support/console/console.ts';
import { pairing } from '../../../tests/support/participant/pair.ts';
import {
  ask as askOwn,
  enterAs,
  linkIn,
  mailTo,
  send as sendOwn,
} from '../../../tests/support/participant/participant.ts';
import { postAs, read, ready } from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const console_ = '/console/requests';
const lists = 'leadership';
const directory = 'integration';

beforeEach(() => nothingStored());

const text = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');

const addressOf = (name: string, role: 'mentor' | 'mentee') =>
  `${name.toLowerCase().replaceAll(/\P{L}+/gu, '.')}.${role}@example.org`;

/** Some who are ready in a programme, by name. */
async function people(
  programme: string,
  mentors: Readonly<Record<string, number>>,
  mentees: readonly string[],
) {
  const ids = new Map<string, string>();
  for (const [name, capacity] of Object.entries(mentors))
    ids.set(name, await ready('mentor', name, { capacity }, programme));
  for (const name of mentees) ids.set(name, await ready('mentee', name, {}, programme));
  return (name: string): string => ids.get(name) ?? '';
}

const stored = async () =>
  (
    await env.DB.prepare(
      'select id, mentor, mentee, origin, state, rank, word, question, reply, pair from requests order by mentee, rank',
    ).all<
      Record<'id' | 'mentor' | 'mentee' | 'state' | 'word' | 'question' | 'reply', string> & {
        pair: string | null;
        rank: number;
      }
    >()
  ).results;

const ids = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map(([, id = '']) => id);

/** Sends what a page of prepared lists shows, all of it or these names. */
async function sendLists(cookie: string, keep?: readonly string[]) {
  const page = await read(cookie, `${console_}/${lists}/`);
  const body = new URLSearchParams({ do: 'send' });
  const seen = ids(page, 'seen');
  for (const id of seen) body.append('seen', id);
  for (const id of keep ?? seen) body.append('keep', id);
  return postAs(cookie, `${console_}/${lists}/`, body as unknown as Record<string, string>);
}

const own = (cookie: string) => ({ cookie, house: pairing });

/** Somebody's own page of a request or of a mentor, as words. */
const seen = async (cookie: string, path: string): Promise<string> =>
  text(await (await askOwn(`/mon-espace/${path}`, own(cookie))).text());

const post = (cookie: string, path: string, fields: Record<string, string>) =>
  sendOwn(`/mon-espace/${path}`, fields, own(cookie));

const pairs = async () =>
  (
    await env.DB.prepare('select id, mentor, mentee, state, made_by from pairs').all<
      Record<'id' | 'mentor' | 'mentee' | 'state' | 'made_by', string>
    >()
  ).results;

describe('short lists', () => {
  test('are prepared, read, struck and sent by the coordinator; nothing is seen before that', async () => {
    const idOf = await people(lists, { 'Ada Un': 1, 'Bea Deux': 1, 'Caro Trois': 1 }, [
      'Dan Quatre',
      'Eve Cinq',
    ]);
    const cookie = await session();
    const before = text(await read(cookie, `${console_}/${lists}/`));
    expect(before).toContain('2 personnes prêtes, sans mentor ni nom à choisir');
    expect(before).toContain('3, pour 3 places');
    const answer = await postAs(cookie, `${console_}/${lists}/`, {
      ...{ do: 'prepare', length: '3', least: '0' },
    });
    expect(answer.status).toBe(303);
    const drafted = await stored();
    expect(drafted).toHaveLength(6);
    const first = drafted.filter(({ rank }) => rank === 1);
    expect(new Set(first.map(({ mentor }) => mentor)).size, 'each has one place').toBe(2);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    expect(await seen(dan, `programmes/${idOf('Dan Quatre')}/mentors/`)).not.toContain('Ada Un');
    const strike = drafted.find(
      ({ mentor, mentee }) => mentor === idOf('Ada Un') && mentee === idOf('Dan Quatre'),
    );
    const sent = await sendLists(
      cookie,
      drafted.map(({ id }) => id).filter((id) => id !== strike?.id),
    );
    expect(sent.status).toBe(303);
    expect((await stored()).map(({ state }) => state)).toEqual(Array(5).fill('listed'));
    const list = await seen(dan, `programmes/${idOf('Dan Quatre')}/mentors/`);
    expect(list).toContain('Bea Deux');
    expect(list).not.toContain('Ada Un');
    expect((await mailTo(addressOf('Dan Quatre', 'mentee')))?.subject).toContain('courte liste');
    // Pressed twice: nothing leaves twice.
    expect((await sendLists(cookie)).status).toBe(422);
    const { results } = await env.DB.prepare(
      "select count(*) as n from messages where name = 'short-list'",
    ).all<{ n: number }>();
    expect(results).toEqual([{ n: 2 }]);
  });

  test('lead from a choice to a pair, by a question and its reply that nobody else reads', async () => {
    const idOf = await people(lists, { 'Ada Un': 1, 'Bea Deux': 1 }, ['Dan Quatre', 'Eve Cinq']);
    const cookie = await session();
    await postAs(cookie, `${console_}/${lists}/`, { do: 'prepare', length: '3', least: '0' });
    await sendLists(cookie);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const [danAt, eveAt] = ['Dan Quatre', 'Eve Cinq'].map(
      (name) => `programmes/${idOf(name)}/mentors/${idOf('Ada Un')}/`,
    );
    expect((await post(dan, danAt ?? '', { do: 'ask', text: '' })).status).toBe(422);
    const asked = await post(dan, danAt ?? '', { do: 'ask', text: 'Le secret de Dan' });
    expect(asked.status).toBe(303);
    expect(
      text(await (await askOwn(asked.headers.get('Location') ?? '', own(dan))).text()),
    ).toContain('Votre demande est partie');
    expect(await linkIn(addressOf('Ada Un', 'mentor'))).toBeDefined();
    expect((await mailTo(addressOf('Ada Un', 'mentor')))?.plain).not.toContain('Le secret de Dan');

    // Her one place is held: whoever else has her on their list reads so, and cannot ask.
    const eve = await enterAs(addressOf('Eve Cinq', 'mentee'));
    expect(await seen(eve, eveAt ?? '')).toContain('Étudie une autre demande');
    expect((await post(eve, eveAt ?? '', { do: 'ask', text: 'Moi aussi' })).status).toBe(409);

    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    const [request] = (await stored()).filter(({ state }) => state === 'asked');
    const at = `programmes/${idOf('Ada Un')}/requests/${request?.id}/`;
    expect(await seen(ada, at)).toContain('Le secret de Dan');
    expect((await post(ada, at, {})).status).toBe(422);
    expect((await post(ada, at, { answer: 'more', text: '' })).status).toBe(422);
    expect((await post(ada, at, { answer: 'more', text: 'La question d’Ada' })).status).toBe(303);
    expect(await seen(dan, danAt ?? '')).toContain('La question d’Ada');
    expect((await post(dan, danAt ?? '', { do: 'reply', text: 'La réponse de Dan' })).status).toBe(
      303,
    );
    const again = await seen(ada, at);
    expect(again).toContain('La réponse de Dan');
    expect(again).not.toContain('Dites-m’en plus');
    // From two tabs at once: either reads that it is done.
    const tabs = await Promise.all([1, 2].map(() => post(ada, at, { answer: 'yes' })));
    expect(tabs.map(({ status }) => status)).toEqual([303, 303]);

    const [pair] = await pairs();
    expect(pair).toMatchObject({
      mentor: idOf('Ada Un'),
      mentee: idOf('Dan Quatre'),
      state: 'announced',
    });
    for (const email of [addressOf('Dan Quatre', 'mentee'), addressOf('Ada Un', 'mentor')])
      expect((await mailTo(email))?.plain).toContain('Vous vous êtes choisis');
    const states = new Map(
      (await stored()).map((one) => [`${one.mentor} ${one.mentee}`, one.state]),
    );
    expect(states.get(`${idOf('Ada Un')} ${idOf('Dan Quatre')}`)).toBe('accepted');
    expect(states.get(`${idOf('Bea Deux')} ${idOf('Dan Quatre')}`)).toBe('closed');
    expect(await seen(eve, eveAt ?? '')).toContain('N’a plus de place');

    // The console sees who and where, and no word.
    const seenByConsole = await read(cookie, `${console_}/${lists}/`);
    for (const secret of ['Le secret de Dan', 'La question d’Ada', 'La réponse de Dan'])
      expect(seenByConsole).not.toContain(secret);
    // Pressed twice: there is one pair.
    expect((await post(ada, at, { answer: 'yes' })).status).toBe(303);
    expect((await post(ada, at, { answer: 'no' })).status).toBe(409);
    expect(await pairs()).toHaveLength(1);
    for (const name of ['Ada Un', 'Dan Quatre']) {
      const copy = await (
        await askOwn('/mon-espace/copy.json', own(name === 'Ada Un' ? ada : dan))
      ).text();
      expect(copy).toContain('Le secret de Dan');
      expect(copy).toContain('La question d’Ada');
    }
  });

  test('offer others once all names have run out, and never those who said no', async () => {
    const idOf = await people(lists, { 'Ada Un': 1, 'Bea Deux': 1 }, ['Dan Quatre']);
    const cookie = await session();
    const prepare = () =>
      postAs(cookie, `${console_}/${lists}/`, { do: 'prepare', length: '3', least: '0' });
    await prepare();
    await sendLists(cookie);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const at = (name: string) => `programmes/${idOf('Dan Quatre')}/mentors/${idOf(name)}/`;
    await post(dan, at('Ada Un'), { do: 'ask', text: 'Bonjour' });
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    const [request] = (await stored()).filter(({ state }) => state === 'asked');
    await post(ada, `programmes/${idOf('Ada Un')}/requests/${request?.id}/`, { answer: 'no' });
    expect((await mailTo(addressOf('Dan Quatre', 'mentee')))?.plain).toContain(
      'ne peut pas être votre mentor',
    );
    expect((await post(dan, at('Bea Deux'), { do: 'pass' })).status).toBe(303);
    expect(await seen(dan, `programmes/${idOf('Dan Quatre')}/mentors/`)).toContain(
      'Il ne reste plus de nom',
    );
    expect(text(await read(cookie, `${console_}/${lists}/`))).toContain(
      'plus de nom : à vous d’en proposer',
    );
    const refused = await prepare();
    expect(refused.status).toBe(422);
    expect(text(await refused.text())).toContain('Aucun nom ne peut être proposé');
    await ready('mentor', 'Caro Trois', { capacity: 1 }, lists);
    expect((await prepare()).status).toBe(303);
    const names = (await stored()).filter(({ state }) => state === 'drafted');
    expect(names).toHaveLength(1);
  });

  test('take a request back, and ask another one', async () => {
    const idOf = await people(lists, { 'Ada Un': 1, 'Bea Deux': 1 }, ['Dan Quatre']);
    const cookie = await session();
    await postAs(cookie, `${console_}/${lists}/`, { do: 'prepare', length: '3', least: '0' });
    await sendLists(cookie);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const at = (name: string) => `programmes/${idOf('Dan Quatre')}/mentors/${idOf(name)}/`;
    await post(dan, at('Ada Un'), { do: 'ask', text: 'Bonjour' });
    expect((await post(dan, at('Bea Deux'), { do: 'ask', text: 'Et vous ?' })).status).toBe(409);
    expect((await post(dan, at('Ada Un'), { do: 'withdraw' })).status).toBe(303);
    expect((await mailTo(addressOf('Ada Un', 'mentor')))?.plain).toContain('a repris la demande');
    expect((await post(dan, at('Bea Deux'), { do: 'ask', text: 'Et vous ?' })).status).toBe(303);
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    expect(await seen(ada, `programmes/${idOf('Ada Un')}/requests/`)).toContain(
      'Personne ne vous a encore',
    );
    // Whoever answers what was taken back meanwhile reads so, and may copy what they wrote.
    const taken = await env.DB.prepare('select id from requests where mentor = ?')
      .bind(idOf('Ada Un'))
      .first('id');
    const late = await post(ada, `programmes/${idOf('Ada Un')}/requests/${taken}/`, {
      ...{ answer: 'more', text: 'Une question tapée' },
    });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('la situation a changé entre-temps');
    expect(page).toContain('Une question tapée');
  });

  test('leave nobody waiting for a mentor who left, nor a place held for somebody who did', async () => {
    const idOf = await people(lists, { 'Ada Un': 1, 'Bea Deux': 1 }, ['Dan Quatre', 'Eve Cinq']);
    const cookie = await session();
    const prepare = () =>
      postAs(cookie, `${console_}/${lists}/`, { do: 'prepare', length: '3', least: '0' });
    await prepare();
    await sendLists(cookie);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const eve = await enterAs(addressOf('Eve Cinq', 'mentee'));
    const at = (mentee: string, mentor: string) =>
      `programmes/${idOf(mentee)}/mentors/${idOf(mentor)}/`;
    const ask = { do: 'ask', text: 'Bonjour' };
    await post(dan, at('Dan Quatre', 'Ada Un'), ask);
    const stands = (name: string, standing: string) =>
      env.DB.prepare('update participations set standing = ? where id = ?')
        .bind(standing, idOf(name))
        .run();
    await stands('Ada Un', 'left');
    expect(await seen(dan, `programmes/${idOf('Dan Quatre')}/mentors/`)).toContain(
      'Ada Un n’est plus disponible.',
    );
    expect((await post(dan, at('Dan Quatre', 'Bea Deux'), ask)).status).toBe(303);
    expect(text(await read(cookie, `${console_}/${lists}/`))).toContain('n’est plus disponible');
    await stands('Dan Quatre', 'left');
    expect((await post(eve, at('Eve Cinq', 'Bea Deux'), ask)).status).toBe(303);
    await stands('Bea Deux', 'left');
    await ready('mentor', 'Caro Trois', { capacity: 1 }, lists);
    expect((await prepare()).status).toBe(303);
    expect((await stored()).filter(({ state }) => state === 'drafted')).toHaveLength(1);
  });

  test('keep apart whom the programme keeps apart', async () => {
    await people(lists, { 'Ada Un': 3 }, []);
    await ready('mentee', 'Noa Proche', { manager: 'Ada Un' }, lists);
    const answer = await postAs(await session(), `${console_}/${lists}/`, {
      ...{ do: 'prepare', length: '5', least: '0' },
    });
    expect(answer.status).toBe(422);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['least', 'beaucoup', 'Écrivez un nombre entier de 0 à 100'],
    ['least', '101', 'Écrivez un nombre entier de 0 à 100'],
    ['least', '', 'Écrivez un nombre entier de 0 à 100'],
  ])('with %s « %s » are not prepared', async (name, value, said) => {
    await people(lists, { 'Ada Un': 1 }, ['Dan Quatre']);
    const answer = await postAs(await session(), `${console_}/${lists}/`, {
      ...{ do: 'prepare', length: '3', least: '0', [name]: value },
    });
    expect(answer.status).toBe(422);
    expect(text(await answer.text())).toContain(said);
  });

  test('say why there are none where a side is empty', async () => {
    const cookie = await session();
    const prepare = async () =>
      text(
        await (
          await postAs(cookie, `${console_}/${lists}/`, { do: 'prepare', length: '3', least: '0' })
        ).text(),
      );
    expect(await prepare()).toContain('Personne n’attend de liste');
    await ready('mentee', 'Dan Quatre', {}, lists);
    expect(await prepare()).toContain('Aucun mentor prêt n’a de place libre');
  });
});

describe('the directory', () => {
  test('lists whoever joins it, to the mentees of the programme alone', async () => {
    const idOf = await people(directory, { 'Ada Un': 2, 'Bea Deux': 1 }, ['Dan Quatre']);
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const at = `programmes/${idOf('Dan Quatre')}/mentors/`;
    expect(await seen(dan, at)).toContain('Aucun mentor ne figure encore');
    expect((await askOwn(`/mon-espace/${at}${idOf('Ada Un')}/`, own(dan))).status).toBe(404);
    expect(
      (await post(dan, `${at}${idOf('Ada Un')}/`, { do: 'ask', text: 'Bonjour' })).status,
    ).toBe(404);
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    const theirs = `programmes/${idOf('Ada Un')}/requests/`;
    expect(await seen(ada, theirs)).toContain('Vous n’y figurez pas');
    expect((await post(ada, theirs, { do: 'join' })).status).toBe(303);
    const shown = await seen(dan, at);
    expect(shown).toContain('Ada Un');
    expect(shown).not.toContain('Bea Deux');
    expect((await askOwn(`/mon-espace/${theirs}`, own(dan))).status).toBe(404);
    expect((await post(ada, theirs, { do: 'leave' })).status).toBe(303);
    expect(await seen(dan, at)).not.toContain('Ada Un');
  });

  test('shows neither whom it keeps apart nor an answer that only the coordinator reads', async () => {
    const ada = await ready(
      'mentor',
      'Ada Un',
      { capacity: 2, not_with: 'Tom Interdit' },
      directory,
    );
    const noa = await ready('mentee', 'Noa Proche', { manager: 'Ada Un' }, directory);
    const dan = await ready('mentee', 'Dan Quatre', {}, directory);
    await env.DB.prepare('insert into listed_mentors values (?, 1)').bind(ada).run();
    const [noaIn, danIn] = [
      await enterAs(addressOf('Noa Proche', 'mentee')),
      await enterAs(addressOf('Dan Quatre', 'mentee')),
    ];
    expect(await seen(noaIn, `programmes/${noa}/mentors/`)).not.toContain('Ada Un');
    expect((await askOwn(`/mon-espace/programmes/${noa}/mentors/${ada}/`, own(noaIn))).status).toBe(
      404,
    );
    // Whom a name means is told among all: this one has a page, since the other one is surely meant.
    const other = await ready('mentor', 'A. Un', { capacity: 2 }, directory);
    const theirs = async () =>
      (await askOwn(`/mon-espace/programmes/${noa}/mentors/${other}/`, own(noaIn))).status;
    expect(await theirs()).toBe(404);
    await env.DB.prepare('insert into listed_mentors values (?, 1)').bind(other).run();
    expect(await seen(noaIn, `programmes/${noa}/mentors/`)).toContain('A. Un');
    expect(await theirs()).toBe(200);
    const page = await seen(danIn, `programmes/${dan}/mentors/${ada}/`);
    expect(page).toContain('Ada Un : ses réponses');
    expect(page).not.toContain('Tom Interdit');
    expect(page).not.toContain(addressOf('Ada Un', 'mentor'));
  });

  test('holds the last place for whoever asks first, and makes one pair of two yeses at once', async () => {
    const idOf = await people(directory, { 'Ada Un': 2 }, ['Dan Quatre', 'Eve Cinq', 'Flo Six']);
    await env.DB.prepare('insert into listed_mentors values (?, 1)').bind(idOf('Ada Un')).run();
    const at = (name: string) => `programmes/${idOf(name)}/mentors/${idOf('Ada Un')}/`;
    const entered = new Map<string, string>();
    for (const name of ['Dan Quatre', 'Eve Cinq', 'Flo Six'])
      entered.set(name, await enterAs(addressOf(name, 'mentee')));
    const asks = (name: string) =>
      post(entered.get(name) ?? '', at(name), { do: 'ask', text: 'Bonjour' });
    const statuses = await Promise.all(['Dan Quatre', 'Eve Cinq', 'Flo Six'].map(asks));
    expect(statuses.map(({ status }) => status).sort()).toEqual([303, 303, 409]);
    const asked = (await stored()).filter(({ state }) => state === 'asked');
    expect(asked).toHaveLength(2);
    // Meanwhile she takes fewer: one place is left for two requests.
    await env.DB.prepare(
      'update submissions set capacity = 1 where id = (select application from participations where id = ?)',
    )
      .bind(idOf('Ada Un'))
      .run();
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    const yes = await Promise.all(
      asked.map(({ id }) =>
        post(ada, `programmes/${idOf('Ada Un')}/requests/${id}/`, { answer: 'yes' }),
      ),
    );
    expect(yes.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await pairs()).toHaveLength(1);
    const refused = yes.find(({ status }) => status === 409);
    expect(text((await refused?.text()) ?? '')).toContain('vos places sont prises');
  });

  test('lets somebody who has a mentor ask another one, three at most at a time', async () => {
    const mentors = ['Ada Un', 'Bea Deux', 'Caro Trois', 'Dora Huit'];
    const idOf = await people(directory, Object.fromEntries(mentors.map((name) => [name, 1])), [
      'Dan Quatre',
    ]);
    for (const name of mentors)
      await env.DB.prepare('insert into listed_mentors values (?, 1)').bind(idOf(name)).run();
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const ask = (name: string) =>
      post(dan, `programmes/${idOf('Dan Quatre')}/mentors/${idOf(name)}/`, {
        do: 'ask',
        text: 'Bonjour',
      });
    for (const name of mentors.slice(0, 3)) expect((await ask(name)).status).toBe(303);
    expect((await ask('Dora Huit')).status).toBe(409);
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    const [request] = (await stored()).filter(({ mentor }) => mentor === idOf('Ada Un'));
    expect(
      (await post(ada, `programmes/${idOf('Ada Un')}/requests/${request?.id}/`, { answer: 'yes' }))
        .status,
    ).toBe(303);
    expect((await ask('Dora Huit')).status).toBe(303);
    expect((await stored()).map(({ state }) => state).sort()).toEqual([
      'accepted',
      'asked',
      'asked',
      'asked',
    ]);
  });

  test('is chosen from by what mentors answered', async () => {
    const idOf = await people(directory, {}, ['Dan Quatre']);
    for (const [name, languages] of [
      ['Ada Un', ['fr', 'en']],
      ['Bea Deux', ['fr']],
    ] as const) {
      const id = await ready('mentor', name, { capacity: 1, languages: [...languages] }, directory);
      await env.DB.prepare('insert into listed_mentors values (?, 1)').bind(id).run();
    }
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    const at = `programmes/${idOf('Dan Quatre')}/mentors/`;
    expect(await seen(dan, at)).toContain('Bea Deux');
    const english = await seen(dan, `${at}?with-languages=en`);
    expect(english).toContain('Ada Un');
    expect(english).not.toContain('Bea Deux');
    expect(await seen(dan, `${at}?with-not_with=Ada&page=999`)).toContain('Aucun mentor ne répond');
  });

  test('and all requests go with whoever erases everything', async () => {
    const idOf = await people(directory, { 'Ada Un': 2 }, ['Dan Quatre']);
    const ada = await enterAs(addressOf('Ada Un', 'mentor'));
    await post(ada, `programmes/${idOf('Ada Un')}/requests/`, { do: 'join' });
    const dan = await enterAs(addressOf('Dan Quatre', 'mentee'));
    await post(dan, `programmes/${idOf('Dan Quatre')}/mentors/${idOf('Ada Un')}/`, {
      ...{ do: 'ask', text: 'Bonjour' },
    });
    expect(await stored()).toHaveLength(1);
    expect(
      (await post(ada, 'erase/', { email: addressOf('Ada Un', 'mentor') })).status,
    ).toBeLessThan(400);
    expect(await stored()).toEqual([]);
    const { results } = await env.DB.prepare('select * from listed_mentors').all();
    expect(results).toEqual([]);
  });
});

test('a programme that is not one’s own is shown to nobody', async () => {
  const cookie = await session({ programmes: ['integration'] });
  expect((await read(cookie, `${console_}/${lists}/`)).includes('Préparer')).toBe(false);
  const answer = await postAs(cookie, `${console_}/${lists}/`, {
    do: 'prepare',
    length: '3',
    least: '0',
  });
  expect(answer.status).toBe(404);
});
