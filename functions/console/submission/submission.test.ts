import { beforeEach, expect, test } from 'vitest';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import { askAs, db, env, send, session } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const form = { ...firstForm('told'), does: 'enrol_mentee' } as const;
const given = withForms(form);
const answers = {
  programme: 'leadership',
  name: '<script>alert(1)</script>',
  email: 'zoé+"x"@exemple.fr',
  topic: ['one', 'three'],
  contact_me: 'yes',
  ease: 2,
  wish: 'Canari du binôme',
};
const cookie = await session();
let id = '';

beforeEach(async () => {
  await nothingStored();
  id = await submit(form, answers, { suspicion: 'haste' });
});

const page = async (query = '', language = '') => {
  const answer = await askAs(cookie, `${language}/console/submissions/${id}/${query}`, {}, given);
  return { status: answer.status, text: await answer.text() };
};
const change = (fields: Record<string, string>) =>
  send(cookie, `/console/submissions/${id}/`, fields, {}, given);
const stored = () => env.DB.prepare('select status, note from submissions').first();
const traces = async () =>
  (await env.DB.prepare('select who, action, subject from audit order by id').all()).results;

test('every question of the version stands there with its answer, or with what stands for it', async () => {
  const { text } = await page();
  expect(text).toContain('Choix one');
  expect(text).toContain('Choix three');
  expect(text).not.toContain('Choix two');
  expect(text).toContain('cette personne demande un contact');
  expect(text).toContain('Pas de réponse');
  expect(text).toContain('Réservée aux deux personnes du binôme');
  expect(text).toContain('Comptée seulement dans les totaux');
  expect(text).toContain('plus vite qu’on ne peut l’écrire');
});

test('a printed page says the status and the note, which its fields would not', async () => {
  await change({ was: 'new', status: 'accepted', note: 'Appelée mardi.' });
  const { text } = await page();
  const [, paper = ''] = /<div class="on-paper">(.*?)<\/div>/s.exec(text) ?? [];
  expect(paper).toContain('Acceptée');
  expect(paper).toContain('Appelée mardi.');
});

test('questions that an earlier answer made needless are folded away, and counted', async () => {
  const asks = { question: 'topic', is: ['two'] };
  const [first, second] = ['why', 'when'].map((name) => ({
    ...questions.old,
    id: name,
    show_if: asks,
  }));
  const asked = { ...formOf('asked', [questions.topic, first ?? {}, second ?? {}]) };
  const one = await submit(asked, { topic: ['one'] });
  const house = withForms(asked);
  const shown = await (await askAs(cookie, `/console/submissions/${one}/`, {}, house)).text();
  const [, folded = ''] = /<details class="not-asked">(.*?)<\/details>/s.exec(shown) ?? [];
  expect(folded).toContain('2 questions non posées');
  expect(folded.match(/Une ancienne question/g)).toHaveLength(2);
  expect(shown.replace(folded, '')).not.toContain('Une ancienne question');
  const two = await submit(asked, { topic: ['two'], why: 'Parce que' });
  const open = await (await askAs(cookie, `/console/submissions/${two}/`, {}, house)).text();
  expect(open).not.toContain('class="not-asked"');
});

test('a letter to whoever answered begins with what it is about, in their language', async () => {
  const { text } = await page('', '/en');
  const [, subject = ''] = /href="mailto:[^"?]+\?subject=([^"]+)"/.exec(text) ?? [];
  expect(decodeURIComponent(subject)).toMatch(/^Formulaire told \((?:[0-9A-F]{4}-?){3}\)$/);
});

test('answers for the pair or for totals are nowhere on the page', async () => {
  const { text } = await page();
  expect(text).not.toContain('Canari du binôme');
  expect(text).not.toContain('2\u00a0/\u00a05');
});

test('answers are stored apart by who reads them: those for the pair in a column that is read for nobody else', async () => {
  const row = await env.DB.prepare('select answers, pair_answers from submissions').first();
  const { ease: _, wish, ...read } = answers;
  expect(JSON.parse(String(row?.['answers']))).toEqual(read);
  expect(JSON.parse(String(row?.['pair_answers']))).toEqual({ wish });
});

test('script in an answer or a note is shown as text', async () => {
  const note = '</textarea><script>alert(2)</script>"\'&';
  expect((await change({ was: 'new', status: 'waiting', note })).status).toBe(303);
  const { text } = await page();
  expect(text).not.toMatch(/<script>alert/);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;alert(2)');
  expect(await stored()).toEqual({ status: 'waiting', note });
});

test('opening a submission changes nothing but leaves a trace without content', async () => {
  await page();
  expect(await stored()).toEqual({ status: 'new', note: '' });
  expect(await traces()).toEqual([{ who: 'local', action: 'read', subject: `told/${id}` }]);
});

test('a status and a note are kept, counted once and traced', async () => {
  const answer = await change({
    was: 'new',
    status: 'accepted',
    note: 'Appelée mardi.\r\nRappeler.',
  });
  expect(answer.headers.get('Location')).toBe(`/console/submissions/${id}/?notice=saved`);
  expect(await stored()).toEqual({ status: 'accepted', note: 'Appelée mardi.\nRappeler.' });
  const tally = (await talliesOf(db, 'told')).get('leadership');
  expect(tally).toMatchObject({
    _status: { new: 0, accepted: 1 },
    _attention: { new: 0, accepted: 1 },
    _suspicion: { new: 0, accepted: 1 },
    _left_out: { '*': 1 },
  });
  expect(await traces()).toEqual([{ who: 'local', action: 'status', subject: `told/${id}` }]);
  expect((await page('?notice=saved')).text).toContain('Enregistré.');
});

test('saving a note without another status leaves the counters as they are', async () => {
  await change({ was: 'new', status: 'new', note: 'À relire' });
  expect((await talliesOf(db, 'told')).get('leadership')?.['_status']).toEqual({ new: 1 });
});

test('a status that is sent without a note keeps the note', async () => {
  await change({ was: 'new', status: 'new', note: 'Déjà écrite' });
  await change({ was: 'new', status: 'waiting' });
  expect(await stored()).toEqual({ status: 'waiting', note: 'Déjà écrite' });
});

test('a note that another tab saved is never erased by a page that had not read it', async () => {
  const first = 'Ne pas la présenter à son ancien responsable.';
  await change({ was: 'new', status: 'new', noted: '', note: first });
  for (const fields of [
    { was: 'new', status: 'accepted', noted: '', note: '' },
    { was: 'new', status: 'accepted', note: '' },
    { was: 'new', status: 'new', noted: '', note: 'La rappeler mardi.' },
  ]) {
    const late = await change(fields);
    expect(late.status).toBe(409);
    const text = await late.text();
    expect(text).toContain(`<blockquote class="written">${first}</blockquote>`);
    expect(text).toContain(`name="noted" value="${first}"`);
    expect(text).toMatch(new RegExp(`<textarea[^>]*>\n${fields.note}</textarea>`));
    expect(await stored()).toEqual({ status: 'new', note: first });
  }
  await change({ was: 'new', status: 'waiting' });
  expect(await stored()).toEqual({ status: 'waiting', note: first });
  expect(await traces()).toHaveLength(5);
});

test('what the refused page offers saves when it is sent again, and a note of several lines is compared as it was', async () => {
  await change({ was: 'new', status: 'new', noted: '', note: 'Une\r\n« deux »\r\n' });
  const again = { was: 'new', status: 'waiting', noted: 'Une\r\n« deux »', note: 'Trois' };
  expect((await change(again)).status).toBe(303);
  expect(await stored()).toEqual({ status: 'waiting', note: 'Trois' });
});

test('a page that is given back for another fault goes on being compared with what it had read', async () => {
  await change({ was: 'new', status: 'new', noted: '', note: 'Première' });
  const long = await change({ was: 'new', status: 'waiting', noted: '', note: 'x'.repeat(4001) });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('name="noted" value=""');
});

test('when somebody else decided first, nothing is lost and nothing is counted twice', async () => {
  await change({ was: 'new', status: 'declined', note: 'Première' });
  const second = await change({ was: 'new', status: 'accepted', note: 'Seconde' });
  expect(second.status).toBe(409);
  const text = await second.text();
  expect(text).toContain('Seconde');
  expect(text).toContain('name="was" value="declined"');
  expect(await stored()).toEqual({ status: 'declined', note: 'Première' });
  expect((await talliesOf(db, 'told')).get('leadership')?.['_status']).toEqual({
    new: 0,
    declined: 1,
  });
});

test.each([
  [{ was: 'new', status: 'erased', note: 'x' }, 422],
  [{ was: 'new', note: 'x' }, 422],
  [{ was: 'new', status: 'waiting', note: 'x'.repeat(4001) }, 422],
] as const)('what cannot be stored is refused and given back: %o', async (fields, status) => {
  const answer = await change(fields);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(fields.note);
  expect(await stored()).toEqual({ status: 'new', note: '' });
});

test('unknown fields reach no column', async () => {
  await change({
    was: 'new',
    status: 'waiting',
    note: '',
    form: 'other',
    answers: '{}',
    attention: '0',
    purgeAt: '1',
  });
  const row = await env.DB.prepare(
    'select form, attention, purge_at, answers from submissions',
  ).first();
  expect(row).toMatchObject({ form: 'told', attention: 1 });
  expect(row?.['purge_at']).not.toBe(1);
  expect(row?.['answers']).toContain('alert(1)');
});

test('an old submission is read in the words of the form it answered', async () => {
  const reworded = { ...questions.name, label: { fr: 'Comment vous appelle-t-on ?' } };
  const { topic } = questions;
  const fewer = { ...topic, options: topic.options.filter(({ value }) => value !== 'three') };
  const now = formOf('told', [questions.programme, reworded, questions.email, fewer]);
  const answer = await askAs(cookie, `/console/submissions/${id}/`, {}, withForms(now));
  const text = await answer.text();
  expect(text).toContain('Vos prénom et nom');
  expect(text).not.toContain('Comment vous appelle-t-on');
  expect(text).toContain('Choix three');
});

test('the English console says it in English and switches to the same page', async () => {
  const { text } = await page('?status=new', '/en');
  expect(text).toContain('Choix one (en)');
  expect(text).toContain('this person asks for contact');
  expect(text).toContain(`href="/console/submissions/${id}/?status=new"`);
});

test('what was asked in French alone is said to be French on the English console', async () => {
  const alone = { ...questions.places, label: { fr: 'Combien ?' } };
  const french = formOf('french', [questions.programme, alone]);
  const one = await submit(french, { programme: 'leadership', places: 2 });
  for (const path of [`submissions/${one}/`, 'totals/?form=french']) {
    const answer = await askAs(cookie, `/en/console/${path}`, {}, withForms(french));
    const said = /<(?:dt|h2)[^>]*>Combien/.exec(await answer.text());
    expect(said?.[0], path).toMatch(/ lang="fr">/);
  }
});

test.each(['00000000-0000-4000-8000-ffffffffffff', 'nothing', '%3Cscript%3E'])(
  'there is no submission %s',
  async (other) => {
    const answer = await askAs(cookie, `/console/submissions/${other}/`, {}, given);
    expect(answer.status).toBe(404);
    expect(await traces()).toEqual([]);
  },
);

test('previous and next follow the list one came from', async () => {
  const [older, same, newer] = [
    await submit(form, { ...answers, programme: 'integration' }),
    await submit(form, { ...answers, programme: 'integration' }),
    await submit(form, { ...answers, programme: 'leadership' }),
  ];
  const { text } = await page('?programme=leadership');
  expect(text).toContain(`submissions/${newer}/`);
  expect(text).not.toContain(`submissions/${same}/`);
  const middle = await (await askAs(cookie, `/console/submissions/${same}/`, {}, given)).text();
  expect(middle).toMatch(new RegExp(`rel="prev" href="/console/submissions/${newer}/"`));
  expect(middle).toMatch(new RegExp(`rel="next" href="/console/submissions/${older}/"`));
});
