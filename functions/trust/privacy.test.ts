import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { canary, canaryAddress, canaryAnswers } from '../../tests/support/canary.ts';
import { session } from '../../tests/support/console/console.ts';
import { codeIn, enterAs, linkFor, mailing } from '../../tests/support/participant/participant.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { routesOf } from '../../tests/support/worker/routes-of.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { answer } from '../app.ts';
import { consoleRoutes } from '../console/routes.ts';
import type { Env } from '../env.ts';
import { formRoutes } from '../forms/routes.ts';
import { participantRoutes } from '../participant/routes.ts';

beforeEach(async () => {
  await nothingStored('people');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const forms = builtForms.map(({ form }) => form);

test('privacy: a canary name and address put in every form appear in no log line, whether it is stored, refused or lost', async () => {
  const lines: string[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said) => void lines.push(said.join(' ')));
  for (const form of forms) {
    const whole = wholeForm(form, canaryAnswers(form), crypto.randomUUID());
    for (const house of [env, houseFailing('before'), houseFailing('after')])
      await post(form.id, whole, { house });
    await post(form.id, { ...whole, _page: '1', _go: 'next' });
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
});

/** Every route of a router, with something in the place of what stands in its address. */
const askedOf = (
  routes: readonly { readonly method: string; readonly path: string }[],
  place: string,
) =>
  routes.flatMap(({ method, path }) =>
    (method === 'ALL' ? ['GET', 'POST', 'HEAD'] : [method]).map((way) => ({
      method: way,
      path: path.replace(/:\w+(?:\{[^}]*\})?/g, place).replaceAll('*', place),
    })),
  );

test('privacy: a name, an address, the secret of a link and those of cookies appear in no log line, whatever is asked of any route, and whether or not it breaks', async () => {
  const form = forms.find(({ does }) => does === 'enrol_mentor');
  if (!form) throw new Error('nobody can apply as a mentor');
  await post(form.id, wholeForm(form, canaryAnswers(form), crypto.randomUUID()), {
    house: mailing,
  });
  const link = await linkFor(canaryAddress);
  const code = codeIn(link);
  const own = await enterAs(canaryAddress);
  const by = await session({ who: canaryAddress, role: 'owner' });
  const lines: string[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said) => void lines.push(said.join(' ')));
  const id = await env.DB.prepare('select id from submissions').first<string>('id');
  const places = [code, `${canary}@example.org`, id ?? ''];
  const routes = [consoleRoutes, participantRoutes, formRoutes].flatMap(routesOf);
  const local = { MAIL_DRIVER: 'local', LOCAL: 'yes', CONSOLE_DRIVER: 'local' };
  const fields = {
    code,
    email: canaryAddress,
    name: canary,
    who: canary,
    note: canary,
    pick: code,
  };
  const houses = [env, houseFailing('before'), houseFailing('after', 1)];
  // Each route in each house, and with each thing in its place: each of the three once.
  for (const [at, house] of houses.entries())
    for (const { method, path } of routes.flatMap((route, rank) =>
      askedOf([route], encodeURIComponent(places[(rank + at) % places.length] ?? '')),
    ))
      await answer(
        new Request(`https://lien.example${path}?code=${code}&who=${canary}&notice=${canary}`, {
          method,
          redirect: 'manual',
          headers: {
            Cookie: `${own}; ${by}`,
            Origin: 'https://lien.example',
            Referer: link,
            'User-Agent': canary,
          },
          ...(method === 'POST' ? { body: new URLSearchParams(fields) } : {}),
        }),
        { ...house, ...local } as Env,
      );
  expect(lines.length).toBeGreaterThan(0);
  const said = lines.join('\n').toLowerCase();
  const [, secret = ''] = code.split('.');
  const cookies = [own, by].map((cookie) => cookie.slice(cookie.indexOf('=') + 1));
  expect(secret.length).toBeGreaterThan(40);
  for (const hidden of [canary, secret, ...cookies])
    expect(said.includes(hidden.toLowerCase()), hidden).toBe(false);
});

/** Questions that are only counted, and that everybody is asked. */
const totalsOf = (form: Form): readonly string[] =>
  answeredQuestions(form)
    .filter(({ seen_by, kind, show_if }) => seen_by === 'totals' && kind === 'scale' && !show_if)
    .map(({ id }) => id);

/** Two people send a form, each with the readable answers of their own; everything that is stored then, random names aside. */
async function storedOf(form: Form, counted: readonly [Answers, Answers]): Promise<string> {
  await nothingStored('people');
  const totals = totalsOf(form);
  for (const [at, answers] of counted.entries()) {
    const own = answersTo(form, 'first', ({ id }, most) => `${id} ${at}`.slice(0, most));
    const email = Object.fromEntries(
      answeredQuestions(form)
        .filter(({ kind, id }) => kind === 'email' && own[id])
        .map(({ id }) => [id, `privacy.${at}@example.org`]),
    );
    const told = Object.fromEntries(totals.map((id) => [id, answers[id] ?? '']));
    const key = `${at}0000000-0000-4000-8000-000000000000`;
    const sent = await post(form.id, wholeForm(form, { ...own, ...email, ...told }, key));
    expect(sent.status, form.id).toBe(303);
  }
  const rows = await Promise.all(
    ['submissions', 'tallies', 'people', 'participations', 'messages', 'audit'].map((table) =>
      env.DB.prepare(`select * from ${table}`).all(),
    ),
  );
  const names = new Map<string, number>();
  return JSON.stringify(rows.map(({ results }) => results)).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    (id) => {
      if (!names.has(id)) names.set(id, names.size);
      return `#${names.get(id)}`;
    },
  );
}

test('privacy: an answer for totals cannot be joined to a person: whoever gave which, the same is stored', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const asking = forms.filter((form) => totalsOf(form).length > 0);
  expect(asking.length).toBeGreaterThan(0);
  for (const form of asking) {
    const [one, other] = [answersTo(form, 'first'), answersTo(form, 'last')];
    expect(await storedOf(form, [one, other]), form.id).toBe(await storedOf(form, [other, one]));
  }
});
