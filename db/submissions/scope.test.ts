import { beforeAll, expect, test } from 'vitest';
import { isWithin } from '../../domain/people/scope.ts';
import { db } from '../../tests/support/console/console.ts';
import { firstForm, formOf, questions, submit } from '../../tests/support/console/forms.ts';
import { look } from '../statement.ts';
import { standingOf } from '../tallies/published.ts';
import { submissionCounts } from '../tallies/tallies.ts';
import { submissionsFrom } from './list.ts';
import { everyForm, marks, openSubmissions, type Selection, sorts } from './read.ts';
import { submissionsFound } from './search.ts';

const one = firstForm('one');
const other = firstForm('other');
const without = formOf('without', [questions.name, questions.contact]);
const programmes = ['leadership', 'integration', 'entrepreneurs'];

beforeAll(async () => {
  for (let n = 0; n < 40; n += 1) {
    const form = [one, one, other, without][n % 4] ?? one;
    const programme = programmes[(n * 7) % 3] ?? '';
    const asks = n % 5 === 0 ? { contact_me: 'yes' } : {};
    const answers = { name: `Personne ${(n * 11) % 40}`, programme, ...asks };
    const { programme: _none, ...bare } = answers;
    // Some at equal times.
    const now = Date.UTC(2026, 10, 1) + Math.floor(n / 3) * 1000;
    await submit(form, form === without ? bare : answers, {
      now,
      suspicion: n % 13 === 0 ? 'haste' : null,
    });
  }
});

const scopes: readonly (readonly [readonly string[]])[] = [
  [['leadership']],
  [['integration', 'leadership']],
  [programmes],
  [['nothing']],
  [[]],
];

/** Every way in which a list may be asked for. */
const selections: readonly Omit<Selection, 'scope'>[] = [everyForm, 'one', 'without'].flatMap(
  (form) =>
    [undefined, 'leadership', 'entrepreneurs', ''].flatMap((programme) =>
      [undefined, ...marks].flatMap((mark) =>
        [undefined, ...(form === everyForm ? (['oldest'] as const) : sorts)].map((sort) => ({
          ...{ form, programme, mark, sort },
        })),
      ),
    ),
);

const listed = new Map<string, ReturnType<typeof submissionsFrom>>();
/** The list of all, asked for once in each of the ways. */
const listOfAll = (selection: Omit<Selection, 'scope'>) => {
  const said = JSON.stringify(selection);
  const found = listed.get(said) ?? submissionsFrom(db, { ...selection, scope: 'all' }, 100);
  listed.set(said, found);
  return found;
};

test.each(scopes)(
  'a list of %j is the list of all without the rest, however it is asked for',
  async (scope) => {
    for (const selection of selections) {
      const rows = await submissionsFrom(db, { ...selection, scope }, 100);
      const all = await listOfAll(selection);
      const seen = all.filter(({ programme }) => isWithin(scope, programme));
      const said = JSON.stringify(selection);
      expect(
        rows.map(({ id }) => id),
        said,
      ).toEqual(seen.map(({ id }) => id));
      const middle = seen[Math.floor(seen.length / 2)];
      if (!middle) continue;
      const after = await submissionsFrom(db, { ...selection, scope }, 3, middle);
      const rest = seen.slice(seen.indexOf(middle) + 1).slice(0, 3);
      expect(
        after.map(({ id }) => id),
        said,
      ).toEqual(rest.map(({ id }) => id));
    }
  },
);

test.each(scopes)('what is open, found and counted of %j is theirs', async (scope) => {
  const within = <Row extends { readonly programme: string }>(rows: readonly Row[]) =>
    rows.filter(({ programme }) => isWithin(scope, programme));
  expect(await look(openSubmissions(db, scope, { limit: 50 }))).toEqual(
    within(await look(openSubmissions(db, 'all', { limit: 50 }))),
  );
  expect(await submissionsFound(db, scope, ['personne'], 50)).toEqual(
    within(await submissionsFound(db, 'all', ['personne'], 50)),
  );
  expect(await submissionCounts(db, scope)).toEqual(within(await submissionCounts(db, 'all')));
  expect(await standingOf(db, scope, 'one')).toEqual(within(await standingOf(db, 'all', 'one')));
});
