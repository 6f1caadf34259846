import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { askAs, send as click, session } from '../../tests/support/console/console.ts';
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
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { encoded, env, rowCounts, site } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';

const email = 'lien.sondage@example.org';
const feedback = builtForm('session-feedback').form;
const review = builtForm('final-review').form;
const local = { ...mailing, CONSOLE_DRIVER: 'local', LOCAL: 'yes' };

let coordinator = '';
beforeEach(async () => {
  await nothingStored();
  await env.DB.batch(
    ['links', 'spent_links'].map((table) => env.DB.prepare(`delete from ${table}`)),
  );
  await apply(email, 'Lise Sondage', { programme: 'leadership' });
  coordinator = await session();
});

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/\s+/g, ' ');
const count = (table: string, where = 'true') =>
  env.DB.prepare(`select count(*) n from ${table} where ${where}`).first<number>('n');
const answersStored = () => count('submissions', `form in ('${feedback.id}', '${review.id}')`);

const pick = async () =>
  `${await env.DB.prepare('select id from participations').first('id')}.applied`;

/** The coordinator asks them to answer a form; gives the code of the link that they receive. */
async function codeFor(form: Form): Promise<string> {
  const fields = { pick: await pick(), form: form.id, sure: 'yes' };
  await click(coordinator, '/console/questionnaires/', fields, {}, local);
  return codeIn((await linkIn(email)) ?? '');
}

const enter = (code: string, typed = email) => send('/lien/', { code, email: typed });

/** Opens a form by a link; gives the cookie that the browser then has. */
async function passFor(form: Form): Promise<string> {
  const entered = await enter(await codeFor(form));
  return (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
}

/** What they answer: all but what the link knows. */
function withoutKnown(form: Form): Answers {
  const known = answeredQuestions(form).filter(
    ({ holds }) => holds === 'programme' || holds === 'role',
  );
  const answers = { ...answersTo(form) } as Record<string, Answers[string]>;
  for (const { id } of known) delete answers[id];
  return answers;
}

const submit = (form: Form, cookie: string, key: string = crypto.randomUUID()) => {
  const fields = wholeForm(form, withoutKnown(form), key);
  for (const { id, holds } of answeredQuestions(form))
    if (holds === 'programme' || holds === 'role') delete (fields as Record<string, unknown>)[id];
  return ask(`/send/${form.id}`, {
    cookie,
    method: 'POST',
    body: encoded(fields),
    headers: { Origin: site },
  });
};

const row = (form: Form) =>
  env.DB.prepare('select programme, answers, participation from submissions where form = ?')
    .bind(form.id)
    .first<{ programme: string; answers: string; participation: string | null }>();

describe('a form that is opened by a private link', () => {
  test('knows programme and role, and does not ask them; without a link it does', async () => {
    const code = await codeFor(feedback);
    const entered = await enter(code);
    expect([entered.status, entered.headers.get('Location')]).toEqual([
      303,
      `/formulaires/${feedback.address.fr}/`,
    ]);
    const set = entered.headers.get('Set-Cookie') ?? '';
    expect(set).toMatch(/^__Host-pass=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(set).not.toContain(code.split('.')[1]);
    const cookie = set.split(';')[0] ?? '';
    const held = answeredQuestions(feedback)
      .filter(({ holds }) => holds === 'programme' || holds === 'role')
      .map(({ id }) => id);
    expect(held).toHaveLength(2);
    const path = `/formulaires/${feedback.address.fr}/`;
    const page = await readPage(await ask(path, { cookie }));
    for (const id of held) expect(page.questions).not.toContain(id);
    expect(await text(ask(path, { cookie }))).toMatch(/ouvert ce formulaire pour : .*Leadership/i);
    const open = await readPage(await ask(path));
    for (const id of held) expect(open.questions).toContain(id);
    const left = await ask(`${path}?unlinked`, { cookie });
    expect(left.headers.get('Set-Cookie')).toMatch(/^__Host-pass=; Path=\/; Max-Age=0/);
    expect((await readPage(left)).questions).toEqual(expect.arrayContaining(held));
  });

  test('is walked step by step without what is known, and stored with it; who was asked stands nowhere', async () => {
    const cookie = await passFor(review);
    const answers = withoutKnown(review);
    let page = await readPage(await ask(`/formulaires/${review.address.fr}/`, { cookie }));
    const seen: string[] = [];
    for (let steps = 0; steps < 20; steps += 1) {
      seen.push(...page.questions);
      const go = page.buttons.find((one) => one === 'next' || one === 'send') ?? 'send';
      const here = Object.entries(asFields(answers)).filter(([id]) => page.questions.includes(id));
      const answer = await ask(`/send/${review.id}`, {
        cookie,
        method: 'POST',
        body: encoded({ ...page.filled, ...Object.fromEntries(here), _go: go }),
        headers: { Origin: site },
      });
      if (answer.status === 303) {
        expect(answer.headers.getSetCookie().join()).toMatch(/__Host-pass=; Path=\/; Max-Age=0/);
        break;
      }
      page = await readPage(answer);
      expect(page.status).toBe(200);
    }
    expect(seen).not.toContain('programme');
    expect(seen).not.toContain('role');
    const stored = await row(review);
    expect(stored).toMatchObject({ programme: 'leadership', participation: null });
    expect(JSON.parse(stored?.answers ?? '{}')).toMatchObject({ role: 'mentor' });
    expect(stored?.answers).not.toMatch(/Lise|sondage/);
  });

  test('bad input: is answered once by that link, a used one: sent again it leads to its receipt, and the link then says that it served', async () => {
    const code = await codeFor(feedback);
    const cookie = ((await enter(code)).headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const key = crypto.randomUUID();
    for (let times = 0; times < 2; times += 1)
      expect((await submit(feedback, cookie, key)).status).toBe(303);
    expect(await answersStored()).toBe(1);
    const again = await enter(code);
    expect(again.status).toBe(422);
    expect(await text(again)).toContain('Ce lien a déjà servi');
  });

  test('in two browsers is stored by the first alone; the second keeps its answers, to be sent without the link', async () => {
    const code = await codeFor(feedback);
    const [one, other] = await Promise.all(
      [1, 2].map(async () => ((await enter(code)).headers.get('Set-Cookie') ?? '').split(';')[0]),
    );
    const both = await Promise.all([submit(feedback, one ?? ''), submit(feedback, other ?? '')]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await answersStored()).toBe(1);
    const late = both.find(({ status }) => status === 409);
    if (!late) throw new Error('none came late');
    expect(late.headers.getSetCookie().join()).toMatch(/__Host-pass=; Path=\/; Max-Age=0/);
    const page = await readPage(late);
    const sent = await ask(`/send/${feedback.id}`, {
      method: 'POST',
      body: encoded({ ...page.filled, _go: 'send' }),
      headers: { Origin: site },
    });
    expect(sent.status).toBe(303);
    expect(await answersStored()).toBe(2);
  });

  test('outlives whoever follows links: HEAD, GET and every form sent as it is store nothing and spend nothing', async () => {
    const code = await codeFor(feedback);
    const before = await rowCounts();
    for (const method of ['HEAD', 'GET'])
      for (const path of ['/lien/', `/lien/%23${code}`, '/en/link/', `/lien/${code}`])
        expect((await ask(path, { method })).status).toBeLessThan(400);
    for (const fields of [{}, { code }, { code, email: '' }, { code, email: 'x@example.org' }])
      expect((await send('/lien/', fields)).status).toBe(422);
    const cookie = ((await enter(code)).headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const path = `/formulaires/${feedback.address.fr}/`;
    const page = await readPage(await ask(path, { cookie }));
    for (const go of page.buttons)
      await ask(`/send/${feedback.id}`, {
        cookie,
        method: 'POST',
        body: encoded({ ...page.filled, _go: go }),
        headers: { Origin: site },
      });
    expect(await rowCounts()).toEqual(before);
    expect((await enter(code)).status).toBe(303);
  });

  test.each([
    ['another address', (code: string) => enter(code, 'autre@example.org'), 'autre adresse'],
    ['a cut code', (code: string) => enter(code.slice(0, 30)), 'pas entier'],
    ['another’s secret', (code: string) => enter(`${code.slice(0, 12)}${'A'.repeat(43)}`), 'rien'],
    [
      'a link whose time is over',
      async (code: string) => {
        await env.DB.prepare('update links set expires_at = 1').run();
        return enter(code);
      },
      'a expiré',
    ],
  ])('says in words why it does not open: %s', async (_, come, said) => {
    const answer = await come(await codeFor(feedback));
    expect(answer.status).toBe(422);
    const html = await text(answer);
    expect(html).toContain(said);
    expect(html).toContain('href="/formulaires/"');
    expect(html).toContain('href="/recevoir-mon-lien/"');
  });

  test('believes no pass that it did not write, and none for another form', async () => {
    const cookie = await passFor(feedback);
    const forged = cookie.replace(/\.[\w-]{43}$/, `.${'A'.repeat(43)}`);
    const other = cookie.replace(/=[\w-]+\./, `=${btoa('{"form":"session-feedback"}')}.`);
    for (const bad of [forged, other, '__Host-pass=', '__Host-pass=x.y', '__Host-pass=%00'])
      expect((await submit(feedback, bad)).status, bad).toBe(422);
    expect((await submit(review, cookie)).status).toBe(422);
    expect(await answersStored()).toBe(0);
  });
});

describe('answers that are only counted', () => {
  test('stay joined to nobody when the form is opened by a link', async () => {
    const tables = Object.keys(await rowCounts());
    const dump = async () =>
      new Map(
        await Promise.all(
          tables.map(async (table) => {
            const { results } = await env.DB.prepare(`select * from ${table}`).all();
            return [table, results.map((one) => JSON.stringify(one))] as const;
          }),
        ),
      );
    const cookie = await passFor(review);
    const before = await dump();
    expect((await submit(review, cookie)).status).toBe(303);
    const after = await dump();
    const added = tables.filter(
      (table) => JSON.stringify(before.get(table)) !== JSON.stringify(after.get(table)),
    );
    expect(added.sort()).toEqual(expect.arrayContaining(['spent_links', 'submissions', 'tallies']));
    for (const table of ['links', 'people', 'participations', 'own_sessions', 'events', 'audit'])
      expect(added, table).not.toContain(table);
    const ids = await env.DB.prepare(
      'select links.id as link, people.id as person, participations.id as participation from links join people on people.id = links.person join participations on participations.id = links.participation',
    ).first<Record<string, string>>();
    const fresh = added
      .flatMap((table) =>
        (after.get(table) ?? []).filter((one) => !before.get(table)?.includes(one)),
      )
      .join();
    for (const id of Object.values(ids ?? {})) expect(fresh).not.toContain(id);
    expect(fresh).not.toMatch(/Lise|sondage/);
    // What marks the link as spent tells no time finer than a month, and no answer.
    expect((await env.DB.prepare('select * from spent_links').all()).results).toEqual([
      { mark: expect.stringMatching(/^[\w-]{43}$/), forget: expect.any(Number) },
    ]);
  });

  test('of a form keep the console from knowing who answered; of another it knows that, and nothing more', async () => {
    const person = await env.DB.prepare('select id from people').first('id');
    const page = async () => text(askAs(coordinator, `/console/people/${person}/`, {}, local));
    await submit(review, await passFor(review));
    expect(await page()).toContain('la console ne sait pas s’il y en a une');
    const cookie = await passFor(feedback);
    expect(await page()).toContain('pas encore de réponse');
    await submit(feedback, cookie);
    expect(await page()).toContain('une réponse est arrivée');
  });
});

describe('asking people to answer', () => {
  const post = async (fields: Record<string, string>, by = coordinator, house = local) =>
    click(by, '/console/questionnaires/', { pick: await pick(), ...fields }, {}, house);

  test('takes three presses, of which the last one sends, once', async () => {
    const before = await count('messages');
    const first = await post({});
    expect(await text(first)).toContain('Lise Sondage');
    const second = await text(await post({ form: feedback.id }));
    expect(second).toContain('Ce que chacun reçoit');
    expect(second).not.toMatch(/secret|#[\w-]{11}/);
    expect((await post({ form: 'mentor-sign-up' })).status).toBe(422);
    expect(await count('messages')).toBe(before);
    const third = await post({ form: feedback.id, sure: 'yes' });
    expect(third.headers.get('Location')).toBe('/console/questionnaires/?sent=1');
    const again = await post({ form: feedback.id, sure: 'yes' });
    expect(again.headers.get('Location')).toBe('/console/questionnaires/?sent=0');
    expect(await count('messages', "name = 'questionnaire'")).toBe(1);
    expect(await count('links', "purpose = 'form'")).toBe(1);
    const mail = await mailTo(email);
    expect(mail?.plain).toContain('Bonjour Lise Sondage,');
    expect(mail?.plain).toMatch(/https:\/\/\S+\/lien\/#\S+/);
  });

  test('is for whoever may change something, of the people that they may see, where mail leaves', async () => {
    const reader = await session({ role: 'reader' });
    const elsewhere = await session({ role: 'coordinator', programmes: ['integration'] });
    const sure = { form: feedback.id, sure: 'yes' };
    expect((await post(sure, reader)).status).toBe(403);
    expect((await post(sure, elsewhere)).status).toBe(422);
    const { MAIL_DRIVER: _, ...silent } = local;
    expect((await post(sure, coordinator, silent as typeof local)).status).toBe(404);
    expect(await count('links', "purpose = 'form'")).toBe(0);
  });
});

describe('a questionnaire that waits for somebody', () => {
  const space = async (cookie: string) => text(ask('/mon-espace/', { cookie }));
  const leaveNow = () =>
    env.DB.prepare("update messages set due = 1 where name = 'questionnaire'").run();
  const idOf = async () =>
    (await env.DB.prepare("select id from links where purpose = 'form'").first<string>('id')) ?? '';

  test('stands on their own page once its mail leaves, leads to the form as its link does, and is gone once it is answered', async () => {
    const code = await codeFor(feedback);
    const own = await enterAs(email);
    expect(await space(own)).not.toContain('Questionnaires à remplir');
    await leaveNow();
    const page = await space(own);
    expect(page).toContain('Questionnaires à remplir');
    const [, action = ''] = /action="([^"]*questionnaires[^"]*)"/.exec(page) ?? [];
    expect(action).not.toContain(code.split('.')[1]);
    const led = await send(action, {}, { cookie: own });
    expect([led.status, led.headers.get('Location')]).toEqual([
      303,
      `/formulaires/${feedback.address.fr}/`,
    ]);
    const pass = (led.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    await submit(feedback, pass);
    expect(await row(feedback)).toMatchObject({ programme: 'leadership', participation: null });
    expect(await space(own)).not.toContain('Questionnaires à remplir');
    expect((await send(action, {}, { cookie: own })).status).toBe(404);
    expect(await text(enter(code))).toContain('a déjà servi');
  });

  test('is nobody else’s, and none without a page of one’s own', async () => {
    await codeFor(feedback);
    await leaveNow();
    const path = `/mon-espace/questionnaires/${await idOf()}/`;
    expect((await send(path, {})).status).toBe(401);
    await apply('autre.sondage@example.org', 'Autre Sondage', { programme: 'leadership' });
    const other = await enterAs('autre.sondage@example.org');
    expect((await send(path, {}, { cookie: other })).status).toBe(404);
    expect(await space(other)).not.toContain('Questionnaires à remplir');
  });

  test('is held back for ten minutes by whoever sent it: then it waits for nobody, and can be sent again', async () => {
    await codeFor(feedback);
    const ahead = await text(askAs(coordinator, '/console/ahead/', {}, local));
    const [, key = ''] = /value="([^"]*session-feedback[^"]*)"/.exec(ahead) ?? [];
    expect(key).not.toBe('');
    await click(coordinator, '/console/ahead/', { does: 'hold', pick: key }, {}, local);
    expect(await count('messages', "name = 'questionnaire' and state = 'skipped'")).toBe(1);
    await leaveNow();
    expect(await space(await enterAs(email))).not.toContain('Questionnaires à remplir');
    const fields = { pick: await pick(), form: feedback.id, sure: 'yes' };
    const again = await click(coordinator, '/console/questionnaires/', fields, {}, local);
    expect(again.headers.get('Location')).toBe('/console/questionnaires/?sent=1');
  });
});
