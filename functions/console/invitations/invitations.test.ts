import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, db, env, machine, session } from '../../../tests/support/console/console.ts';
import { submit } from '../../../tests/support/console/forms.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { encoded } from '../../../tests/support/worker/visitor.ts';
import { forgetInvited } from '../../actions/invitations/invite.ts';
import type { Env } from '../../env.ts';

const mailing: Env = { ...env, MAIL_DRIVER: 'local' };
const path = '/console/invitations/';
const day = 24 * 60 * 60_000;
/** A day on which the leadership programme takes applications, and « integration » no longer does. */
const now = Date.UTC(2027, 0, 20, 10);
let cookie = '';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await nothingStored('invitations');
  cookie = await session();
});
afterEach(() => void vi.useRealTimers());

const fields = { programme: 'leadership', role: 'mentor', language: 'fr', word: '', does: 'send' };
const post = (
  more: Record<string, string | readonly string[]>,
  by = cookie,
  house: Env = mailing,
) => askAs(by, path, { method: 'POST', body: encoded(more), headers: { Origin: machine } }, house);
const invite = (addresses: string, more: Record<string, string> = {}, by = cookie) =>
  post({ ...fields, addresses, ...more }, by);
const page = async (by = cookie, house: Env = mailing) => (await askAs(by, path, {}, house)).text();
const rows = async () =>
  (
    await env.DB.prepare('select * from invitations order by rowid').all<{
      id: string;
      email: string;
      address_key: string;
      times: number;
    }>()
  ).results;
const mails = async () =>
  (
    await env.DB.prepare(
      "select * from messages where name = 'invitation' order by stored_at, key",
    ).all<{ key: string; recipient: string; plain: string; html: string; state: string }>()
  ).results;
const applied = (email: string, programme = 'leadership') => {
  const { form } = builtForm('mentor-sign-up');
  return submit(form, { ...answersTo(form), email, name: 'Ilda Invitée', programme });
};

test('whoever is invited is written to, with the programme chosen, a word, and the day on which they are forgotten', async () => {
  const answer = await invite('ilda@example.org', {
    word: 'Votre atelier de mars.\n\n<b>Venez</b>',
  });
  expect(answer.status).toBe(303);
  const [mail] = await mails();
  expect(mail?.recipient).toBe('ilda@example.org');
  expect(mail?.plain).toContain(
    'https://mentorat.example.org/formulaires/devenir-mentor/?programme=leadership',
  );
  expect(mail?.plain).toContain('Votre atelier de mars.');
  expect(mail?.plain).toMatch(/20\s+avril\s+2027/);
  expect(mail?.html).toContain('&lt;b&gt;Venez&lt;/b&gt;');
  const text = await page();
  expect(text).toContain('ilda@');
  expect(text).toContain('pas encore de réponse');
});

test('the mail is read before it leaves, and nothing is kept by it', async () => {
  const answer = await invite('', { does: 'preview', word: 'Mot à relire' });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toContain('Mot à relire');
  expect(text).toContain('?programme=leadership');
  expect(await rows()).toEqual([]);
});

test('in English, with the form of that language', async () => {
  await invite('ilda@example.org', { language: 'en', role: 'mentee' });
  expect((await mails())[0]?.plain).toContain('/en/forms/find-a-mentor/?programme=leadership');
});

describe('what is typed as addresses', () => {
  test.each([
    ['with a blank after it', 'ilda@example.org  ', ['ilda@example.org']],
    ['in capitals, as it was typed', 'ILDA@Example.ORG', ['ILDA@Example.ORG']],
    ['with a plus', 'ilda+mentorat@example.org', ['ilda+mentorat@example.org']],
    ['of an international domain', 'ilda@exämple.org', ['ilda@exämple.org']],
    ['with a name before it', 'Ilda <ilda@example.org>', ['ilda@example.org']],
    [
      'one a line',
      'a.ilda@example.org\r\n\r\nb.ilda@example.org\n',
      ['a.ilda@example.org', 'b.ilda@example.org'],
    ],
    [
      'after commas',
      'a.ilda@example.org, b.ilda@example.org;',
      ['a.ilda@example.org', 'b.ilda@example.org'],
    ],
    ['twice, in capitals and small', 'ilda@example.org\nIlda@EXAMPLE.org', ['ilda@example.org']],
  ])('%s is invited', async (_, typed, expected) => {
    expect((await invite(typed)).status).toBe(303);
    expect((await mails()).map(({ recipient }) => recipient).sort()).toEqual(expected);
  });

  test.each([
    ['nothing', ' \n , ', 'Écrivez au moins une adresse'],
    ['no address', 'ilda', 'n’est pas une adresse entière'],
    ['a header', 'ilda@example.org%0d%0aBcc: all@example.org', 'n’est pas une adresse entière'],
    ['markup', '<script>alert(1)</script>@example.org', 'n’est pas une adresse entière'],
    ['one of three', 'a@example.org\nnobody\nb@example.org', 'Rien n’est parti'],
    [
      'twenty-one',
      Array.from({ length: 21 }, (_, at) => `i${at}@example.org`).join('\n'),
      '20 à la fois',
    ],
    [
      'two hundred',
      Array.from({ length: 200 }, (_, at) => `i${at}@example.org`).join('\n'),
      'Vous avez écrit 200',
    ],
  ])('%s is told, and nobody is written to', async (_, typed, said) => {
    const answer = await invite(typed);
    expect(answer.status).toBe(422);
    const text = (await answer.text()).replaceAll("'", '’').replaceAll('&#39;', '’');
    expect(text).toContain(said);
    expect(text).not.toContain('<script>alert');
    expect(await mails()).toEqual([]);
  });

  test('a line break is not carried into a subject, nor a slot into the text', async () => {
    await invite('ilda@example.org', { word: '{secret:link:17b0}' });
    expect((await mails())[0]?.plain).not.toContain('{secret');
  });
});

describe('nobody is written to', () => {
  test('twice: the second is told, and the others stay in the field', async () => {
    await invite('ilda@example.org');
    const answer = await invite('ILDA@example.org\nnouvelle@example.org');
    expect(answer.status).toBe(409);
    const text = await answer.text();
    expect(text).toContain('ILDA@example.org a déjà été invitée');
    expect(text).toMatch(/<textarea[^>]*>\s*nouvelle@example\.org<\/textarea>/);
    expect(await mails()).toHaveLength(1);
    expect((await invite('nouvelle@example.org')).status).toBe(303);
  });

  test.each(['applied', 'waiting', 'accepted', 'preparing', 'ready'])(
    'who stands at « %s » in that programme, on either side',
    async (standing) => {
      await applied('prise@example.org');
      await env.DB.prepare('update participations set standing = ?').bind(standing).run();
      for (const role of ['mentor', 'mentee']) {
        const answer = await invite('Prise@example.org', { role });
        expect(answer.status).toBe(409);
        expect(await answer.text()).toContain('participe déjà');
      }
      expect(await mails()).toEqual([]);
    },
  );

  test.each(['declined', 'left', 'finished'])(
    'but who stands at « %s », or takes part elsewhere, may be',
    async (standing) => {
      await applied('ancienne@example.org');
      await env.DB.prepare('update participations set standing = ?').bind(standing).run();
      await applied('ailleurs@example.org', 'entrepreneurs');
      expect((await invite('ancienne@example.org\nailleurs@example.org')).status).toBe(303);
      expect(await mails()).toHaveLength(2);
    },
  );

  test('to a programme that is closed, unknown or not chosen, nor on no side', async () => {
    for (const more of [
      { programme: 'integration' },
      { programme: 'nothing' },
      { programme: '' },
      { role: '' },
      { role: 'owner' },
    ])
      expect((await invite('ilda@example.org', more)).status).toBe(422);
    expect(await mails()).toEqual([]);
  });

  test('by a reader, nor by a coordinator of another programme', async () => {
    const reader = await session({ who: 'inv-reader@example.org', role: 'reader' });
    const foreign = await session({
      who: 'inv-foreign@example.org',
      programmes: ['entrepreneurs'],
    });
    expect((await invite('ilda@example.org', {}, reader)).status).toBe(403);
    expect((await invite('ilda@example.org', {}, foreign)).status).toBe(422);
    expect(await mails()).toEqual([]);
    expect(await page(reader)).not.toContain('name="addresses"');
    expect(await page(foreign)).not.toContain('value="leadership"');
    expect((await invite('ilda@example.org', { programme: 'entrepreneurs' }, foreign)).status).toBe(
      303,
    );
  });

  test('where no mail leaves: the screen says so and asks for nothing', async () => {
    const silent: Env = { ...env, MAIL_DRIVER: '' };
    expect((await post({ ...fields, addresses: 'ilda@example.org' }, cookie, silent)).status).toBe(
      503,
    );
    const text = await page(cookie, silent);
    expect(text).toContain('Aucune invitation ne peut partir');
    expect(text).not.toContain('name="addresses"');
    expect(await rows()).toEqual([]);
  });
});

describe('an invitation', () => {
  const act = async (does: string, id?: string, by = cookie) =>
    post({ does, id: id ?? (await rows())[0]?.id ?? '' }, by);

  test('says when the person has applied since, and leads to them', async () => {
    await invite('ilda@example.org');
    await applied('Ilda@Example.org');
    const person = await env.DB.prepare('select id from people').first<string>('id');
    const text = await page();
    expect(text).toContain(`href="/console/people/${person}/">inscrite</a>`);
    expect(text).not.toContain('value="again"');
  });

  test('is sent again after a week, with its word, three times in all', async () => {
    await invite('ilda@example.org', { word: 'Le même mot' });
    expect((await act('again')).status).toBe(409);
    expect(await page()).not.toContain('value="again"');
    for (const week of [1, 2]) {
      vi.setSystemTime(now + 7 * week * day);
      cookie = await session();
      expect(await page()).toContain('value="again"');
      expect((await act('again')).status).toBe(303);
      expect((await act('again')).status).toBe(409);
    }
    vi.setSystemTime(now + 21 * day);
    cookie = await session();
    expect((await act('again')).status).toBe(409);
    const sent = await mails();
    expect(sent).toHaveLength(3);
    expect(sent.every(({ plain }) => plain.includes('Le même mot'))).toBe(true);
  });

  test('is not sent again to who takes part by now', async () => {
    await invite('ilda@example.org');
    await applied('ilda@example.org');
    vi.setSystemTime(now + 8 * day);
    cookie = await session();
    expect((await act('again')).status).toBe(409);
    expect(await mails()).toHaveLength(1);
  });

  test('that is taken back goes with its mail; taken back twice it is told', async () => {
    await invite('ilda@example.org');
    const id = (await rows())[0]?.id;
    expect((await act('withdraw', id)).status).toBe(303);
    expect(await rows()).toEqual([]);
    expect(await mails()).toEqual([]);
    expect((await act('withdraw', id)).status).toBe(409);
    const { results } = await env.DB.prepare("select * from audit where action = 'invite'").all();
    expect(results).toHaveLength(2);
    expect(JSON.stringify(results)).not.toContain('ilda');
  });

  test('is nobody else’s to send or take back', async () => {
    await invite('ilda@example.org');
    vi.setSystemTime(now + 8 * day);
    const foreign = await session({ who: 'inv-other@example.org', programmes: ['entrepreneurs'] });
    for (const does of ['again', 'withdraw'])
      expect((await act(does, undefined, foreign)).status).toBe(409);
    expect(await page(foreign)).not.toContain('ilda');
    expect(await rows()).toHaveLength(1);
  });

  test('is forgotten on the day that its mail names, ninety days later, and goes with the person who is erased', async () => {
    await invite('ilda@example.org\nrestee@example.org');
    await applied('ilda@example.org');
    await env.DB.prepare('delete from submissions').run();
    expect((await rows()).map(({ email }) => email)).toEqual(['restee@example.org']);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['restee@example.org']);
    const [mail] = (await env.DB.prepare('select plain from messages').all<{ plain: string }>())
      .results;
    expect(mail?.plain.replaceAll('\u00a0', ' ')).toContain(
      'nous l’effaçons le mardi 20 avril 2027',
    );
    // The job of the night before, and that of the night in which the day begins: clocks have changed.
    await forgetInvited(db, Date.UTC(2027, 3, 19, 2));
    expect(await rows()).toHaveLength(1);
    await forgetInvited(db, Date.UTC(2027, 3, 20, 2));
    expect(await rows()).toEqual([]);
    expect(await mails()).toEqual([]);
  });
});

test('the list goes on, and an address of it names nobody', async () => {
  for (const round of [0, 1])
    await invite(Array.from({ length: 20 }, (_, at) => `p${round}x${at}@example.org`).join('\n'));
  const seen = new Set<string>();
  let next: string | undefined = path;
  for (let pages = 0; next && pages < 5; pages += 1) {
    expect(next).not.toMatch(/@|%40/);
    const text: string = await (await askAs(cookie, next, {}, mailing)).text();
    for (const [email] of text.matchAll(/p\dx\d+@/g)) seen.add(email);
    next = /rel="next" href="([^"]+)"/.exec(text)?.[1];
  }
  expect(seen.size).toBe(40);
});
