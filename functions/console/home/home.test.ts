import { beforeEach, expect, test } from 'vitest';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const mentors = { ...firstForm('mentor-sign-up'), does: 'enrol_mentor' as const };
const mentees = { ...firstForm('mentee-sign-up'), does: 'enrol_mentee' as const };
const given = withForms(mentors, mentees, firstForm('unanswered'));
const cookie = await session();

beforeEach(nothingStored);

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

test('what nobody has opened waits, form by form, first what asks for attention', async () => {
  await submit(mentors, { programme: 'leadership', name: 'Ana' }, { suspicion: 'trap' });
  await submit(mentors, { programme: 'leadership', name: 'Bo' });
  await submit(mentees, { programme: 'leadership', name: 'Zoé', contact_me: 'yes' });
  const html = await page();
  expect(html).toContain('<li class="urgent">1 réponse à lire d’abord</li>');
  expect(html).toContain('3 réponses nouvelles');
  expect(rowsOf(html).slice(0, 3)).toEqual([
    ['Formulaire', 'À lire d’abord', 'Nouvelles', 'À vérifier'],
    ['Formulaire mentee-sign-up', '1', '1', '0'],
    ['Formulaire mentor-sign-up', '0', '2', '1'],
  ]);
  expect(html).toContain('?form=mentee-sign-up&amp;status=new&amp;mark=attention');
});

test('applications stand under their programme in the order of the form, by status', async () => {
  await submit(mentors, { programme: 'entrepreneurs', name: 'Ana' });
  await submit(mentors, { programme: 'leadership', name: 'Bo' });
  await submit(mentees, { programme: 'leadership', name: 'Zoé' });
  await env.DB.prepare("update submissions set status = 'accepted'").run();
  const rows = rowsOf(await page()).map((row) => row.join(' '));
  const groups = rows.filter((row) => row.startsWith('Choix'));
  expect(groups.map((row) => row.split(' ')[1])).toEqual(['leadership', 'entrepreneurs']);
  expect(groups[0]).toContain('1 personne à accompagner');
});

test('a form that the site no longer has keeps its title', async () => {
  await submit(firstForm('gone'), { programme: 'leadership', name: 'Zoé' });
  const html = await page();
  expect(rowsOf(html)).toContainEqual(['Formulaire gone', '0', '1', '0']);
  expect(html).toContain('<a href="/console/submissions/?form=gone">Formulaire gone</a>');
});
