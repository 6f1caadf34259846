import { beforeEach, describe, expect, test } from 'vitest';
import { pairingRules } from '../../../domain/addresses.ts';
import type { SitePairing } from '../../../domain/matching/site-pairing.ts';
import { askAs, env, send as sendAs, session } from '../../../tests/support/console/console.ts';
import { pairing } from '../../../tests/support/participant/pair.ts';
import {
  change,
  keyIn,
  postAs,
  propose,
  read,
  ready,
  standing,
  versionIn,
} from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

beforeEach(() => nothingStored());

/** A house whose site no longer names a criterion in a programme. */
function withoutCriterion(house: typeof pairing, id: string, criterion: string) {
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const file = await house.ASSETS.fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (pathname !== pairingRules) return file;
    const site = await file.json<SitePairing>();
    const programmes = site.programmes.map((one) =>
      one.id === id ? { ...one, criteria: one.criteria.filter((each) => each !== criterion) } : one,
    );
    return Response.json({ ...site, programmes });
  };
  return { ...house, ASSETS: { fetch } as unknown as Fetcher };
}

const alone = { capacity: 1 };
const planning = { topics: ['planning'] };
const network = { topics: ['networking'] };

/** Two mentors and two mentees, each mentee made for another mentor. */
async function four() {
  const camille = await ready('mentor', 'Camille Legrand', { ...planning, ...alone });
  const paul = await ready('mentor', 'Paul Morel', { ...network, ...alone });
  const nadia = await ready('mentee', 'Nadia Benali', planning);
  const awa = await ready('mentee', 'Awa Diallo', network);
  return { camille, paul, nadia, awa, cookie: await session() };
}

const text = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');

describe('a proposal', () => {
  test('is worked out as it is begun: the best pairs, in the pages of both languages', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { answer, id } = await propose(cookie);
    expect(answer.status).toBe(303);
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: camille, [awa]: paul });
    const page = text(await read(cookie, answer.headers.get('Location') ?? ''));
    expect(page).toContain('c’est prouvé');
    expect(page).toMatch(/2 binômes, total \d+, note la plus basse \d+/);
    expect(page).toContain('Nadia Benali Camille Legrand');
    expect(text(await read(cookie, `/en/console/proposals/${id}/`))).toMatch(/2 pairs, total/);
  });

  test('is one, however often its page is sent; changed after going back it is another', async () => {
    const { cookie } = await four();
    const drafts = async () =>
      (await env.DB.prepare('select id, aim from proposals order by aim desc').all()).results;
    const traces = () =>
      env.DB.prepare(
        `select count(*) from audit where action = 'propose' and subject like '% begin'`,
      ).first('count(*)');
    const key = keyIn(await read(cookie, '/console/proposals/'));
    const both = await Promise.all([propose(cookie, { key }), propose(cookie, { key })]);
    for (const { answer, id } of both) expect([answer.status, id]).toEqual([303, key]);
    expect([await drafts(), await traces()]).toEqual([[{ id: key, aim: 'total' }], 1]);
    const { id: other } = await propose(cookie, { key, aim: 'least_first' });
    expect(await drafts()).toEqual([
      { id: key, aim: 'total' },
      { id: other, aim: 'least_first' },
    ]);
    // The same of a copy, and of what the other aim would give.
    for (const to of ['copy', 'other_aim']) {
      const before = (await drafts()).length;
      const copy = keyIn(await read(cookie, `/console/proposals/${other}/`));
      await Promise.all([1, 2].map(() => change(cookie, other, { do: to, key: copy })));
      expect((await drafts()).length).toBe(before + 1);
    }
  });

  test('keeps what is locked, does not propose what is set aside, and says what changed', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { id } = await propose(cookie);
    await change(cookie, id, { do: 'rule', to: 'forbidden', pick: `${camille}.${nadia}` });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: null, [awa]: paul });
    await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul, [awa]: camille });
    const page = text(await read(cookie, `/console/proposals/${id}/`));
    expect(page).toContain('était sans mentor');
    expect(page).toContain('était avec Paul Morel');
    expect(page).toContain('2 personnes ont changé de mentor');
    await change(cookie, id, { do: 'rule', to: 'free', pick: `${camille}.${nadia}` });
    await change(cookie, id, { do: 'rule', to: 'locked', pick: `${paul}.${nadia}` });
    await change(cookie, id, { do: 'run', aim: 'least_first', least: '0' });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul, [awa]: camille });
  });

  test('by hand two are put together where there is a place, and it is said where there is none', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { id } = await propose(cookie);
    const two = `pair/?mentor=${paul}&mentee=${nadia}`;
    const full = await change(cookie, id, { do: 'put' }, two);
    expect(full.status).toBe(409);
    expect(text(await full.text())).toContain(
      'Paul Morel n’a plus de place dans cette proposition',
    );
    await change(cookie, id, { do: 'apart' }, `pair/?mentor=${paul}&mentee=${awa}`);
    expect((await change(cookie, id, { do: 'put' }, two)).status).toBe(303);
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul, [awa]: null });
    expect(text(await read(cookie, `/console/proposals/${id}/${two}`))).toContain('verrouillés');
    await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul, [awa]: camille });
  });

  test('says why two are not together, and what insisting would cost', async () => {
    const { cookie, paul, nadia } = await four();
    const { id } = await propose(cookie);
    const page = text(
      await read(cookie, `/console/proposals/${id}/pair/?mentor=${paul}&mentee=${nadia}`),
    );
    expect(page).toMatch(/Leur note est \d+, et d’autres s’accordent mieux. Y tenir coûterait \d+/);
    expect(page).toContain('aucun domaine demandé sur 1');
  });

  test('of two coordinators the later one is told, and nothing is overwritten', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { id } = await propose(cookie);
    const seen = versionIn(await read(cookie, `/console/proposals/${id}/`));
    const other = await session({ who: 'lea@example.org', role: 'coordinator' });
    await change(other, id, { do: 'rule', to: 'forbidden', pick: `${camille}.${nadia}` });
    for (const fields of [
      { do: 'run', aim: 'total', least: '0' },
      { do: 'rule', to: 'locked', pick: `${paul}.${awa}` },
      { do: 'drop' },
    ]) {
      const late = await postAs(cookie, `/console/proposals/${id}/`, { version: seen, ...fields });
      expect(late.status).toBe(409);
      expect(text(await late.text())).toContain('lea@example.org a modifié cette proposition');
    }
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: null, [awa]: paul });
  });

  test('two are laid side by side, and the other aim is one click away', async () => {
    const { cookie } = await four();
    const { id } = await propose(cookie);
    const answer = await change(cookie, id, { do: 'other_aim' });
    expect(answer.headers.get('Location')).toContain('/beside/?other=');
    const page = text(await read(cookie, answer.headers.get('Location') ?? ''));
    expect(page).toContain('Les moins bien servis d’abord');
    expect(page).toContain('Toutes les personnes ont le même mentor dans les deux');
  });

  test('is drawn as a map, with the same in a table', async () => {
    const { cookie } = await four();
    const { id } = await propose(cookie);
    const page = await read(cookie, `/console/proposals/${id}/map/`);
    expect(page).toContain('<svg class="score-map"');
    // Its axes bear numbers, and so do the people in the list and in the table.
    const [, numbers = ''] = /<svg class="score-map"([\s\S]*?)<\/svg>/.exec(page) ?? [];
    expect([...numbers.matchAll(/>(\d)<\/text>/g)].map(([, number]) => number)).toEqual([
      ...'1212',
    ]);
    const [list = ''] = /<ol>[\s\S]*?<\/ol>/.exec(page) ?? [];
    const mentors = [...list.matchAll(/<li>([^<]*)/g)].map(([, name]) => name);
    const column = mentors.indexOf('Camille Legrand') + 1;
    expect(text(page)).toMatch(
      new RegExp(
        `[12]\\. Nadia Benali Camille Legrand \\(colonne ${column}\\), \\d+, son premier choix`,
      ),
    );
  });

  test('shows how groups fare, who is alone, and the mentor who is missing', async () => {
    const cookie = await session();
    await ready('mentor', 'Camille Legrand', { ...planning, ...alone });
    await ready('mentee', 'Nadia Benali', planning);
    await ready('mentee', 'Awa Diallo', network);
    const { id } = await propose(cookie);
    const page = text(await read(cookie, `/console/proposals/${id}/?group=topics`));
    expect(page).toContain('Le profil de mentor qui manque le plus : Réseau professionnel');
    expect(page).toMatch(/Planification 1 0 \d+/);
    expect(page).toContain('Awa Diallo');
  });
});

test('two who were a pair before are not proposed again, unless what they had was taken back', async () => {
  const { cookie, camille, paul, nadia, awa } = await four();
  await env.DB.prepare(
    `insert into pairs (id, programme, mentor, mentee, state, ending, word, made_by, made_at, changed_at)
     values ('before', 'leadership', ?, ?, 'ended', 'complete', '', 'x', 1, 1)`,
  )
    .bind(camille, nadia)
    .run();
  const { id } = await propose(cookie);
  expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul, [awa]: camille });
  await env.DB.prepare("update pairs set ending = 'withdraw'").run();
  await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
  expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: camille, [awa]: paul });
});

test('a criterion that the file names no longer changes nothing of a draft until it is worked out again', async () => {
  const { cookie, camille, paul, nadia, awa } = await four();
  const { id } = await propose(cookie);
  const page = `/console/proposals/${id}/`;
  const two = `${page}pair/?${new URLSearchParams({ mentor: camille, mentee: nadia })}`;
  const before = text(await read(cookie, two));
  expect(before).toContain('Planification');
  expect(before).not.toContain('ont changé');
  const house = withoutCriterion(pairing, 'leadership', 'skills');
  const seen = async (path: string) => text(await (await askAs(cookie, path, {}, house)).text());
  expect(await seen(page)).toContain('Nadia Benali Camille Legrand');
  const after = await seen(two);
  expect(after).not.toContain('Planification');
  expect(after).toMatch(/Leur note était de \d+ .* les critères du programme ont changé/);
  const version = versionIn(await read(cookie, page));
  await sendAs(cookie, page, { do: 'run', version, aim: 'total', least: '0' }, {}, house);
  expect(new Set((await standing(id)).map(([, mentor]) => mentor))).toEqual(
    new Set([camille, paul]),
  );
  expect((await standing(id)).map(([mentee]) => mentee).sort()).toEqual([nadia, awa].sort());
  expect(await seen(page)).toMatch(/2 binômes, total \d+/);
});

describe('names', () => {
  test('that may mean somebody keep two apart until the coordinator settles it', async () => {
    const cookie = await session();
    const camille = await ready('mentor', 'Camille LEGRAND', planning);
    const nadia = await ready('mentee', 'Nadia Benali', { ...planning, manager: 'Mme Legrand' });
    const none = await propose(cookie);
    expect(none.answer.status).toBe(422);
    expect(text(await none.answer.text())).toContain('Aucun binôme n’est possible');
    const paul = await ready('mentor', 'Paul Morel', network);
    const { id } = await propose(cookie);
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: paul });
    const names = text(await read(cookie, `/console/proposals/${id}/names/`));
    expect(names).toContain(
      'Nadia Benali a pour responsable « Mme Legrand » : peut-être Camille LEGRAND',
    );
    const two = `pair/?mentor=${camille}&mentee=${nadia}`;
    expect((await change(cookie, id, { do: 'put' }, two)).status).toBe(409);
    await change(cookie, id, { do: 'settle' }, two);
    await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: camille });
  });
});

describe('publishing', () => {
  const pairsNow = async () =>
    (
      await env.DB.prepare(
        'select mentor, mentee, state, ending, word from pairs order by mentee',
      ).all<{
        mentor: string;
        mentee: string;
        state: string;
        ending: string | null;
        word: string;
      }>()
    ).results;
  const mails = async (name: string) =>
    (await env.DB.prepare('select count(*) as n from messages where name = ?')
      .bind(name)
      .first<number>('n')) ?? 0;

  test('makes the pairs and tells everybody, and is taken back until somebody signs', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { id } = await propose(cookie);
    const word = 'Vous avancerez ensemble.';
    const published = await change(cookie, id, { word }, 'publish/');
    expect(published.status).toBe(303);
    expect((await pairsNow()).map(({ mentor, mentee }) => [mentee, mentor]).sort()).toEqual(
      [
        [nadia, camille],
        [awa, paul],
      ].sort(),
    );
    expect(await mails('pair')).toBe(4);
    const [one] = await pairsNow();
    expect(one?.word).toContain(word);
    expect(one?.word).toMatch(/en commun/);
    const again = await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(again.status).toBe(409);
    expect(text(await again.text())).toContain('n’est plus un brouillon');
    const back = await change(cookie, id, {}, 'take-back/');
    expect(back.status).toBe(303);
    expect((await pairsNow()).map(({ ending }) => ending)).toEqual(['withdraw', 'withdraw']);
    expect(await mails('pair-ended')).toBe(4);
    await change(cookie, id, { do: 'copy' });
  });

  test('pressed twice, in one tab or two, it is done once, and whoever pressed reads that it is done', async () => {
    const { cookie } = await four();
    const { id } = await propose(cookie);
    const press = async (page: string, fields: Record<string, string> = {}) => {
      const path = `/console/proposals/${id}/${page}`;
      const seen = await read(cookie, path);
      const form = { version: versionIn(seen), key: keyIn(seen), ...fields };
      const [one, other] = await Promise.all([
        postAs(cookie, path, form),
        postAs(cookie, path, form),
      ]);
      const third = await postAs(cookie, path, form);
      return [one, other, third].map((each) => [each.status, each.headers.get('Location')]);
    };
    const at = (notice: string) => [303, `/console/proposals/${id}/?notice=${notice}`];
    const thrice = (notice: string) => [at(notice), at(notice), at(notice)];
    expect(await press('', { do: 'run', aim: 'total', least: '0' })).toEqual(thrice('proved'));
    expect(await press('publish/', { word: 'Bonne route.' })).toEqual(thrice('published'));
    expect((await pairsNow()).length).toBe(2);
    expect(await mails('pair')).toBe(4);
    expect(await press('take-back/')).toEqual(thrice('taken_back'));
    expect(await mails('pair-ended')).toBe(4);
  });

  test('what was typed stays where somebody else was faster', async () => {
    const { cookie, paul, awa } = await four();
    const { id } = await propose(cookie);
    const path = `/console/proposals/${id}/publish/`;
    const version = versionIn(await read(cookie, path));
    const other = await session({ who: 'lea@example.org', role: 'coordinator' });
    await change(other, id, { do: 'rule', to: 'locked', pick: `${paul}.${awa}` });
    const late = await postAs(cookie, path, { version, word: 'Un mot long à écrire.' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(text(page)).toContain('lea@example.org a modifié cette proposition');
    expect(page).toContain('Un mot long à écrire.</textarea>');
    expect(await pairsNow()).toEqual([]);
  });

  test('is not taken back once a charter is signed', async () => {
    const { cookie } = await four();
    const { id } = await propose(cookie);
    await change(cookie, id, { word: 'Bonne route.' }, 'publish/');
    await env.DB.prepare("update pairs set state = 'half_signed' where rowid = 1").run();
    const page = text(await read(cookie, `/console/proposals/${id}/take-back/`));
    expect(page).toContain('La charte d’un binôme est déjà signée');
    const version = String(
      (await env.DB.prepare('select version from proposals').first<number>('version')) ?? 0,
    );
    const answer = await postAs(cookie, `/console/proposals/${id}/take-back/`, { version });
    expect(answer.status).toBe(409);
    expect((await pairsNow()).map(({ state }) => state).sort()).toEqual([
      'announced',
      'half_signed',
    ]);
  });

  test('announces nothing where a mentor has left meanwhile, and the next run goes without them', async () => {
    const { cookie, camille, paul, nadia, awa } = await four();
    const { id } = await propose(cookie);
    await env.DB.prepare("update participations set standing = 'left' where id = ?")
      .bind(paul)
      .run();
    expect(text(await read(cookie, `/console/proposals/${id}/`))).toContain(
      'Paul Morel n’est plus disponible',
    );
    const refused = await change(cookie, id, { word: 'Bonjour.' }, 'publish/');
    expect(refused.status).toBe(409);
    expect(text(await refused.text())).toContain('Awa Diallo, Paul Morel');
    expect(await pairsNow()).toEqual([]);
    await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: camille, [awa]: null });
  });
});

describe('whom it concerns', () => {
  test('a coordinator of another programme finds no proposal and begins none', async () => {
    const { cookie, camille, nadia } = await four();
    const { id } = await propose(cookie);
    const other = await session({ who: 'other@example.org', programmes: ['integration'] });
    for (const page of [
      '',
      'map/',
      'names/',
      'publish/',
      `pair/?mentor=${camille}&mentee=${nadia}`,
    ])
      expect(await read(other, `/console/proposals/${id}/${page}`), page).not.toContain('Nadia');
    expect(
      (await postAs(other, `/console/proposals/${id}/`, { do: 'drop', version: '2' })).status,
    ).toBe(404);
    expect((await propose(other)).answer.status).toBe(422);
    expect(text(await read(other, '/console/proposals/'))).toContain('Aucune proposition');
  });

  test('whoever is erased is in no proposal any more, and the other one is alone in it', async () => {
    const { cookie, paul, nadia, awa, camille } = await four();
    const { id } = await propose(cookie);
    await change(cookie, id, { do: 'rule', to: 'locked', pick: `${paul}.${awa}` });
    await env.DB.prepare('delete from submissions where participation = ?').bind(paul).run();
    expect(Object.fromEntries(await standing(id))).toEqual({ [nadia]: camille, [awa]: null });
    expect(await env.DB.prepare('select count(*) as n from proposal_rulings').first('n')).toBe(0);
  });
});

describe('what cannot be worked out is said in a sentence', () => {
  const refused = async (fields: Record<string, string> = {}) => {
    const { answer } = await propose(await session(), fields);
    expect(answer.status).toBe(422);
    expect(await env.DB.prepare('select count(*) as n from proposals').first('n')).toBe(0);
    return text(await answer.text());
  };

  test('nobody, one side empty, no places, a score that nobody reaches, or none', async () => {
    expect(await refused()).toContain('Personne n’est prêt dans ce programme');
    await ready('mentee', 'Nadia Benali', planning);
    expect(await refused()).toContain('Aucun mentor n’est prêt');
    await ready('mentor', 'Camille Legrand', { ...network, capacity: 1 });
    expect(await refused({ least: '100' })).toMatch(/la meilleure note possible est \d+/);
    expect(await refused({ least: '101' })).toContain('Écrivez un nombre entier de 0 à 100');
    expect(await refused({ least: '' })).toContain('Écrivez un nombre entier de 0 à 100');
    await env.DB.prepare('update submissions set capacity = 0 where capacity is not null').run();
    expect(await refused()).toContain('Aucun mentor n’a de place libre');
    expect(pairing.MAIL_DRIVER).toBe('local');
  });

  test('a mentor who takes forty takes as many as the programme plans', async () => {
    const cookie = await session();
    await ready('mentor', 'Camille Legrand', planning);
    await env.DB.prepare('update submissions set capacity = 40 where capacity is not null').run();
    for (const name of ['Nadia', 'Awa', 'Inès', 'Zoé', 'Léa', 'Ana', 'Eva'])
      await ready('mentee', `${name} Benali`, planning);
    const { id } = await propose(cookie);
    const paired = (await standing(id)).filter(([, mentor]) => mentor !== null).length;
    expect(paired).toBeGreaterThan(0);
    expect(paired).toBeLessThan(7);
  });
});
