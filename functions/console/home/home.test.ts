import { beforeEach, expect, test } from 'vitest';
import { askAs, send, session } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const mentors = { ...firstForm('mentor-sign-up'), does: 'enrol_mentor' as const };
const mentees = { ...firstForm('mentee-sign-up'), does: 'enrol_mentee' as const };
const help = { ...firstForm('help'), does: 'message' as const };
const given = withForms(mentors, mentees, firstForm('unanswered'));
const cookie = await session();

beforeEach(() => nothingStored());

const page = async (house = given) => (await askAs(cookie, '/console/', {}, house)).text();

/** The rows of the tables of a page, cell by cell: texts, and where numbers lead. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr(?: class="\w+")?>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .split(/<\/t[hd]>/)
      .slice(0, -1)
      .map((cell) => cell.replace(/<[^>]+>/g, '')),
  );

test('with nothing stored it says so, and names every form', async () => {
  const html = await page();
  expect(html).toContain('Rien de nouveau');
  expect(html).toContain('Aucune inscription');
  expect(html.match(/Aucune réponse/g)).toHaveLength(3);
});

test('what is new waits form by form, first where somebody waits for an answer', async () => {
  await submit(mentors, { programme: 'leadership', name: 'Ana' }, { suspicion: 'trap' });
  await submit(mentors, { programme: 'leadership', name: 'Bo' });
  await submit(mentees, { programme: 'leadership', name: 'Zoé', contact_me: 'yes' });
  const html = await page();
  expect(html).toContain('<b>1</b> personne attend une réponse, dont 1 à lire d’abord');
  expect(html).toContain('<b>3</b> réponses nouvelles');
  expect(rowsOf(html).slice(2, 5)).toEqual([
    ['Formulaire', 'Sans réponse', 'Nouvelles', 'À vérifier'],
    ['Formulaire mentee-sign-up', '1', '1', '0'],
    ['Formulaire mentor-sign-up', '0', '2', '1'],
  ]);
  expect(html).toContain('?form=mentee-sign-up&amp;mark=open');
});

test('whoever reported a difficulty stays on the home with their age until they are answered', async () => {
  const house = withForms(help);
  const day = 86_400_000;
  const answers = { name: 'Zoé', contact_me: 'yes' } as const;
  const id = await submit(help, answers, { now: Date.now() - 12 * day });
  await submit(help, { name: 'Léo' }, { now: Date.now() - 20 * day });
  const shown = async () => rowsOf(await page(house)).slice(1, 3);
  const zoe = [
    'Zoé',
    'Formulaire help',
    '12\u00a0jours délai dépassé',
    'En cours',
    'À lire d’abord',
  ];
  const named = async () => (await shown()).map(([who]) => who);
  await askAs(cookie, `/console/submissions/${id}/`, {}, house);
  expect((await shown())[0]?.[0]).toBe('Zoé');
  await send(cookie, `/console/submissions/${id}/`, { was: 'new', status: 'in_hand' }, {}, house);
  expect((await shown())[0]).toEqual(zoe);
  expect(await named()).toEqual(['Zoé', 'Léo']);
  const answered = { was: 'in_hand', status: 'answered' };
  await send(cookie, `/console/submissions/${id}/`, answered, {}, house);
  expect((await named())[0]).toBe('Léo');
});

test('what waits leads to the list of all that waits, whatever the form, and on from one to the next', async () => {
  const house = withForms(help, mentees);
  const [first, second] = [
    await submit(help, { name: 'Zoé', contact_me: 'yes' }),
    await submit(mentees, { programme: 'leadership', name: 'Léo', contact_me: 'yes' }),
  ];
  const html = await page(house);
  expect(html).toContain(
    'href="/console/submissions/?form=*&amp;status=new"><b>2</b> réponses nouvelles',
  );
  expect(html).toContain(
    'href="/console/submissions/?form=*&amp;mark=open"><b>2</b> personnes attendent',
  );
  const path = `/console/submissions/${second}/?form=*&mark=open`;
  expect(html).toContain(path.replace('&', '&amp;'));
  const one = await (await askAs(cookie, path, {}, house)).text();
  expect(one).toContain(`rel="next" href="/console/submissions/${first}/?form=*&amp;mark=open"`);
});

test('applications stand under their programme in the order of the form, by status', async () => {
  await submit(mentors, { programme: 'entrepreneurs', name: 'Ana' });
  await submit(mentors, { programme: 'leadership', name: 'Bo' });
  await submit(mentees, { programme: 'leadership', name: 'Zoé' });
  const rows = rowsOf(await page()).map((row) => row.join(' '));
  const groups = rows.filter((row) => row.startsWith('Choix'));
  expect(groups.map((row) => row.split(' ')[1])).toEqual(['leadership', 'entrepreneurs']);
  expect(groups[0]).toContain('aucune place acceptée, 0 personne acceptée');
});

test('a form that the site no longer has keeps its title', async () => {
  await submit(firstForm('gone'), { programme: 'leadership', name: 'Zoé' });
  const html = await page();
  expect(rowsOf(html)).toContainEqual(['Formulaire gone', '0', '1', '0']);
  expect(html).toContain('<a href="/console/submissions/?form=gone">Formulaire gone</a>');
});

test('a programme that no form offers any more keeps its name', async () => {
  await submit(mentors, { programme: 'leadership', name: 'Zoé' });
  const later = { ...formOf('mentor-sign-up', [questions.name]), does: 'enrol_mentor' as const };
  expect(await page(withForms(later))).toContain('Choix leadership');
});
