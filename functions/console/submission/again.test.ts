import { beforeEach, expect, test } from 'vitest';
import { sayMoment } from '../../../domain/words/moment.ts';
import { builtForm } from '../../../tests/support/built-forms.ts';
import { askAs, env, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const cookie = await session();
const form = firstForm('again');
const zoe = { programme: 'leadership', name: 'Zoé', email: 'zoe@exemple.fr' };
const day = (n: number) => Date.UTC(2027, 0, n);

beforeEach(() => nothingStored());

const page = async (id: string, language = '') =>
  (await askAs(cookie, `${language}/console/submissions/${id}/`)).text();
/** What a page says of others, each by its address. */
const told = (text: string, saying: string) => {
  const [, said = ''] = new RegExp(`twice">${saying}(.*?)</p>`).exec(text) ?? [];
  return [...said.matchAll(/submissions\/([^/]+)\//g)].map(([, id]) => id);
};
const before = 'Cette personne a déjà répondu\\s:';
const after = 'Cette personne a répondu de nouveau\\s:';

test('of two answers of a person to a form and programme each tells of the other, with its moment', async () => {
  const first = await submit(form, zoe, { now: day(4) });
  const second = await submit(form, { ...zoe, email: 'Zoe@Exemple.fr' }, { now: day(5) });
  expect(told(await page(second), before)).toEqual([first]);
  expect(await page(second)).toContain(sayMoment(day(4), 'fr'));
  expect(told(await page(first), after)).toEqual([second]);
  expect(told(await page(first), before)).toEqual([]);
  expect(told(await page(second, '/en'), 'This person had answered before:')).toEqual([first]);
});

test('nothing is told of another programme, form, person or address, nor of answers without one', async () => {
  const { email: _, ...nameless } = zoe;
  const ids = [
    await submit(form, zoe),
    await submit(form, { ...zoe, programme: 'integration' }),
    await submit(firstForm('other'), zoe),
    await submit(form, { ...zoe, email: 'zoe@exemple.org' }),
    await submit(form, { ...zoe, email: 'zoé@exemple.fr' }),
    await submit(form, nameless),
    await submit(form, nameless),
  ];
  for (const id of ids) expect(await page(id), id).not.toContain('twice">');
});

test('the list marks applications of a person who applied to a programme more than once', async () => {
  const applying = { ...firstForm('applying'), does: 'enrol_mentee' } as const;
  const given = withForms(applying, form);
  const twice = [await submit(applying, zoe), await submit(applying, zoe)];
  const others = [
    await submit(applying, { ...zoe, programme: 'integration' }),
    await submit(applying, { ...zoe, email: 'autre@exemple.fr' }),
    await submit(form, zoe),
    await submit(form, zoe),
  ];
  // What was replaced is not new any more.
  for (const [query, marked] of [
    ['?form=applying', twice],
    ['', twice.slice(1)],
  ] as const) {
    const text = await (await askAs(cookie, `/console/submissions/${query}`, {}, given)).text();
    const rows = text.split('<tr').filter((row) => row.includes('flag twice'));
    expect(rows).toHaveLength(marked.length);
    for (const id of marked) expect(rows.join()).toContain(id);
    for (const id of others) expect(rows.join()).not.toContain(id);
  }
});

test('what was erased is told of no more, and a corrected address is another', async () => {
  const [first, second, third] = [
    await submit(form, zoe, { now: day(4) }),
    await submit(form, zoe, { now: day(5) }),
    await submit(form, zoe, { now: day(6) }),
  ];
  expect(told(await page(third), before)).toEqual([second, first]);
  await send(cookie, `/console/submissions/${first}/erase/`, { id: first });
  const corrected = { ...zoe, email: 'autre@exemple.fr', seen: '0' };
  await send(cookie, `/console/submissions/${second}/correct/`, corrected);
  expect(await page(third)).not.toContain('twice">');
});

test('two applications are marked, two messages only mentioned, and neither is refused', async () => {
  for (const [id, mark] of [
    ['mentor-sign-up', 'flag twice'],
    ['contact', 'faint twice'],
  ] as const) {
    const { form } = builtForm(id);
    await submit(form, answersTo(form));
    const second = await submit(form, answersTo(form));
    expect(await page(second)).toContain(`class="${mark}"`);
  }
  expect(await env.DB.prepare('select count(*) n from submissions').first('n')).toBe(4);
});

test('an application says where its person stands, and whether it is the one that counts', async () => {
  const applying = { ...firstForm('applying'), does: 'enrol_mentee' } as const;
  const [first, second] = [await submit(applying, zoe), await submit(applying, zoe)];
  expect(await page(first)).toMatch(/Remplacée\s: une autre inscription/);
  expect(await page(second)).toMatch(
    /class="faint"><a href="\/console\/people\/[^"]*">Participation\s: À décider/,
  );
  await send(cookie, `/console/submissions/${second}/`, {
    was: 'new',
    status: 'accepted',
    note: '',
  });
  const third = await submit(applying, zoe);
  expect(await page(third)).toContain('Une autre inscription de cette personne compte');
  expect(await page(third, '/en')).toContain('Participation: Accepted');
});
