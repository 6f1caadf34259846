import { beforeEach, describe, expect, test } from 'vitest';
import { askAs, send as sendAs, session } from '../../../tests/support/console/console.ts';
import {
  announce,
  enter,
  getReady,
  pairing,
  sign,
} from '../../../tests/support/participant/pair.ts';
import { ask, send } from '../../../tests/support/participant/participant.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.atteste@example.org';
const mentee = 'omar.atteste@example.org';

let id = '';
let cookie = '';
let by = '';
const at = (below = 'certificate/') => `/mon-espace/pairs/${id}/${below}`;

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const numbers = async () =>
  (
    await env.DB.prepare('select number from certificates order by side').all<{ number: string }>()
  ).results.map(({ number }) => number);
const step = (name: string, was: string) =>
  sendAs(by, `/console/pairs/${id}/`, { step: name, was }, {}, pairing);
const issue = (name: string) => send(at(), { name }, { cookie });
const check = (number: string, page = '/attestation/') => send(page, { number });

beforeEach(async () => {
  await nothingStored();
  await getReady('mentor', mentor, 'Nadia Atteste');
  await getReady('mentee', mentee, 'Omar Atteste');
  by = await session();
  ({ id } = await announce(by, mentor, mentee));
  cookie = await enter(mentor);
  await sign(cookie, id, 'Nadia Atteste');
  await sign(await enter(mentee), id, 'Omar Atteste');
});

test('there is no certificate before the pair has reached its end, nor of one that stopped before', async () => {
  expect((await ask(at(), { cookie })).status).toBe(404);
  expect((await issue('Nadia')).status).toBe(404);
  expect(await text(ask(at(''), { cookie }))).not.toContain('Votre attestation');
  await step('stop', 'active');
  expect((await issue('Nadia')).status).toBe(404);
  expect(await numbers()).toEqual([]);
});

describe('once the pair has reached its end', () => {
  beforeEach(async () => {
    expect((await step('complete', 'active')).status).toBe(303);
  });

  test('either of the two has a certificate made out in their name, which anybody who has its number may check', async () => {
    expect(await text(ask(at(''), { cookie }))).toContain('Votre attestation');
    expect(await (await ask(at(), { cookie })).text()).toContain('value="Nadia Atteste"');
    expect((await issue('Nadia d’Atteste')).status).toBe(303);
    const sheet = await text(ask(at(), { cookie }));
    expect(sheet).toContain('Nadia d’Atteste');
    expect(sheet).toContain('a donné de son temps comme mentor dans le programme « Leadership ».');
    const [number = ''] = await numbers();
    const printed = number.match(/.{4}/g)?.join('-') ?? '';
    expect(sheet).toContain(printed);
    for (const typed of [printed, number.toLowerCase(), ` ${printed.replaceAll('-', ' ')} `]) {
      const said = await check(typed);
      expect(said.status).toBe(200);
      const confirmed = await text(said);
      expect(confirmed).toContain('Cette attestation est authentique');
      expect(confirmed).toContain('Nadia d’Atteste');
      // It is about one of the two, and says nothing of the other one.
      expect(confirmed).not.toMatch(/Omar|@example/);
    }
    // Its words stay those of the language in which it was made out.
    expect(await text(check(number, '/en/certificate/'))).toMatch(
      /This certificate is genuine.*a donné de son temps/,
    );
  });

  test('the mentee’s says what a mentee did, and each has a number of their own', async () => {
    await issue('Nadia');
    cookie = await enter(mentee);
    await issue('Omar');
    expect(await text(ask(at(), { cookie }))).toContain('a suivi jusqu');
    expect(new Set(await numbers()).size).toBe(2);
  });

  test('made out again in another name it has another number, and the old one holds no longer; a second press changes nothing', async () => {
    await issue('Nadia Ateste');
    const [wrong = ''] = await numbers();
    await issue('Nadia Ateste');
    expect(await numbers()).toEqual([wrong]);
    await issue('Nadia Atteste');
    const [right = ''] = await numbers();
    expect(right).not.toBe(wrong);
    const old = await check(wrong);
    expect(old.status).toBe(422);
    expect(await text(old)).toMatch(/Nous n.avons aucune attestation sous ce numéro/);
    expect(await text(check(right))).toContain('Nadia Atteste');
  });

  test.each([
    ['nothing', ''],
    ['a sign too few', 'ABCD-EFGH-JKMN-PQR'],
    ['a name', 'Nadia Atteste'],
    ['markup', '<b>ABCD</b>'],
  ])('of %s it is said what a number looks like, and what was typed stays', async (_, typed) => {
    const said = await check(typed);
    expect(said.status).toBe(422);
    const page = await said.text();
    expect(page).toContain('16 caractères');
    expect(page).toContain(`value="${typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`);
  });

  test('without a name, or with one that is far too long, nothing is made out and the field says why', async () => {
    for (const name of ['', '   ', 'N'.repeat(500)]) expect((await issue(name)).status).toBe(422);
    expect(await numbers()).toEqual([]);
  });

  test('neither the other one nor a stranger reads or makes out somebody’s certificate', async () => {
    await issue('Nadia');
    const other = await enter(mentee);
    const theirs = await text(ask(at(), { cookie: other }));
    expect(theirs).toContain('Établir votre attestation');
    expect(theirs).not.toContain('Nadia Atteste a');
    await getReady('mentee', 'lise.atteste@example.org', 'Lise');
    const stranger = await enter('lise.atteste@example.org');
    expect((await ask(at(), { cookie: stranger })).status).toBe(404);
    expect((await send(at(), { name: 'Lise' }, { cookie: stranger })).status).toBe(404);
  });

  test('a form that another site posts checks nothing', async () => {
    await issue('Nadia');
    const [number = ''] = await numbers();
    const said = await send(
      '/attestation/',
      { number },
      { headers: { Origin: 'https://a.example' } },
    );
    expect(said.status).toBe(403);
  });

  test('the coordinator sees in which name it was made out', async () => {
    await issue('Nadia d’Atteste');
    expect(await text(askAs(by, `/console/pairs/${id}/`, {}, pairing))).toContain(
      'Attestation établie au nom de Nadia d’Atteste',
    );
  });

  test('it stands in the copy of what is kept, and with the person it is erased and no longer confirmed', async () => {
    await issue('Nadia');
    const [number = ''] = await numbers();
    const copy = await (await ask('/mon-espace/copy.json', { cookie })).text();
    expect(JSON.parse(copy).pairs[0].certificate).toMatchObject({ number, name: 'Nadia' });
    await send('/mon-espace/erase/', { email: mentor }, { cookie });
    expect(await numbers()).toEqual([]);
    expect((await check(number)).status).toBe(422);
  });
});
