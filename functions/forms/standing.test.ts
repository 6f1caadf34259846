import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestWait, shortWait } from '../../db/within-time.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseWith, limitedForm } from '../../tests/support/worker/limited-house.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { type ReadPage, readPage } from '../../tests/support/worker/read-page.ts';
import { env, everythingStored, post, visit } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

const days = { opens: '2027-01-11', closes: '2027-02-05' };
const dated = limitedForm('dated', 'contact', days);
const queued = limitedForm('queued', 'mentee-sign-up', { places: 2 });
const counted = limitedForm('counted', 'contact', { places: 2, waiting_list: false });
const late = limitedForm('late', 'mentee-sign-up', { ...days, after_close: 'waiting_list' });
const house = await houseWith([
  [late, 'mentee-sign-up'],
  [dated, 'contact'],
  [queued, 'mentee-sign-up'],
  [counted, 'contact'],
]);

const at = (moment: string) =>
  vi.spyOn(Date, 'now').mockReturnValue(new Date(`${moment}+01:00`).getTime());
const open = async (form: Form, language: Language = 'fr') =>
  readPage(await visit(formAddress(form, language), {}, house));
const read = ({ html }: ReadPage) =>
  html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
const send = (form: Form, more: Record<string, string> = {}) =>
  post(form.id, { ...wholeForm(form, answersTo(form), crypto.randomUUID()), ...more }, { house });
const from = (who: string) => ({ email: `${who}@exemple.fr` });
const rows = async () =>
  (await env.DB.prepare('select status from submissions order by rowid').all()).results.map(
    ({ status }) => status,
  );

beforeEach(() => nothingStored());
afterEach(() => vi.restoreAllMocks());

describe('a form that opens on a day and closes on another', () => {
  test('says before it when it opens and whom to write to, and asks nothing', async () => {
    at('2027-01-10T23:59:59');
    const [french, english] = [await open(dated), await open(dated, 'en')];
    expect([french.status, french.fields, english.fields]).toEqual([200, [], []]);
    expect(read(french)).toContain(
      'Ce formulaire n’est pas encore ouvert. Il ouvrira le lundi 11 janvier 2027 et sera ouvert jusqu’au vendredi 5 février 2027 inclus.',
    );
    expect(read(english)).toContain(
      'This form is not open yet. It opens on Monday 11 January 2027 and stays open to the end of Friday 5 February 2027.',
    );
    for (const page of [french, english]) {
      expect(page.html).toContain('href="mailto:mentorat@example.org"');
      expect(page.html).not.toContain('<form');
      expect(read(page)).not.toMatch(/minutes environ|About \d/);
    }
  });

  test('is open from the first minute to the last, and says nothing of it', async () => {
    for (const moment of ['2027-01-11T00:00:00', '2027-02-05T23:59:59']) {
      at(moment);
      const page = await open(dated);
      expect(page.questions.length).toBeGreaterThan(3);
      expect(read(page)).not.toMatch(/ouvrira|était ouvert|Une question \?/);
    }
  });

  test('says after it since when it is closed, and whom to write to, and lets a draft be wiped', async () => {
    at('2027-02-06T00:00:00');
    const page = await open(dated, 'en');
    expect([page.status, page.fields]).toEqual([200, []]);
    expect(read(page)).toContain(
      'This form is closed. It was open to the end of Friday 5 February 2027. A question? Write to',
    );
    expect(page.html).toMatch(/data-draft="[^"]+" data-of=/);
  });

  test('takes what was begun on the last day for two hours more', async () => {
    at('2027-02-06T01:59:59');
    expect((await send(dated)).status).toBe(303);
    expect(await rows()).toEqual(['new']);
  });

  test.each(['2027-01-10T12:00:00', '2027-02-06T02:00:00'])(
    'gives what is sent at %s back to be copied, and stores nothing',
    async (moment) => {
      at(moment);
      const wrong = { email: 'nadia(at)exemple', message: 'Bonjour <b>vous</b> & merci' };
      for (const more of [{}, wrong]) {
        const page = await readPage(await send(dated, more));
        const text = page.html.replace(
          /&(amp|lt|gt);/g,
          (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name as 'lt'],
        );
        expect([page.status, page.fields]).toEqual([409, []]);
        expect(read(page)).toMatch(/(n’est pas encore ouvert|est fermé)\. /);
        expect(read(page)).toContain('Votre envoi n’est pas enregistré');
        const typed = { ...answersTo(dated), ...more, subject: 'Rejoindre un programme' };
        for (const answer of Object.values(typed)) expect(text).toContain(String(answer));
      }
      expect(await everythingStored()).not.toContain('exemple');
      expect(await rows()).toEqual([]);
    },
  );

  test('leads whoever presses again after the end to the receipt of what was stored', async () => {
    at('2027-02-05T23:59:00');
    const again = { _key: crypto.randomUUID() };
    const first = await send(dated, again);
    at('2027-02-06T02:30:00');
    const second = await send(dated, again);
    expect([second.status, second.headers.get('Location')]).toEqual([
      303,
      first.headers.get('Location'),
    ]);
    expect(await rows()).toEqual(['new']);
  });
});

describe('a form that leaves a waiting list open after its close', () => {
  const said =
    'Ce formulaire est clos depuis le vendredi 5 février 2027. Vous pouvez encore l’envoyer : votre demande ira sur la liste d’attente, dans l’ordre d’arrivée.';

  test('is as any other up to its last minute, and the while that is left to whoever began', async () => {
    for (const moment of ['2027-02-05T23:59:59', '2027-02-06T01:59:59']) {
      at(moment);
      expect((await send(late, from(`at-${moment.slice(8, 10)}`))).status).toBe(303);
    }
    expect(await rows()).toEqual(['new', 'new']);
    at('2027-01-10T12:00:00');
    expect([(await send(late)).status, (await open(late)).fields]).toEqual([409, []]);
  });

  test('says so before anything is filled in and before the sending, and stores who waits as waiting', async () => {
    at('2027-02-06T02:00:00');
    const page = await open(late);
    expect(read(page)).toContain(said);
    expect(page.questions.length).toBeGreaterThan(0);
    expect(read(page)).not.toContain('Une question ?');
    expect(read(await open(late, 'en'))).toContain(
      'This form closed on Friday 5 February 2027. You can still send it: your request will go on the waiting list, in order of arrival.',
    );
    expect(read(await readPage(await send(late, { _page: '1', _go: 'check' })))).toContain(said);
    const sent = await send(late);
    expect([sent.status, await rows()]).toEqual([303, ['waiting']]);
    const counted = await env.DB.prepare('select counts from tallies').first<{ counts: string }>();
    expect(counted?.counts).toMatch(/waiting":1/);
    const receipt = read(
      await readPage(await visit(sent.headers.get('Location') ?? '', {}, house)),
    );
    expect(receipt).toContain('Vous êtes sur la liste d’attente Votre demande est enregistrée');
    expect(receipt).not.toMatch(/La suite|plus de place libre/);
  });

  test('knows again what is sent twice', async () => {
    at('2027-02-07T12:00:00');
    const again = { _key: crypto.randomUUID() };
    const [first, second] = [await send(late, again), await send(late, again)];
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(await rows()).toEqual(['waiting']);
  });

  test('gives a place that is left to nobody who comes late', async () => {
    at('2027-02-07T12:00:00');
    const both = { ...late, places: 5 };
    const small = await houseWith([[both, 'mentee-sign-up']]);
    await post(both.id, wholeForm(both, answersTo(both), crypto.randomUUID()), { house: small });
    expect(await rows()).toEqual(['waiting']);
  });
});

describe('a form with places and a waiting list', () => {
  const onTheWay =
    /plus de place libre : votre demande ira sur la liste d’attente, dans l’ordre d’arrivée/;

  test('says that one will wait before one fills it in, and before one sends it', async () => {
    expect(read(await open(queued))).not.toMatch(onTheWay);
    await send(queued, from('one'));
    await send(queued, from('other'));
    const page = await open(queued);
    expect(read(page)).toMatch(onTheWay);
    expect(page.questions.length).toBeGreaterThan(0);
    expect(read(page)).not.toContain('Une question ?');
    const check = await readPage(await send(queued, { _page: '1', _go: 'check' }));
    expect(check.html).toContain('value="send"');
    expect(read(check)).toMatch(onTheWay);
  });

  test('puts whoever comes too late on the list, and the receipt says so to nobody else', async () => {
    const [first, , third] = [
      await send(queued, from('one')),
      await send(queued, from('other')),
      await send(queued, from('third')),
    ];
    expect(await rows()).toEqual(['new', 'new', 'waiting']);
    const receipt = async ({ headers }: Response, own: boolean) =>
      readPage(
        await visit(
          headers.get('Location') ?? '',
          { headers: own ? { Cookie: (headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' } : {} },
          house,
        ),
      );
    const [kept, waits] = [read(await receipt(first, true)), read(await receipt(third, true))];
    expect(kept).toContain('Une place vous est gardée.');
    expect(kept).toContain('La suite');
    expect(kept).not.toContain('liste d’attente');
    expect(waits).toContain('Vous êtes sur la liste d’attente');
    expect(waits).not.toMatch(/La suite|Une place vous est gardée|\d+e /);
    expect(read(await receipt(third, false))).toContain('Vous êtes sur la liste d’attente');
    expect(read(await receipt(first, false))).not.toContain('Une place');
    await env.DB.prepare("update submissions set status = 'declined'").run();
    expect(read(await receipt(first, true))).not.toContain('Une place');
  });

  test('is open when the database does not answer: the sending decides', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const prepare = () => {
      throw new Error('D1_ERROR: Network connection lost.');
    };
    const down = { ...house, DB: { prepare } as unknown as D1Database };
    const page = await readPage(await visit(formAddress(queued, 'fr'), {}, down));
    expect([page.status, page.questions.length > 0]).toEqual([200, true]);
  });
});

describe('a form with places whose database never answers', () => {
  test('is filled in step by step, each after a second, with all that was typed, and given back at its end', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = () => new Promise<never>(() => {});
    const silent = { bind: () => silent, all: never, raw: never, run: never, first: never };
    const DB = { prepare: () => silent, batch: never } as unknown as D1Database;
    const slow = { ...house, DB };
    const answered = async (wait: number, asked: Promise<Response>) => {
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(wait);
      const answer = await asked;
      vi.clearAllTimers();
      return readPage(answer);
    };
    const typed = wholeForm(queued, answersTo(queued), crypto.randomUUID());
    let page = await answered(shortWait, visit(formAddress(queued, 'fr'), {}, slow));
    expect([page.status, page.questions.length > 0]).toEqual([200, true]);
    for (let step = 1; step <= queued.pages.length; step++) {
      const sent = { ...typed, _page: String(step), _go: 'next' };
      page = await answered(shortWait, post(queued.id, sent, { house: slow }));
      expect(page.status).toBe(200);
      expect(page.filled['email']).toEqual(['email@example.org']);
    }
    page = await answered(
      longestWait,
      post(queued.id, { ...page.filled, _go: 'send' }, { house: slow }),
    );
    expect([page.status, page.filled['email']]).toEqual([503, ['email@example.org']]);
    vi.useRealTimers();
  });
});

describe('a form with places and no waiting list', () => {
  test('says that they are gone, and gives what comes too late back to be copied', async () => {
    await Promise.all([send(counted), send(counted)]);
    const page = await open(counted);
    expect([page.status, page.fields]).toEqual([200, []]);
    expect(read(page)).toContain(
      'Il n’y a plus de place. Les 2 places sont prises. Une question ?',
    );
    const late = await readPage(await send(counted, { message: 'Je viendrais volontiers' }));
    expect(late.status).toBe(409);
    expect(read(late)).toContain('Il n’y a plus de place.');
    expect(read(late)).toContain('Je viendrais volontiers');
    expect(await rows()).toEqual(['new', 'new']);
  });

  test('of fifty who send at once leads two to a receipt', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(counted)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(2);
    expect(statuses.filter((status) => status === 409)).toHaveLength(48);
    expect(await rows()).toHaveLength(2);
  });
});
