import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
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
import { readPage } from '../../tests/support/worker/read-page.ts';
import { routesOf } from '../../tests/support/worker/routes-of.ts';
import {
  encoded,
  env,
  everythingStored,
  rowCounts,
  site,
} from '../../tests/support/worker/visitor.ts';
import { tidyOutbox } from '../actions/messages/tidy-outbox.ts';
import { deliverDue } from '../mail/send.ts';
import worker from '../worker.ts';
import { ownRoutes } from './routes.ts';

const email = 'ines.exemple@example.org';
const other = 'marc.autre@example.org';
const { form } = builtForm('mentor-sign-up');

let cookie = '';
let id = '';
let foreign = '';
const carried = { SCALEWAY_PROJECT_ID: 'a-project', SCALEWAY_SECRET_KEY: 'a-key' };
const taking = new Map<string, string>();

const idOf = (address: string) =>
  env.DB.prepare('select id from submissions where instr(answers, ?)')
    .bind(address)
    .first<string>('id');
const answers = async (one: string) =>
  JSON.parse(
    (await env.DB.prepare('select answers from submissions where id = ?')
      .bind(one)
      .first<string>('answers')) ?? '{}',
  );

beforeEach(async () => {
  await nothingStored();
  await env.DB.batch(
    ['links', 'own_sessions'].map((table) => env.DB.prepare(`delete from ${table}`)),
  );
  await apply(email);
  await apply(other, 'Marc Secret-Autre');
  cookie = await enterAs(email);
  id = (await idOf(email)) ?? '';
  foreign = (await idOf(other)) ?? '';
  await env.DB.prepare("update participations set standing = 'accepted'").run();
  const { results } = await env.DB.prepare('select id, application from participations').all<{
    id: string;
    application: string;
  }>();
  for (const one of results) taking.set(one.application, one.id);
});

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/\s+/g, ' ');

describe('every private page of a participant, from the router', () => {
  const listed = () => routesOf(ownRoutes).filter(({ method }) => method !== 'ALL');
  const unlisted = ['answers/', 'answers', 'nothing/', 'copy.xml', 'answers/%00/'].flatMap((page) =>
    ['/mon-espace/', '/en/my-space/'].map((base) => ({ method: 'GET', path: base + page })),
  );
  const each = (owner: string) =>
    [...listed(), ...unlisted].map(
      ({ method, path }) =>
        [
          method,
          path.replace('programmes/:id', `programmes/${taking.get(owner)}`).replace(':id', owner),
        ] as const,
    );
  const asked = (method: string, path: string, with_ = '') =>
    method === 'POST'
      ? send(
          path,
          { seen: '0', question: 'shared', name: 'Changé', sure: 'yes', email: 'x@example.org' },
          { cookie: with_ },
        )
      : ask(path, { cookie: with_ });

  test('leads whoever is not known to ask for a link, and shows and changes nothing', async () => {
    expect(listed().length).toBeGreaterThanOrEqual(30);
    const before = await rowCounts();
    for (const bad of [
      '',
      `__Host-space=${'0'.repeat(64)}`,
      '__Host-space=x',
      `space=${cookie.split('=')[1]}`,
    ])
      for (const [method, path] of each(id)) {
        const answer = await asked(method, path, bad);
        const where = `${method} ${path} ${bad}`;
        expect(answer.status, where).toBe(method === 'POST' ? 401 : 303);
        if (method !== 'POST')
          expect(answer.headers.get('Location'), where).toMatch(
            /^\/(?:recevoir-mon-lien|en\/get-my-link)\/(?:\?notice=ended)?$/,
          );
        expect(await answer.text(), where).not.toMatch(/Inès|ines\.exemple/);
      }
    expect(await rowCounts()).toEqual(before);
  });

  test('shows nobody what is another’s, nor lets them change it', async () => {
    const before = await answers(foreign);
    for (const [method, path] of each(foreign).filter(
      ([, path]) => !path.includes('close') && !path.includes('erase'),
    )) {
      const answer = await asked(method, path, cookie);
      expect(await answer.text(), `${method} ${path}`).not.toMatch(
        /\bMarc\b|Secret-Autre|marc\.autre/,
      );
      if (path.includes(foreign) || path.includes('programmes/'))
        expect(answer.status, `${method} ${path}`).toBe(404);
    }
    expect(await answers(foreign)).toEqual(before);
  });

  test('takes what is posted from our own pages only', async () => {
    for (const [method, path] of each(id)) {
      if (method !== 'POST') continue;
      const answer = await send(
        path,
        {},
        { cookie, headers: { Origin: 'https://elsewhere.example' } },
      );
      expect(answer.status, path).toBe(403);
    }
  });
});

describe('what somebody sent', () => {
  test('is read again with who reads it, without what others noted of it', async () => {
    await env.DB.prepare(
      "update submissions set note = 'note-secrete', suspicion = 'haste' where id = ?",
    )
      .bind(id)
      .run();
    const html = await text(ask(`/mon-espace/answers/${id}/`, { cookie }));
    expect(html).toContain('Inès Exemple');
    // The same as above the form: whoever they are introduced to reads name and address, in their time.
    expect(html).toMatch(
      /Lu par la coordination\s; la personne qu’elle vous présente lit votre nom/,
    );
    expect(html).toMatch(/Gardé jusqu’au \d+ \p{L}+ 20\d\d/u);
    expect(html).not.toContain('note-secrete');
    const home = await text(ask('/mon-espace/', { cookie }));
    expect(home).toContain(`href="/mon-espace/answers/${id}/"`);
    expect(home).not.toContain(foreign);
  });

  test('is corrected by the same correction as a coordinator’s, traced as theirs; address and programme stay', async () => {
    const path = `/mon-espace/answers/${id}/correct/`;
    const page = await readPage(await ask(path, { cookie }), 'form.correction');
    expect(Object.keys(page.filled)).toContain('name');
    expect(Object.keys(page.filled)).not.toContain('email');
    expect(Object.keys(page.filled)).not.toContain('programme');
    const was = await answers(id);
    const fields = {
      ...page.filled,
      name: ['Inès Corrigée'],
      email: ['autre@example.org'],
      programme: ['integration'],
    };
    const sent = await ask(path, {
      cookie,
      method: 'POST',
      body: encoded(fields),
      headers: { Origin: site },
    });
    expect([sent.status, sent.headers.get('Location')]).toEqual([
      303,
      `/mon-espace/answers/${id}/?notice=corrected`,
    ]);
    expect(await answers(id)).toEqual({ ...was, name: 'Inès Corrigée' });
    const trace = await env.DB.prepare(
      "select who, subject from audit where action = 'correct'",
    ).all();
    expect(trace.results).toEqual([{ who: 'person', subject: `${form.id}/${id} name` }]);
    expect(await text(ask('/mon-espace/', { cookie }))).toContain('Inès Corrigée');
    const late = await ask(path, {
      cookie,
      method: 'POST',
      body: encoded({ ...fields, name: ['Trop tard'] }),
      headers: { Origin: site },
    });
    expect(late.status).toBe(409);
    expect(await text(late)).toContain('value="Trop tard"');
  });

  test('that is wrong when corrected is shown again as it was typed, and nothing is stored', async () => {
    const path = `/mon-espace/answers/${id}/correct/`;
    const page = await readPage(await ask(path, { cookie }), 'form.correction');
    const before = await answers(id);
    const sent = await ask(path, {
      cookie,
      method: 'POST',
      body: encoded({ ...page.filled, name: [''] }),
      headers: { Origin: site },
    });
    expect(sent.status).toBe(422);
    expect(await answers(id)).toEqual(before);
  });

  test('loses a consent when it is withdrawn, and only one that may be', async () => {
    const optional = form.pages
      .flatMap(({ questions }) => questions)
      .find((one) => one.kind === 'consent' && one.optional);
    if (!optional) throw new Error('the form has no consent to withdraw');
    await env.DB.prepare('update submissions set answers = json_set(answers, ?, ?) where id = ?')
      .bind(`$.${optional.id}`, 'yes', id)
      .run();
    const page = await text(ask(`/mon-espace/answers/${id}/`, { cookie }));
    expect(page).toContain(`value="${optional.id}"`);
    const was = await answers(id);
    const answer = await send(
      `/mon-espace/answers/${id}/withdraw/`,
      { question: optional.id },
      { cookie },
    );
    expect(answer.headers.get('Location')).toBe(`/mon-espace/answers/${id}/?notice=withdrawn`);
    const { [optional.id]: gone, ...rest } = was;
    expect(gone).toBe('yes');
    expect(await answers(id)).toEqual(rest);
    expect(
      (await send(`/mon-espace/answers/${id}/withdraw/`, { question: 'name' }, { cookie })).status,
    ).toBe(404);
  });

  test('is taken away whole, for a program and for reading, with a trace', async () => {
    const json = await ask('/mon-espace/copy.json', { cookie });
    expect(json.headers.get('Content-Disposition')).toMatch(
      /attachment; filename="mes-donnees-[\d-]+\.json"/,
    );
    expect(json.headers.get('Cache-Control')).toBe('no-store');
    const copy = (await json.json()) as {
      person: object;
      sent: { answers: { value: unknown }[] }[];
    };
    expect(copy.person).toMatchObject({ name: 'Inès Exemple', email });
    const stored = Object.values(await answers(id)).map((value) => JSON.stringify(value));
    const copied = copy.sent.flatMap((one) =>
      one.answers.map(({ value }) => JSON.stringify(value)),
    );
    for (const value of stored) expect(copied).toContain(value);
    const html = await text(ask('/en/my-space/copy.html', { cookie }));
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
    for (const part of ['Inès Exemple', 'Language of our e-mails', 'whose words we forget'])
      expect(html).toContain(part);
    expect(html).not.toMatch(/src=|href="http/);
    const traces = await env.DB.prepare(
      "select who, subject from audit where action = 'copy'",
    ).all();
    expect(traces.results).toEqual(Array(2).fill({ who: 'person', subject: `${form.id}/${id}` }));
  });
});

describe('leaving a programme', () => {
  const path = () => `/mon-espace/programmes/${taking.get(id)}/leave/`;
  const standings = async () =>
    (
      await env.DB.prepare('select application, standing from participations').all<{
        application: string;
        standing: string;
      }>()
    ).results;

  test('is done by a choice, moves the participation alone and stands in its timeline; twice it is done once', async () => {
    expect(await text(ask('/mon-espace/', { cookie }))).toContain(`href="${path()}"`);
    expect((await send(path(), {}, { cookie })).status).toBe(422);
    expect((await send(path(), { sure: 'yes' }, { cookie })).headers.get('Location')).toBe(
      '/mon-espace/?notice=left',
    );
    expect(await standings()).toEqual(
      expect.arrayContaining([
        { application: id, standing: 'left' },
        { application: foreign, standing: 'accepted' },
      ]),
    );
    const { results } = await env.DB.prepare('select participation, who, what from events').all();
    expect(results).toEqual([{ participation: taking.get(id), who: 'person', what: 'leave' }]);
    expect((await send(path(), { sure: 'yes' }, { cookie })).status).toBe(404);
    expect(await text(ask('/mon-espace/?notice=left', { cookie }))).toContain('Vous avez quitté');
  });

  test.each(['applied', 'waiting'])(
    'while nothing is decided takes the application back: no open case, no message under way (%s)',
    async (standing) => {
      const status = standing === 'applied' ? 'new' : 'waiting';
      await env.DB.batch([
        env.DB.prepare('update participations set standing = ?').bind(standing),
        env.DB.prepare('update submissions set status = ?').bind(status),
        env.DB.prepare('update tallies set counts = json_object(?, 2) where form = ?').bind(
          `_status ${status}`,
          form.id,
        ),
        env.DB.prepare(
          "update messages set key = ? || '-waiting-x', name = 'waiting', state = 'due', attempts = 0 where key = ? || '-receipt'",
        ).bind(id, id),
      ]);
      expect(await text(ask('/mon-espace/', { cookie }))).toContain('Retirer mon inscription');
      expect((await send(path(), { sure: 'yes' }, { cookie })).headers.get('Location')).toBe(
        '/mon-espace/?notice=withdrawn',
      );
      const { results } = await env.DB.prepare('select id, status from submissions').all();
      expect(results).toEqual(
        expect.arrayContaining([
          { id, status: 'withdrawn' },
          { id: foreign, status },
        ]),
      );
      const counts = JSON.parse(
        (await env.DB.prepare('select counts from tallies where form = ?')
          .bind(form.id)
          .first<string>('counts')) ?? '{}',
      );
      expect(counts).toMatchObject({ [`_status ${status}`]: 1, '_status withdrawn': 1 });
      expect(
        await env.DB.prepare("select count(*) n from messages where name = 'waiting'").first('n'),
      ).toBe(0);
      await apply(email);
      expect(await standings()).toContainEqual({
        application: expect.not.stringMatching(id),
        standing: 'applied',
      });
    },
  );
});

describe('privacy: erasing everything', () => {
  test('says before what goes and what stays, and does nothing without the address of that space', async () => {
    const html = await text(ask('/mon-espace/erase/', { cookie }));
    for (const said of [
      'Ce qui disparaît aussitôt',
      'Ce qui reste',
      'copies de secours',
      'Un dernier e-\u2060mail',
    ])
      expect(html).toContain(said);
    const silent = await text(ask('/mon-espace/erase/', { cookie, house: env }));
    expect(silent).not.toContain('Un dernier e-\u2060mail');
    const before = await rowCounts();
    for (const typed of ['', other, 'ines'])
      expect((await send('/mon-espace/erase/', { email: typed }, { cookie })).status).toBe(422);
    expect(await rowCounts()).toEqual(before);
  });

  test('leaves no trace of the person in any table once the last mail has left; others stay', async () => {
    await env.DB.prepare("update submissions set note = 'Une note sur Inès' where id = ?")
      .bind(id)
      .run();
    const elsewhere = await enterAs(email);
    expect(await everythingStored()).toContain('Une note sur Inès');
    const done = await send('/mon-espace/erase/', { email: email.toUpperCase() }, { cookie });
    expect([done.status, done.headers.get('Location')]).toEqual([
      303,
      '/recevoir-mon-lien/?notice=erased',
    ]);
    expect(done.headers.get('Set-Cookie')).toMatch(/^__Host-space=; Max-Age=0/);
    const { results } = await env.DB.prepare(
      "select recipient, person, plain, name from messages where name = 'erased'",
    ).all();
    expect(results).toEqual([
      {
        recipient: email,
        person: null,
        name: 'erased',
        plain: expect.stringMatching(/tout ce que nous gardions de vous est effacé/),
      },
    ]);
    expect(await deliverDue(mailing, { most: 9 })).toMatchObject({ sent: expect.any(Number) });
    await tidyOutbox(openDatabase(env.DB), Date.now());
    const left = await everythingStored();
    expect(/Inès|ines\.exemple/i.exec(left)).toBeNull();
    expect(left).toContain('Marc Secret-Autre');
    expect(left).toContain(`erase`);
    for (const each of [cookie, elsewhere])
      expect((await ask('/mon-espace/', { cookie: each })).status).toBe(303);
    expect(await text(ask('/recevoir-mon-lien/?notice=erased'))).toContain('Tout est effacé');
  });

  test.each([
    ["on one's own machine until the hour's tidying", mailing, 1],
    [
      'nowhere once a carrier has it',
      {
        ...mailing,
        ...{ LOCAL: '', MAIL_DRIVER: 'scaleway', MAIL_FROM: 'ici@example.org' },
        ...carried,
      },
      0,
    ],
  ] as const)('leaves its last mail to be read %s', async (_, house, kept) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ emails: [] }));
    const living = createExecutionContext();
    const headers = { Cookie: cookie, Origin: site };
    const body = new URLSearchParams({ email });
    await worker.fetch(
      new Request(`${site}/mon-espace/erase/`, { method: 'POST', body, headers }),
      house,
      living,
    );
    await waitOnExecutionContext(living);
    vi.restoreAllMocks();
    const last = "select count(*) n from messages where name = 'erased'";
    expect(await env.DB.prepare(last).first('n')).toBe(kept);
    await tidyOutbox(openDatabase(env.DB), Date.now());
    expect(await env.DB.prepare(last).first('n')).toBe(0);
  });

  test('with a database that fails, in a house that notes no erasure, erases nothing', async () => {
    const { ERASED: _, ...house } = mailing;
    const failing = {
      ...house,
      DB: new Proxy(env.DB, {
        get: (db, name: keyof D1Database) =>
          name === 'batch'
            ? () => Promise.reject(new Error('D1_ERROR: down'))
            : (db[name] as (...all: never[]) => unknown).bind(db),
      }),
    };
    const before = await everythingStored();
    expect(
      (await send('/mon-espace/erase/', { email }, { cookie, house: failing })).status,
    ).toBeGreaterThanOrEqual(500);
    expect(await everythingStored()).toBe(before);
  });
});

describe('another address', () => {
  const next = 'ines.nouvelle@example.org';
  const applied = async () =>
    (
      await env.DB.prepare(
        "select people.email, answers ->> '$.email' as answered, standing from people join participations on person = people.id join submissions on submissions.participation = participations.id order by 1, 3",
      ).all()
    ).results;
  const confirm = async (typed = next) =>
    send('/lien/', { code: codeIn((await linkIn(next)) ?? ''), email: typed });

  test('is confirmed at the new one: until then nothing changes, then everything follows it', async () => {
    await apply(email, 'Inès Exemple', { programme: 'integration' });
    const before = await applied();
    for (const typed of ['', 'ines', email.toUpperCase()])
      expect((await send('/mon-espace/address/', { email: typed }, { cookie })).status).toBe(422);
    const asked = await send('/mon-espace/address/', { email: next }, { cookie });
    expect(asked.status).toBe(200);
    expect(await text(asked)).toContain(next);
    const mail = await mailTo(next);
    expect(mail?.plain).not.toMatch(/Inès|ines\.exemple/);
    expect(await applied()).toEqual(before);
    expect((await confirm(email)).status).toBe(422);
    expect(await applied()).toEqual(before);
    const entered = await confirm();
    expect([entered.status, entered.headers.get('Location')]).toEqual([
      303,
      '/mon-espace/?notice=address&opened=yes',
    ]);
    expect(await applied()).toEqual([
      { email: next, answered: next, standing: 'accepted' },
      { email: next, answered: next, standing: 'applied' },
      { email: other, answered: other, standing: 'accepted' },
    ]);
    const now = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const space = await text(ask('/mon-espace/?notice=address', { cookie: now }));
    for (const part of [next, 'Votre adresse est confirmée']) expect(space).toContain(part);
    const traces = await env.DB.prepare(
      "select distinct who from audit where action = 'correct'",
    ).all();
    expect(traces.results).toEqual([{ who: 'person' }]);
  });

  test('is said to the one of before, once, in a mail of which nothing stays', async () => {
    await send('/mon-espace/address/', { email: next }, { cookie });
    expect((await confirm()).status).toBe(303);
    // The link has done what it was for, and is taken back with all that went to the old address.
    expect((await confirm()).status).toBe(422);
    const { results } = await env.DB.prepare(
      "select recipient, person, plain from messages where name = 'address-changed'",
    ).all();
    expect(results).toEqual([
      { recipient: email, person: null, plain: expect.not.stringContaining(next) },
    ]);
    await deliverDue(mailing, { most: 20 });
    await tidyOutbox(openDatabase(env.DB), Date.now());
    expect(
      await env.DB.prepare('select count(*) n from messages where recipient_key = ?')
        .bind(email)
        .first('n'),
    ).toBe(2); // The receipt and the first link: they are the person's, and go with them.
    expect(
      await env.DB.prepare("select count(*) n from messages where name = 'address-changed'").first(
        'n',
      ),
    ).toBe(0);
  });

  test('of somebody else, typed by mistake or on purpose, stays theirs; and three are tried a day', async () => {
    for (let times = 0; times < 5; times += 1)
      await send('/mon-espace/address/', { email: `x${times}@example.org` }, { cookie });
    expect(
      await env.DB.prepare("select count(*) n from messages where name = 'new-address'").first('n'),
    ).toBe(3);
    const before = await applied();
    await send('/mon-espace/address/', { email: other }, { cookie });
    expect(await applied()).toEqual(before);
  });
});
