import { beforeEach, expect, test } from 'vitest';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Does } from '../../../domain/forms/does.ts';
import { askAs, db, session } from '../../../tests/support/console/console.ts';
import { formOf, questions, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';

const { name, email, programme, places } = questions;
const doing = (id: string, does: Does, ...more: object[]): Form => ({
  ...formOf(id, [{ ...programme, id: 'where' }, name, email, ...more]),
  does,
});
const taken = { ...places, id: 'how_many', holds: 'capacity' };
const spring = doing('spring', 'enrol_mentor', taken);
const autumn = doing('autumn', 'enrol_mentor', { ...taken, id: 'at_most' });
const wish = doing('wish', 'enrol_mentee', { ...places, id: 'capacity' });
const cookie = await session();

beforeEach(() => nothingStored());

/** The rows of the table of applications, as text, and where their numbers lead. */
async function applications(...forms: Form[]) {
  const page = await (await askAs(cookie, '/console/', {}, withForms(...forms))).text();
  const table = /<table class="figures">(?:(?!<table)[\s\S])*class="group"[\s\S]*?<\/table>/.exec(
    page,
  );
  const rows = (table?.[0] ?? '').split('<tr').slice(2);
  return rows.map((row) => ({
    text: row
      .replace(/^[^>]*>|<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    links: [...row.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
  }));
}

test('places are those of accepted mentors, people those accepted, over all forms that enrol', async () => {
  const where = 'leadership';
  const accept = async (id: string) =>
    decideSubmission(db, {
      id,
      was: 'new',
      status: 'accepted',
      who: 'local',
      scope: 'all',
      now: 1,
    });
  await accept(await submit(spring, { where, name: 'Zoé', how_many: 2 }));
  await accept(await submit(autumn, { where, name: 'Ana', at_most: 3 }));
  await submit(autumn, { where, name: 'Bo', at_most: 7 });
  await accept(await submit(wish, { where, name: 'Ina', capacity: 9 }));
  await submit(wish, { where, name: 'Uma' });
  const [group, mentors, mentees] = await applications(spring, autumn, wish);
  expect(group?.text).toBe('Choix leadership 5 places, 1 personne acceptée, restent 4 places');
  expect(mentors?.text).toMatch(/ 3$/);
  expect(mentors?.links).toEqual([]);
  expect(mentees?.text).toMatch(/ 2$/);
  expect(mentees?.links).toContain('/console/submissions/?form=wish&amp;programme=leadership');
});

test('a form that enrols nobody adds no application, whatever it is called', async () => {
  const other = formOf('mentor-sign-up', [programme, name, { ...places, id: 'capacity' }]);
  await submit(other, { programme: 'leadership', name: 'Zoé', capacity: 2 });
  expect(await applications(other)).toEqual([]);
});
