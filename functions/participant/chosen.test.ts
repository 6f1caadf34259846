import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { type Received, replyDay } from '../../domain/forms/reply-day.ts';
import { sayWeekday } from '../../domain/words/day.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import {
  apply,
  ask,
  codeIn,
  enterAs,
  linkIn,
  mailing,
  mailTo,
  send,
} from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';
import { letterOn } from '../console/decision-mail/letters.ts';

const email = 'noor.langue@example.org';
const { form } = builtForm('mentor-sign-up');

let cookie = '';
beforeEach(async () => {
  await nothingStored('own_sessions');
  await env.DB.prepare('delete from links').run();
  await apply(email);
  cookie = await enterAs(email);
});

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/\s+/g, ' ');

const language = () => env.DB.prepare('select language from people').first('language');

describe('the language of what is written to somebody', () => {
  const choose = (value: string) => send('/mon-espace/language/', { language: value }, { cookie });

  test('is chosen in their space, and no form that is sent later changes it', async () => {
    expect(await text(ask('/mon-espace/', { cookie }))).toMatch(/value="fr" checked/);
    expect((await choose('en')).headers.get('Location')).toBe('/mon-espace/?notice=language');
    expect(await language()).toBe('en');
    await apply(email);
    expect(await language()).toBe('en');
    expect(await text(ask('/mon-espace/?notice=language', { cookie }))).toMatch(
      /désormais dans cette langue.*value="en" checked/,
    );
    expect((await choose('de')).status).toBe(422);
    expect(await language()).toBe('en');
  });

  test('is that of links, of decisions, of a new address and of the last mail', async () => {
    await choose('en');
    await env.DB.prepare('delete from messages').run();
    await send('/recevoir-mon-lien/', { email });
    expect(await mailTo(email)).toMatchObject({
      subject: expect.stringMatching(/^Your/),
      plain: expect.stringContaining('/en/link/#'),
    });
    const row = await env.DB.prepare('select id, programme from submissions').first<{
      id: string;
      programme: string;
    }>();
    const answers = { email };
    const decided = { ...row, id: row?.id ?? '', programme: '', definition: form, answers };
    const letter = await letterOn(
      mailing,
      openDatabase(env.DB),
      { ...decided, language: 'fr' },
      { status: 'accepted', now: Date.now() },
    );
    expect(letter?.language).toBe('en');
    await send('/mon-espace/address/', { email: 'noor.ailleurs@example.org' }, { cookie });
    expect((await mailTo('noor.ailleurs@example.org'))?.subject).toBe('Confirm your new address');
    await send('/mon-espace/erase/', { email }, { cookie });
    expect((await mailTo(email))?.subject).toBe('Everything is erased');
  });
});

describe('the answer that somebody waits for', () => {
  const sent = () =>
    env.DB.prepare('select programme, received_at as receivedAt from submissions').first<
      Pick<Received, 'programme' | 'receivedAt'>
    >();

  test('is said with the day by which it was promised', async () => {
    const promised = replyDay({ form, programme: '', receivedAt: 0, ...(await sent()) });
    for (const [path, day] of [
      ['/mon-espace/', sayWeekday(promised, 'fr')],
      ['/en/my-space/', sayWeekday(promised, 'en')],
    ] as const) {
      const html = await text(ask(path, { cookie }));
      expect(html.replaceAll(/\s/g, ' ')).toContain(day.replaceAll(/\s/g, ' '));
    }
    await env.DB.prepare('update submissions set received_at = 0').run();
    expect(await text(ask('/mon-espace/', { cookie }))).toContain('Elle a du retard');
    await env.DB.prepare("update participations set standing = 'accepted'").run();
    expect(await text(ask('/mon-espace/', { cookie }))).not.toMatch(
      /Elle a du retard|Réponse promise/,
    );
  });
});

test('every page of one’s own is light: 20 KB at most, without a script', async () => {
  for (let times = 0; times < 8; times += 1)
    await apply(email, 'Noor Langue', { programme: times % 2 ? 'integration' : 'leadership' });
  const id = await env.DB.prepare('select id from submissions').first('id');
  for (const path of ['', `answers/${id}/`, `answers/${id}/correct/`, 'address/', 'erase/']) {
    const html = await text(ask(`/mon-espace/${path}`, { cookie }));
    const gzip = new Response(new Response(html).body?.pipeThrough(new CompressionStream('gzip')));
    const bytes = (await gzip.arrayBuffer()).byteLength;
    expect(bytes, path).toBeLessThanOrEqual(20_000);
    expect(html, path).not.toMatch(/<script[^>]+src/);
  }
});

describe('an address', () => {
  test.each([
    ['a plus sign and capitals', 'plus+lien@example.org', ' PLUS+Lien@Example.org '],
    ['accents, put together in another way', 'zoé.noël@example.org', 'ZOÉ.NOËL@example.org'],
    ['an internationalised domain', 'lise@exämple.org', 'Lise@EXÄMPLE.org'],
  ])('with %s opens the space of whoever has it, however it is typed', async (_, has, typed) => {
    await apply(has, 'Lise Signes');
    await send('/recevoir-mon-lien/', { email: typed.normalize('NFD') });
    const link = await linkIn(has);
    expect(link).toBeDefined();
    const entered = await send('/lien/', {
      code: codeIn(link ?? ''),
      email: typed.normalize('NFD'),
    });
    const own = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    expect(await text(ask('/mon-espace/', { cookie: own }))).toContain('Lise Signes');
  });

  test('that two people give is one space: whoever reads its mail sees what came with it', async () => {
    const shared = 'a.deux@example.org';
    await apply(shared, 'Ada Une', { programme: 'leadership' });
    await apply(shared, 'Bea Deux', { programme: 'integration' });
    const own = await enterAs(shared);
    const html = await text(ask('/mon-espace/', { cookie: own }));
    expect(html.match(/class="where-it-stands"/g)).toHaveLength(2);
    expect(html.match(/href="\/mon-espace\/answers\//g)).toHaveLength(2);
  });
});
