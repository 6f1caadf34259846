import { beforeAll, expect, test } from 'vitest';
import { askAs, db, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';

const form = { ...firstForm('ordered'), does: 'enrol_mentee' } as const;
const other = firstForm('other');
const given = withForms(form, other);
const cookie = await session();
const day = Date.UTC(2026, 10, 1);

beforeAll(async () => {
  // Thirty people and more than a page of each thing that is sorted by.
  for (let n = 0; n < 30; n++) {
    const name = `${'ZÉAÇB'[n % 5]}${String.fromCharCode(97 + (n % 26))} ${n}`;
    const programme = n % 2 === 0 ? 'leadership' : 'integration';
    const id = await submit(form, { name, programme }, { now: day + n * 1000 });
    if (n % 3 === 0)
      await decideSubmission(db, {
        id,
        was: 'new',
        status: 'declined',
        who: 'x',
        scope: 'all',
        now: day,
      });
  }
  await submit(other, { name: 'Ailleurs', programme: 'leadership' }, { now: day + 500 });
});

interface Listed {
  readonly names: readonly string[];
  readonly next: string | undefined;
  readonly prev: string | undefined;
  readonly text: string;
}

async function page(path: string): Promise<Listed> {
  const text = (await (await askAs(cookie, path, {}, given)).text()).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
  const names = [...text.matchAll(/<th scope="row"><a id="[^"]*" href="[^"]*">([^<]+)</g)].map(
    ([, name = '']) => name,
  );
  const link = (rel: string) =>
    new RegExp(`rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&');
  return { text, names, next: link('next'), prev: link('prev') };
}

/** The names on all pages, and on the way back from the last one. */
async function thereAndBack(path: string) {
  const there = [await page(path)];
  for (let last = there[0]; last?.next && there.length < 9; last = there.at(-1))
    there.push(await page(last.next));
  const back = [there.at(-1)];
  for (let first = back[0]; first?.prev && back.length < 9; first = back.at(-1))
    back.push(await page(first.prev));
  return {
    there: there.flatMap(({ names }) => names),
    back: back.reverse().flatMap((one) => one?.names ?? []),
    first: there[0]?.text ?? '',
  };
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('the oldest come first when asked for, through all pages and back', async () => {
  const { there, back, first } = await thereAndBack(
    '/console/submissions/?form=ordered&sort=oldest',
  );
  expect(there.map((name) => Number(name.split(' ')[1]))).toEqual([...Array(30).keys()]);
  expect(back).toEqual(there);
  expect(first).toContain('les plus anciennes en premier');
  expect(first).toMatch(
    /<th scope="col" aria-sort="ascending"><a href="\/console\/submissions\/\?form=ordered">Reçue/,
  );
});

test('names come in their order whatever their accents, through all pages and back', async () => {
  const { there, back, first } = await thereAndBack('/console/submissions/?form=ordered&sort=name');
  expect(there).toHaveLength(30);
  expect(there.map(plain)).toEqual(there.map(plain).sort());
  expect(back).toEqual(there);
  expect(first).toContain('par nom');
  expect(first).toMatch(/<th scope="col" aria-sort="ascending">De qui/);
});

test.each([
  ['programme', (n: number) => (n % 2 === 0 ? 1 : 0)],
  ['status', (n: number) => (n % 3 === 0 ? 1 : 0)],
])('sorted by %s, the newest come first within each', async (sort, group) => {
  const { there, back } = await thereAndBack(`/console/submissions/?form=ordered&sort=${sort}`);
  const numbers = [...Array(30).keys()].reverse();
  expect(there.map((name) => Number(name.split(' ')[1]))).toEqual([
    ...numbers.filter((n) => group(n) === 0),
    ...numbers.filter((n) => group(n) === 1),
  ]);
  expect(back).toEqual(there);
});

test('the order goes along with filters, into a submission and on to the next one', async () => {
  const path = '/console/submissions/?form=ordered&programme=leadership&sort=name';
  const { names, text } = await page(path);
  expect(text).toMatch(/<option value="name" selected/);
  const [, first = ''] = /<th scope="row"><a id="[^"]*" href="([^"]+)"/.exec(text) ?? [];
  expect(first).toContain('programme=leadership&amp;sort=name');
  const one = await page(first.replaceAll('&amp;', '&'));
  expect(one.text).toContain(`${names[0]}</h1>`);
  const next = await page(one.next ?? '');
  expect(next.text).toContain(`${names[1]}</h1>`);
});

test('an order that there is not is the newest first', async () => {
  const { names } = await page('/console/submissions/?form=ordered&sort=answers');
  expect(names[0]).toMatch(/ 29$/);
});

test('without a form the list opens on all that is new, whatever the form', async () => {
  const { there, back, first } = await thereAndBack('/console/submissions/');
  expect(first).toContain('>Tout ce qui est nouveau</h1>');
  expect(there).toHaveLength(21);
  expect(there.at(-1)).toBe('Ailleurs');
  expect(back).toEqual(there);
  expect(first).toContain('21 réponses');
  expect(first).toContain('Formulaire ordered');
  expect(first).not.toMatch(/href="[^"]*(?:totals|exports)\/\?/);
});

test('every form and every status can be seen at once too, and one goes through them', async () => {
  const { there } = await thereAndBack('/console/submissions/?form=*&sort=oldest');
  expect(there).toHaveLength(31);
  expect(there[1]).toBe('Ailleurs');
  const { text, names } = await page('/console/submissions/?form=*&sort=oldest');
  expect(text).toContain('>Toutes les réponses</h1>');
  const [, second = ''] =
    [...text.matchAll(/<th scope="row"><a id="[^"]*" href="([^"]+)"/g)][1] ?? [];
  const one = await page(second.replaceAll('&amp;', '&'));
  expect(one.text).toContain('>Ailleurs</h1>');
  expect((await page(one.next ?? '')).text).toContain(`${names[2]}</h1>`);
});
