import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAs, send as press, session } from '../../tests/support/console/console.ts';
import {
  apply,
  ask,
  codeIn,
  enterAs,
  linkFor,
  mailTo,
  send,
} from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';

beforeEach(async () => {
  await nothingStored('links');
});
afterEach(() => void vi.useRealTimers());

const people = async () =>
  (await env.DB.prepare('select email from people order by rowid').all<{ email: string }>())
    .results;

describe('bad input: an address is one person’s, however it is typed', () => {
  test.each([
    ['ines.exemple@example.org', '  Ines.Exemple@EXAMPLE.org  '],
    ['ines+mentorat@example.org', 'INES+Mentorat@example.org '],
    ['Zoe\u0301.e\u0301te\u0301@example.org', 'zoé.été@example.org'],
    ['ines@münchen.example', 'Ines@MÜNCHEN.example'],
    ['ines@münchen.example', 'ines@xn--mnchen-3ya.example'],
    ['ines@XN--MNCHEN-3YA.example', 'ines@mu\u0308nchen.example'],
    ['ines@example.org', 'Inès Exemple <ines@example.org>'],
    ['ines@example.org', 'mailto:ines@example.org'],
  ])('%s, and %s', async (first, second) => {
    await apply(first);
    await apply(second);
    expect(await people()).toHaveLength(1);
    const code = codeIn(await linkFor((await people())[0]?.email ?? ''));
    const entered = await send('/lien/', { code, email: second });
    expect(entered.headers.get('Location')).toBe('/mon-espace/?opened=yes');
  });

  test('of two people with one address nobody loses what they sent: the older application stays readable', async () => {
    await apply('famille@example.org', 'Ada Famille');
    await apply('famille@example.org', 'Basile Famille');
    expect(await people()).toHaveLength(1);
    const { results } = await env.DB.prepare(
      'select status, answers from submissions order by rowid',
    ).all<{ status: string; answers: string }>();
    expect(results.map(({ status }) => status)).toEqual(['replaced', 'new']);
    expect(results[0]?.answers).toContain('Ada Famille');
    const id = await env.DB.prepare('select id from people').first<string>('id');
    const page = await (await askAs(await session(), `/console/people/${id}/`)).text();
    expect(page).toContain('Ada Famille');
    expect(page).toContain('Basile Famille');
  });
});

describe('bad input: a programme that is taken from the content while people are in it', () => {
  test('keeps their page, its copies, the console and the way out', async () => {
    const email = 'reste@example.org';
    await apply(email, 'Ida Reste', { programme: 'leadership' });
    await env.DB.prepare(
      "update participations set programme = 'disparu', standing = 'ready'",
    ).run();
    await env.DB.prepare("update submissions set programme = 'disparu'").run();
    const cookie = await enterAs(email);
    const page = await ask('/mon-espace/', { cookie });
    expect([page.status, (await page.text()).includes('disparu')]).toEqual([200, true]);
    for (const copy of ['copy.html', 'copy.json'])
      expect((await ask(`/mon-espace/${copy}`, { cookie })).status).toBe(200);
    const by = await session();
    const { id, one } = (await env.DB.prepare(
      'select people.id as id, participations.id as one from participations join people on people.id = person',
    ).first<{ id: string; one: string }>()) ?? { id: '', one: '' };
    for (const path of [
      'people/',
      `people/${id}/`,
      'people/?programme=disparu',
      'ahead/',
      'pairs/',
    ])
      expect((await askAs(by, `/console/${path}`)).status, path).toBe(200);
    const ticked = { pick: `${one}.ready`, step: 'mentor.role', does: 'tick' };
    expect((await press(by, '/console/people/?programme=disparu', ticked)).status).toBe(422);
    expect(
      (await send(`/mon-espace/programmes/${one}/steps/`, { done: 'role' }, { cookie })).status,
    ).toBe(303);
    expect(await env.DB.prepare('select count(*) n from steps_done').first('n')).toBe(0);
    const left = await send(`/mon-espace/programmes/${one}/leave/`, { sure: 'yes' }, { cookie });
    expect(left.headers.get('Location')).toBe('/mon-espace/?notice=left');
  });
});

describe('bad input: a link', () => {
  const email = 'lien.partout@example.org';
  const said = async (code: string, typed = email) => {
    const answer = await send('/lien/', { code, email: typed });
    return `${answer.status} ${(await answer.text()).replaceAll(/\s+/g, ' ')}`;
  };

  test('opens in two browsers at once, and closing one leaves the other', async () => {
    await apply(email);
    const code = codeIn(await linkFor(email));
    const [one = '', other = ''] = await Promise.all(
      [0, 1].map(async () => {
        const entered = await send('/lien/', { code, email });
        return (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
      }),
    );
    expect(one).not.toBe(other);
    await send('/mon-espace/close/', {}, { cookie: one });
    expect((await ask('/mon-espace/', { cookie: one })).status).toBe(303);
    expect((await ask('/mon-espace/', { cookie: other })).status).toBe(200);
  });

  test('that is cut, mangled, foreign or expired says what to do, and offers a new one', async () => {
    await apply(email);
    const code = codeIn(await linkFor(email));
    const cut = await said(code.slice(0, -9));
    expect(cut).toMatch(/^422 .*n(?:'|’|&#39;)est pas entier/);
    expect(await said(code.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).toMatch(
      /^422 .*n(?:'|’|&#39;)ouvre rien ici/,
    );
    expect(await said(code, 'une.autre@example.org')).toMatch(/^422 .*à une autre adresse/);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 86_400_000 });
    const expired = await said(code);
    expect(expired).toMatch(/^422 .*a expiré/);
    for (const text of [cut, expired]) expect(text).toContain('/recevoir-mon-lien/');
  });
});

test('bad input: a name with line breaks and headers in it makes one subject, one header and one mail', async () => {
  await apply('saut@example.org', 'Ida\r\nBcc: tous@example.org\r\n\r\nSaut');
  const mail = await mailTo('saut@example.org');
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(await env.DB.prepare('select count(*) n from messages').first('n')).toBe(1);
});
