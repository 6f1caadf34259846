import { beforeEach, expect, test } from 'vitest';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, env, send, session } from '../../../tests/support/console/console.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { post } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';

const page = '/console/totals/report/?programme=leadership';
const now = Date.now();
const day = 86_400_000;
const cookie = await session();

beforeEach(async () => {
  await nothingStored('pairs', 'figures', 'recorded_figures', 'report_words');
});

const read = async (path = page, by = cookie) => {
  const answer = await askAs(by, path);
  const html = await answer.text();
  return { status: answer.status, html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
};
const pairs = async (from: number, to: number) => {
  for (let n = from; n <= to; n++)
    await env.DB.prepare(
      `insert into pairs (id, programme, state, word, made_by, made_at, changed_at, begun_at, sessions_held, minutes_held, first_session_at)
       values (?1, 'leadership', 'active', '', 'x', ?2, ?2, ?2, 2, 120, ?2)`,
    )
      .bind(`p${n}`, now - 100 * day)
      .run();
};
const { form } = builtForm('testimonial');
const tell = async (testimony: string, more: Record<string, string | undefined>) => {
  const answers = {
    ...answersTo(form),
    programme: 'leadership',
    role: 'mentee',
    testimony,
    ...more,
  };
  const given = Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== undefined));
  await post(form.id, wholeForm(form, given, crypto.randomUUID()));
};
const settle = () => env.DB.prepare("update submissions set status = 'answered'").run();

test('large figures are shown from five facts on, and move on by five, in whatever report', async () => {
  await pairs(1, 2);
  expect((await read()).text).toContain('Moins de cinq séances ou de cinq binômes');
  await pairs(3, 5);
  expect((await read()).text).toMatch(
    /5 binômes commencés 10 séances tenues 10 heures données par 5 mentors/,
  );
  await pairs(6, 7);
  expect((await read()).text).toMatch(/5 binômes commencés 10 séances tenues/);
  await pairs(8, 8);
  expect((await read()).text).toMatch(/8 binômes commencés 16 séances tenues/);
});

test('objectives stand beside their targets, with what was recorded and on which day', async () => {
  await pairs(1, 5);
  await send(cookie, '/console/totals/objectives/?programme=leadership', {
    ...{ key: crypto.randomUUID(), objective: 'training', day: '2026-11-02' },
    ...{ value: '90', note: 'Canari de la note' },
  });
  const { text } = await read();
  expect(text).toMatch(/Tenir le rythme Cible : 8 binômes sur 10 .*0 % d’après 5 binômes/);
  expect(text).toMatch(/90 % des mentors au 2 novembre 2026/);
  expect(text).toContain('Moins de cinq réponses, présences ou binômes');
  // Days that are still to come stand above no figures.
  expect(text).toContain('Chiffres arrêtés au');
  expect(text).not.toContain('Du 2 mars 2027');
  expect(text).not.toContain('Canari');
});

test('only settled testimonials are quoted whose author agreed, under their role alone', async () => {
  await tell('Récit permis <b>', { publish_site: 'yes', first_name: 'Canaria' });
  await tell('Récit interne', { publish_site: undefined, use_internally: 'yes' });
  await tell('Récit gardé', { publish_site: undefined, use_internally: undefined });
  expect((await read()).text).not.toContain('Récit');
  await settle();
  const { text, html } = await read();
  expect(html).toContain('Récit permis &lt;b&gt;');
  expect(text).toMatch(/Récit interne Personne accompagnée/);
  expect(text).not.toContain('Récit gardé');
  expect(text).not.toContain('Canaria');
  const traces = await env.DB.prepare(
    "select distinct subject from audit where action = 'read'",
  ).all();
  expect(traces.results).toEqual([{ subject: 'report/leadership' }]);
});

test('the words of the coordinators are kept a language, and nobody writes over what they have not read', async () => {
  const write = (text: string, seen = '0', path = page) =>
    send(cookie, path, { own_words: text, seen });
  expect((await write('Premier mot\n\nSecond <i>')).status).toBe(303);
  expect((await write('Premier mot\n\nSecond <i>')).status).toBe(303);
  expect((await read()).html).toMatch(/<p>Premier mot<\/p><p>Second &lt;i&gt;<\/p>/);
  const late = await write('Autre mot');
  expect(late.status).toBe(409);
  const said = (await late.text()).replace(/\s+/g, ' ');
  expect(said).toContain('Autre mot');
  const seen = /name="seen" value="(\d+)"/.exec(said)?.[1] ?? '';
  expect((await write('Autre mot', seen)).status).toBe(303);
  expect((await read()).text).toContain('Autre mot');
  expect((await read(`/en${page}`)).text).toContain('have not written anything yet');
  const long = await write('x'.repeat(1501), seen);
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('x'.repeat(1501));
  // As many characters as are seen to be written, whatever each of them takes.
  expect((await write('🦊'.repeat(1500), '0', `/en${page}`)).status).toBe(303);
  expect((await write('\u200b\u0000E\u0301', seen)).status).toBe(409);
});

test('whoever only reads prints it and writes nothing; whoever sees another programme sees theirs', async () => {
  await pairs(1, 5);
  const reader = await session({ role: 'reader' });
  expect((await read(page, reader)).text).toContain('10 séances tenues');
  expect((await read(page, reader)).html).not.toContain('<textarea');
  expect((await send(reader, page, { own_words: 'x', seen: '0' })).status).toBe(403);
  const other = await read(page, await session({ programmes: ['integration'] }));
  expect(other.text).toContain('Intégration');
  expect(other.text).not.toContain('10 séances');
});

test('prints without the frame of the console', async () => {
  const { html } = await read();
  expect(html).toContain('class="sheet');
  expect(html).not.toContain('/console/messages/');
});
