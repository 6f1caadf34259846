import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PublishedVoice } from '../../../domain/testimonials/voice.ts';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, env, send, session } from '../../../tests/support/console/console.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { encoded } from '../../../tests/support/whole-form.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { post, visit } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';

const { form } = builtForm('testimonial');
const review = builtForm('final-review').form;

beforeEach(async () => {
  await env.DB.prepare('delete from approvals').run();
  await nothingStored();
});

/** Somebody tells their story; gives the id of what they sent. */
async function tell(testimony: string, more: Record<string, string | undefined> = {}) {
  const { first_name, show_first_name, ...usual } = answersTo(form);
  const answers = {
    ...usual,
    ...{ programme: 'leadership', role: 'mentee', testimony },
    ...{ publish_site: 'yes', use_internally: undefined, naming: 'anonymous' },
    ...more,
  };
  const given = Object.fromEntries(
    Object.entries(answers).flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])),
  );
  await post(form.id, wholeForm(form, given, crypto.randomUUID()));
  const id = await env.DB.prepare(
    'select id from submissions order by received_at desc, rowid desc limit 1',
  ).first<string>('id');
  return id ?? '';
}

/** What stands in somebody's answers is changed, as by a correction. */
const correct = (id: string, path: string, value: string | null) =>
  env.DB.prepare(
    value === null
      ? `update submissions set answers = json_remove(answers, '$.${path}') where id = ?1`
      : `update submissions set answers = json_set(answers, '$.${path}', ?2) where id = ?1`,
  )
    .bind(...(value === null ? [id] : [id, value]))
    .run();

const read = async (cookie: string, path: string, house = env) => {
  const answer = await askAs(cookie, `/console/${path}`, {}, house);
  const html = /<main.*<\/main>/s.exec(await answer.text())?.[0] ?? '';
  return { status: answer.status, html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
};
/** The house with this on its site. */
const publishing = (voices: readonly PublishedVoice[]) => ({
  ...env,
  ASSETS: {
    fetch: async (asked: string | URL | Request) =>
      String(asked instanceof Request ? asked.url : asked).endsWith('/voices.json')
        ? Response.json(voices)
        : env.ASSETS.fetch(asked as Request),
  } as typeof env.ASSETS,
});

const hashIn = (html: string) => /name="hash" value="(\w+)"/.exec(html)?.[1] ?? '';
const page = (id: string) => `testimonials/${id}/`;
const approve = async (cookie: string, id: string) => {
  const { html } = await read(cookie, page(id));
  return send(cookie, `/console/${page(id)}`, { hash: hashIn(html) });
};
const file = (cookie: string, id: string) => askAs(cookie, `/console/${page(id)}file/`);

test('an approved testimonial is a file in the format of the site, in the language in which it was written', async () => {
  const by = await session();
  const id = await tell('# Merci\n\n*Nadia* m’a écouté.\nVraiment.');
  expect((await read(by, page(id))).text).toContain('À approuver');
  expect((await file(by, id)).status).toBe(404);
  expect((await approve(by, id)).status).toBe(303);
  const answer = await file(by, id);
  const name = /filename="(leadership-[\w-]+\.md)"/.exec(
    answer.headers.get('Content-Disposition') ?? '',
  )?.[1];
  const text = await answer.text();
  const [, front = '', body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(text) ?? [];
  expect(parse(front)).toEqual({
    who: 'Personne accompagnée dans le programme Leadership',
    programme: 'leadership',
    from: id,
  });
  expect(body).toBe('\\# Merci\n\n\\*Nadia\\* m’a écouté.\\\nVraiment.\n');
  const { html, text: shown } = await read(by, page(id));
  expect(html).toContain(`fr/testimonials/${name}`);
  expect(shown).toContain('Approuvé le');
  const traces = await env.DB.prepare("select action from audit where action = 'approve'").all();
  expect(traces.results).toHaveLength(1);
});

test('without the box that says so nothing goes to the site, whatever else was allowed', async () => {
  const by = await session();
  const id = await tell('Canari', { publish_site: undefined, use_internally: 'yes' });
  const { text, html } = await read(by, page(id));
  expect(text).toContain('n’a pas permis de le publier');
  expect(html).not.toContain('name="hash"');
  expect((await send(by, `/console/${page(id)}`, { hash: 'a'.repeat(64) })).status).toBe(409);
  expect((await read(by, 'testimonials/')).text).not.toContain('Canari');
});

test('whoever signs is named by no more than they chose', async () => {
  const by = await session();
  const named = { first_name: 'Éloïse', show_first_name: 'yes' };
  const who = async (more: Record<string, string | undefined>) =>
    / Signé : (.*?) dans le programme/.exec(
      (await read(by, page(await tell('Oui.', more)))).text,
    )?.[1];
  expect(await who({ naming: 'first_name', ...named })).toBe('Éloïse, personne accompagnée');
  expect(await who({ naming: 'initial', first_name: 'éloïse' })).toBe('É., personne accompagnée');
  expect(await who({ naming: 'anonymous' })).toBe('Personne accompagnée');
  const id = await tell('Oui.', { naming: 'first_name', ...named });
  await correct(id, 'show_first_name', null);
  expect((await read(by, page(id))).text).not.toContain('Éloïse');
});

test('what is changed or taken back after it was approved is approved no longer', async () => {
  const by = await session();
  const id = await tell('Avant.');
  await approve(by, id);
  await correct(id, 'testimony', 'Après.');
  expect((await read(by, page(id))).text).toContain('A changé depuis');
  expect((await file(by, id)).status).toBe(404);
  await approve(by, id);
  expect(await (await file(by, id)).text()).toContain('Après.');
  await correct(id, 'publish_site', null);
  expect((await file(by, id)).status).toBe(404);
  expect((await read(by, page(id))).text).not.toContain('Après.');
  await correct(id, 'publish_site', 'yes');
  await send(by, `/console/${page(id)}`, { hash: '' });
  expect((await file(by, id)).status).toBe(404);
});

test('what was approved is what was seen: of a text that changed meanwhile the new one is shown first', async () => {
  const by = await session();
  const id = await tell('Avant.');
  const hash = hashIn((await read(by, page(id))).html);
  await correct(id, 'testimony', 'Après.');
  const late = await send(by, `/console/${page(id)}`, { hash });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Après.');
  expect((await file(by, id)).status).toBe(404);
});

test('one on the site that was taken back or erased is to be removed, and the home says so', async () => {
  const by = await session();
  const [kept, taken, erased] = [await tell('Un.'), await tell('Deux.'), await tell('Trois.')];
  for (const id of [kept, taken, erased]) await approve(by, id);
  const voices = [kept, taken, erased].map((from, n) => ({
    ...{ from, programme: 'leadership', file: `fr/testimonials/${n}.md` },
  }));
  const house = publishing(voices);
  expect((await read(by, 'testimonials/', house)).text).not.toContain('À retirer');
  expect((await read(by, '', house)).text).not.toContain('à retirer du site');
  await correct(taken, 'publish_site', null);
  await env.DB.prepare('delete from submissions where id = ?').bind(erased).run();
  const { text } = await read(by, 'testimonials/', house);
  expect(text).toMatch(/content\/fr\/testimonials\/1\.md , l’accord a été retiré/);
  expect(text).toMatch(/content\/fr\/testimonials\/2\.md , la réponse a été effacée/);
  expect(text).not.toContain('testimonials/0.md');
  expect((await read(by, '', house)).text).toContain(
    'Témoignage à retirer du site : fr/testimonials/1.md',
  );
  expect(await env.DB.prepare('select count(*) as n from approvals').first('n')).toBe(2);
  const other = await session({ who: 'other@example.org', programmes: ['integration'] });
  expect((await read(other, 'testimonials/', house)).text).not.toContain('1.md');
});

test('whoever reads approves nothing and takes no file; whoever sees other programmes sees none of it', async () => {
  const by = await session();
  const id = await tell('Canari.');
  const reader = await session({ role: 'reader' });
  expect((await approve(reader, id)).status).toBe(403);
  await approve(by, id);
  expect((await file(reader, id)).status).toBe(403);
  expect((await read(reader, page(id))).text).toContain('Canari.');
  const other = await session({ who: 'other@example.org', programmes: ['integration'] });
  expect((await read(other, page(id))).status).toBe(404);
  expect((await file(other, id)).status).toBe(404);
  expect((await read(other, 'testimonials/')).text).not.toContain('Canari');
});

/** Somebody looks back at the end, and agrees that the site thanks them by a name; without one they do not. Gives the id of what they sent. */
async function lookBack(name?: string, programme = 'leadership') {
  const agreed = name === undefined ? {} : { public_thanks: 'yes', thanks_name: name };
  const { public_thanks, thanks_name, certificate, certificate_name, ...usual } = answersTo(review);
  const given = {
    ...usual,
    ...{ programme, role: 'mentor' },
    ...{ certificate: 'yes', certificate_name: 'Canari' },
    ...agreed,
  };
  await post(review.id, wholeForm(review, given, crypto.randomUUID()));
  const id = await env.DB.prepare('select max(rowid), id from submissions').first<string>('id');
  return id ?? '';
}

const thanks = 'thanks/leadership/';
const keep = async (cookie: string, ...picks: readonly string[]) => {
  const { html } = await read(cookie, thanks);
  const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? '';
  return send(cookie, `/console/${thanks}`, encoded({ seen, pick: [...picks] }));
};
const thanksFile = (cookie: string) => askAs(cookie, `/console/${thanks}file/`);

test('whoever agrees to be thanked stands, once a coordinator approved their name, in a file in the format of the site', async () => {
  const by = await session();
  const [zoe, emile] = [await lookBack('Zoé "Z" Roy'), await lookBack('  \u202eÉmile: Roy')];
  await lookBack();
  await lookBack('Ailleurs', 'integration');
  expect((await read(by, 'programmes/leadership/')).html).toContain(`/console/${thanks}`);
  const { text, html } = await read(by, thanks);
  expect(text).toMatch(/Émile: Roy .*Zoé "Z" Roy|Émile: Roy .*Zoé &quot;Z&quot; Roy/);
  expect(text).not.toMatch(/Canari|Ailleurs/);
  expect(html).not.toContain('checked');
  expect((await thanksFile(by)).status).toBe(404);
  expect((await keep(by, zoe, emile)).status).toBe(303);
  const answer = await thanksFile(by);
  expect(answer.headers.get('Content-Disposition')).toContain('filename="leadership.yaml"');
  expect(parse(await answer.text())).toEqual({
    names: [
      { name: 'Émile: Roy', from: emile },
      { name: 'Zoé "Z" Roy', from: zoe },
    ],
  });
  await keep(by, emile);
  expect(await (await thanksFile(by)).text()).not.toContain('Zoé');
});

test('a name that was changed, withdrawn or erased leaves the file at once, and the home says that it must leave the site', async () => {
  const by = await session();
  const names = ['Ana', 'Bea', 'Cleo', 'Dan'];
  const ids: string[] = [];
  for (const name of names) ids.push(await lookBack(name));
  const [kept = '', changed = '', taken = '', erased = ''] = ids;
  await keep(by, ...ids);
  const house = publishing(
    ids.map((from, at) => ({
      ...{ from, programme: 'leadership', name: names[at] ?? '' },
      file: 'thanks/leadership.yaml',
    })),
  );
  expect((await read(by, '', house)).text).not.toContain('remerciements du site');
  await correct(changed, 'thanks_name', 'Béa');
  await correct(taken, 'public_thanks', null);
  await env.DB.prepare('delete from submissions where id = ?').bind(erased).run();
  expect((await read(by, '', house)).text).toContain(
    'Nom à retirer des remerciements du site : Bea',
  );
  const { text } = await read(by, thanks, house);
  expect(text).toMatch(/À retirer du site .* Bea Cleo Dan /);
  expect(text).toContain('nom changé depuis votre accord');
  expect(parse(await (await thanksFile(by)).text())).toEqual({
    names: [{ name: 'Ana', from: kept }],
  });
  expect((await read(by, 'testimonials/', house)).text).not.toContain('À retirer');
});

test('of a list that changed meanwhile nothing is approved; readers and other programmes approve nobody', async () => {
  const by = await session();
  const id = await lookBack('Ana');
  const { html } = await read(by, thanks);
  const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? '';
  await correct(id, 'thanks_name', 'Une autre');
  const late = await send(by, `/console/${thanks}`, { seen, pick: id });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Une autre');
  expect((await thanksFile(by)).status).toBe(404);
  const reader = await session({ role: 'reader' });
  expect((await read(reader, thanks)).text).toContain('Une autre');
  expect((await keep(reader, id)).status).toBe(403);
  expect((await thanksFile(reader)).status).toBe(403);
  const other = await session({ who: 'other@example.org', programmes: ['integration'] });
  expect((await read(other, thanks)).status).toBe(404);
  expect((await keep(other, id)).status).toBe(404);
});

test('the page of a programme says what people say of it and names whom it thanks, who are found by no search', async () => {
  const pageOf = async (programme: string) => (await visit(`/programmes/${programme}/`)).text();
  const [thanking, spoken] = [await pageOf('leadership'), await pageOf('integration')];
  expect(thanking).toMatch(
    /<section[^>]* data-pagefind-ignore[^>]*>(?:(?!<\/section>)[\s\S])*Camille Exemple/,
  );
  expect(spoken).not.toContain('Camille Exemple');
  expect(spoken).toMatch(/Samira, mentor[\s\S]*Témoignage inventé/);
  expect(thanking).not.toContain('Samira');
});
