import { beforeEach, expect, test } from 'vitest';
import { askAs, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { encoded, everythingStored, type Fields } from '../../../tests/support/worker/visitor.ts';

const cookie = await session();
const mentee = { ...firstForm('mentee'), does: 'enrol_mentee' } as const;
const mentor = { ...firstForm('mentor'), does: 'enrol_mentor' } as const;
const given = { ...withForms(mentee, mentor), MAIL_DRIVER: 'local' } as const;
const zoe = { programme: 'leadership', name: 'Zoé Martin', email: 'zoe@exemple.fr' };
const adam = { programme: 'integration', name: 'Adam Œuvré', email: 'adam@exemple.fr' };

beforeEach(() => nothingStored());

const page = async (path: string, by = cookie) => {
  const answer = await askAs(by, path, {}, given);
  return { status: answer.status, text: (await answer.text()).replace(/[\u00a0\u202f]/g, ' ') };
};
const post = (path: string, fields: Fields, by = cookie) =>
  askAs(by, path, { method: 'POST', body: encoded(fields), headers: { Origin: machine } }, given);
/** Follows a post as a browser does, with the cookie that it left. */
async function followed(answer: Response) {
  expect(answer.status).toBe(303);
  const left = (answer.headers.get('Set-Cookie') ?? '').split(';')[0];
  return page(answer.headers.get('Location') ?? '', `${cookie}; ${left}`);
}
const names = (text: string) =>
  [...text.matchAll(/<a id="of-[^>]*>([^<]*)/g)].map(([, name]) => name);
const ids = async () =>
  (
    await env.DB.prepare(
      'select people.id as person, participations.id, standing from participations join people on people.id = person order by people.words',
    ).all<Record<'person' | 'id' | 'standing', string>>()
  ).results;

test('people stand by name, each leading to their page, and can be turned round by their application', async () => {
  await submit(mentee, zoe);
  await submit(mentor, adam);
  await submit(firstForm('survey'), { name: 'Nobody', email: 'nobody@exemple.fr' });
  expect(names((await page('/console/people/')).text)).toEqual(['Adam Œuvré', 'Zoé Martin']);
  expect(names((await page('/console/people/?sort=newest')).text)).toEqual([
    ...['Adam Œuvré', 'Zoé Martin'],
  ]);
  const oldest = (await page('/en/console/people/?sort=oldest')).text;
  expect(names(oldest)).toEqual(['Zoé Martin', 'Adam Œuvré']);
  expect(oldest).toContain('2 participations');
});

test.each([
  ['programme=leadership', ['Zoé Martin']],
  ['role=mentor', ['Adam Œuvré']],
  ['standing=applied', ['Adam Œuvré', 'Zoé Martin']],
  ['standing=ready', []],
  ['programme=leadership&role=mentor', []],
])('%s shows whom it means', async (query, found) => {
  await submit(mentee, zoe);
  await submit(mentor, adam);
  const { text } = await page(`/console/people/?${query}`);
  expect(names(text)).toEqual(found);
  if (found.length === 0) expect(text).toContain('Aucune participation ne correspond');
});

test('pages of many hold each once, both ways, and no address names anybody', async () => {
  for (let n = 0; n < 60; n += 1)
    await submit(mentee, { ...zoe, name: `Nom ${n % 7}`, email: `p${n}@exemple.fr` });
  for (const sort of ['', 'newest', 'oldest']) {
    const seen: string[] = [];
    let path = `/console/people/?sort=${sort}`;
    const back: string[] = [];
    for (;;) {
      const { text } = await page(path);
      seen.push(...[...text.matchAll(/<a id="of-([^"]*)"/g)].map(([, id]) => String(id)));
      expect(text).not.toMatch(/href="[^"]*exemple\.fr/);
      const [, next] = /rel="next" href="([^"]*)"/.exec(text) ?? [];
      const [, previous] = /rel="prev" href="([^"]*)"/.exec(text) ?? [];
      if (previous) back.push(previous);
      if (!next) break;
      path = next.replaceAll('&amp;', '&');
    }
    expect(new Set(seen).size).toBe(60);
    expect(seen).toHaveLength(60);
    const { text } = await page(String(back.at(-1)).replaceAll('&amp;', '&'));
    expect([...text.matchAll(/<a id="of-([^"]*)"/g)].map(([, id]) => id)).toEqual(
      seen.slice(25, 50),
    );
  }
});

test.each(['zoé', 'ZOE', 'mart', 'zoe@ex', 'martin zo'])(
  'a search for %s finds the person; other answers of people without a participation stand beside',
  async (who) => {
    await submit(mentee, zoe);
    await submit(mentor, adam);
    await submit(firstForm('survey'), { ...zoe, email: 'zoe@exemple.org' });
    const [, one] = await ids();
    const answer = await send(cookie, '/console/people/', { who }, {}, given);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain(`href="/console/people/${one?.person}/"`);
    expect(text).toContain('1 participation trouvée');
    expect(text).toContain('1 réponse trouvée');
    expect(text).not.toContain('Adam');
    expect(await everythingStored()).not.toMatch(/"subject":"[^"]*(zo|mart)/i);
  },
);

test.each([
  ['lukasz', 'Łukasz Wałęsa'],
  ['WALESA', 'Łukasz Wałęsa'],
  ['soren', 'Søren Ærø'],
  ['aero', 'Søren Ærø'],
  ['strasse', 'Zoé Straße'],
  ["d'arc", 'Jeanne d’Arc'],
  ['martin', 'Mar\u00adtin Cœur'],
  ['coeur', 'Mar\u00adtin Cœur'],
  ['Mar\u00adtin', 'Martin Cœur'],
  ['dörte', 'DO\u0308RTE Weiß'],
])('a search typed as %j finds %j', async (who, name) => {
  await submit(mentee, { ...zoe, name });
  await submit(mentor, adam);
  const answer = await send(cookie, '/console/people/', { who }, {}, given);
  const text = await answer.text();
  expect(text).toContain('1 participation trouvée');
  expect(text).not.toContain('Adam');
});

test('many are moved at once, told, and taken back; who was moved meanwhile is named', async () => {
  await submit(mentee, zoe);
  await submit(mentor, adam);
  const [one, other] = await ids();
  const pick = [`${one?.id}.applied`, `${other?.id}.applied`];
  const told = await followed(await post('/console/people/', { pick, to: 'accepted' }));
  expect((await ids()).map(({ standing }) => standing)).toEqual(['accepted', 'accepted']);
  expect(told.text).toContain('2 participations ont changé : Acceptée (2).');
  const back = [...told.text.matchAll(/name="pick" value="([^"]*\.accepted\.applied)"/g)];
  await post(`/console/people/${one?.person}/`, {
    ...{ participation: String(one?.id), was: 'accepted', step: 'leave' },
  });
  const undone = await followed(
    await post('/console/people/', { pick: back.map(([, value]) => String(value)) }),
  );
  expect((await ids()).map(({ standing }) => standing)).toEqual(['left', 'applied']);
  expect(undone.text).toContain('1 participation n’a pas changé');
  expect(undone.text).toContain('Adam Œuvré</a> (Arrêtée)');
});

test('whoever is decided on is told by e-mail if that is wished, and never of another step', async () => {
  await submit(mentee, zoe);
  await submit(mentor, adam);
  const [one, other] = await ids();
  const told = () =>
    env.DB.prepare(
      "select group_concat(recipient) as n from messages where name = 'accepted'",
    ).first('n');
  const bulk = { pick: `${other?.id}.applied`, to: 'accepted', mail: 'yes' };
  const many = await followed(await post('/console/people/', bulk));
  expect(many.text).toContain('Acceptée (1). Un e-\u2060mail l’annonce dans dix minutes');
  expect(await told()).toBe('zoe@exemple.fr');
  const path = `/console/people/${one?.person}/`;
  const fields = { participation: String(one?.id), mail: 'yes' };
  await post(path, { ...fields, was: 'applied', step: 'accept', mail: '' });
  await post(path, { ...fields, was: 'accepted', step: 'prepare' });
  expect(await told()).toBe('zoe@exemple.fr');
});

test('a programme that the site no longer has is said by its name', async () => {
  const old = structuredClone(mentee);
  const [question] = old.pages[0]?.questions ?? [];
  if (question?.kind !== 'choice') throw new Error('no programme is asked for');
  const gone = { value: 'gone', label: { fr: 'Un ancien programme', en: 'An old programme' } };
  Object.assign(question, { options: [...question.options, gone] });
  await submit(old, { ...zoe, programme: 'gone' });
  const [one] = await ids();
  expect((await page('/console/people/')).text).toContain(
    '<td data-label="Programme" class="whole">Un ancien programme',
  );
  expect((await page(`/en/console/people/${one?.person}/`)).text).toContain('An old programme');
});

test('nothing ticked, or no step, is said, and what was ticked stays', async () => {
  await submit(mentee, zoe);
  const [one] = await ids();
  const none = await post('/console/people/', { to: 'accepted' });
  expect([none.status, await none.text()]).toEqual([
    422,
    expect.stringContaining('Cochez au moins une participation'),
  ]);
  const which = await post('/console/people/', { pick: `${one?.id}.applied` });
  const text = await which.text();
  expect([which.status, /checked[^>]*aria-labelledby="of-/.test(text)]).toEqual([422, true]);
});

test('the page of a person shows where they stand, takes each step that is open, and keeps what happened', async () => {
  const id = await submit(mentee, zoe);
  await submit(mentor, zoe);
  await submit(firstForm('survey'), zoe);
  const [one] = await ids();
  const path = `/console/people/${one?.person}/`;
  expect((await page(path)).text.match(/class="sent"/g)).toHaveLength(3);
  expect((await page(`/console/people/${id}/`)).text).toContain('class="participation"');
  for (const [was, step] of [
    ['applied', 'accept'],
    ['accepted', 'prepare'],
    ['preparing', 'be_ready'],
  ] as const) {
    const before = await page(path);
    expect(before.text).toContain(`value="${step}"`);
    const after = await post(path, { participation: String(one?.id), was, step });
    expect(after.headers.get('Location')).toBe(`${path}?notice=moved`);
  }
  const late = await post(path, {
    participation: String(one?.id),
    was: 'applied',
    step: 'decline',
  });
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringContaining('quelqu’un d’autre a déplacé cette participation'),
  ]);
  const { text } = await page(path);
  expect(text).toContain('<strong>Prête pour un binôme</strong>');
  expect(text).toContain('Préparation commencée');
  expect((await page(`/console/submissions/${id}/`)).text).toContain('Acceptée');
});

test('a note of an interview that is sent twice, or again after going back, is one', async () => {
  const id = await submit(mentee, zoe);
  const [one] = await ids();
  const path = `/console/people/${one?.person}/`;
  const noted = { participation: String(one?.id), note: 'Vue ce matin.' };
  for (const answer of await Promise.all([post(path, noted), post(path, noted)]))
    expect(answer.headers.get('Location')).toBe(`${path}?notice=noted`);
  expect((await post(path, noted)).status).toBe(303);
  expect((await post(path, { ...noted, note: 'Vue ce soir.' })).status).toBe(303);
  const count = (table: string) =>
    env.DB.prepare(`select count(*) as n from ${table}`).first<number>('n');
  expect(await count('interviews')).toBe(2);
  expect(await count("audit where action = 'interview'")).toBe(2);
  expect(id).not.toBe('');
});

test('an interview is noted, signed, handed over with a copy, and gone with the person', async () => {
  const id = await submit(mentee, zoe);
  const [one] = await ids();
  const path = `/console/people/${one?.person}/`;
  const participation = String(one?.id);
  const noted = await post(path, { participation, note: 'Parle de <Grenoble>\r\net de Lyon' });
  expect(noted.headers.get('Location')).toBe(`${path}?notice=noted`);
  expect((await page(path)).text).toContain('Parle de &lt;Grenoble&gt;\net de Lyon');
  for (const [note, said] of [
    [' ', 'Écrivez ce qui s’est dit'],
    ['x'.repeat(8001), 'elle peut en compter 8000 au plus'],
  ] as const) {
    const refused = await post(path, { participation, note });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(said)]);
  }
  for (const format of ['json', 'csv'])
    expect(await (await post(`${path}copy/`, { format })).text()).toContain('Grenoble');
  await post(`${path}erase/`, { id });
  expect(await everythingStored()).not.toMatch(/Grenoble|zoe/i);
});

test('whoever is let in to one programme sees, finds, moves and notes its people only', async () => {
  const id = await submit(mentee, zoe);
  await submit(mentor, adam);
  const [foreign] = await ids();
  const own = await session({ role: 'coordinator', programmes: ['leadership'] });
  expect(names((await page('/console/people/', own)).text)).toEqual(['Zoé Martin']);
  expect(names((await page('/console/people/?programme=integration', own)).text)).toEqual([]);
  expect((await post('/console/people/', { who: 'adam' }, own)).status).toBe(404);
  const path = `/console/people/${foreign?.person}/`;
  expect((await page(path, own)).status).toBe(404);
  const pick = `${foreign?.id}.applied`;
  await post('/console/people/', { pick, to: 'accepted' }, own);
  const participation = String(foreign?.id);
  await post(path, { participation, was: 'applied', step: 'accept' }, own);
  await post(path, { participation, note: 'Étranger' }, own);
  expect((await ids()).map(({ standing }) => standing)).toEqual(['applied', 'applied']);
  expect(await everythingStored()).not.toContain('Étranger');
  expect((await page(`/console/people/${id}/`, own)).status).toBe(200);
});

test('a reader sees people and changes none', async () => {
  await submit(mentee, zoe);
  const [one] = await ids();
  const reader = await session({ role: 'reader' });
  const list = await page('/console/people/', reader);
  expect(names(list.text)).toEqual(['Zoé Martin']);
  expect(list.text).not.toContain('name="pick"');
  const { text } = await page(`/console/people/${one?.person}/`, reader);
  expect(text).toContain('À décider');
  expect(text).not.toMatch(/name="(step|note)"/);
  const pick = `${one?.id}.applied`;
  const refused = await post('/console/people/', { pick, to: 'accepted' }, reader);
  expect([refused.status, (await ids())[0]?.standing]).toEqual([403, 'applied']);
});
