import { expect, test } from 'vitest';
import { db, env } from '../../tests/support/console/console.ts';
import { firstForm, submit } from '../../tests/support/console/forms.ts';
import { type After, momentNow, type Part, partsOf, submissionsIn } from './parts.ts';

const form = firstForm('cut');
const cut = { full: 1000, each: 200 };

await submit(form, { programme: 'leadership', name: 'Zoé' });
await env.DB.prepare(`
  insert into submissions (id, form, version, programme, language, status, note, attention, answers, received_at, purge_at)
  with recursive n(i) as (select 1 union all select i + 1 from n where i < 59)
  select printf('f%05x', i) || substr(id, 7), form, version, programme, language, status,
    printf('%.*c', i * 7 % 1300, 'x'), 0, answers, received_at + (i / 3) * 1000, purge_at from submissions, n`).run();

/** Every part, page by page. */
async function pages(most: { parts: number; looked: number }) {
  const [moment] = await momentNow(db);
  if (!moment) throw new Error('no moment');
  const exported = { selection: { scope: 'all' as const, form: form.id }, moment };
  const parts: Part[] = [];
  let after: After | undefined;
  for (let more = true; more; after = parts.at(-1)) {
    const page = await partsOf(db, exported, cut, { after, most });
    expect(page.rows).toBe(after ? undefined : 60);
    parts.push(...page.parts);
    more = page.more;
  }
  return { exported, parts };
}

test('parts are the same on however many pages, hold everything once, and none is overfull', async () => {
  const { exported, parts } = await pages({ parts: 1000, looked: 1000 });
  for (const most of [
    { parts: 3, looked: 1000 },
    { parts: 1000, looked: 13 },
    { parts: 2, looked: 12 },
    { parts: 1000, looked: 60 },
    { parts: 1000, looked: 59 },
  ])
    expect((await pages(most)).parts).toEqual(parts);
  expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
  const ids: string[] = [];
  for (const part of parts) {
    const rows = await submissionsIn(db, exported, part, 100);
    expect(rows).toHaveLength(part.rows);
    const weights = rows.map(
      ({ note, answers }) => 200 + note.length + JSON.stringify(answers).length,
    );
    if (rows.length > 1)
      expect(weights.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(cut.full);
    ids.push(...rows.map(({ id }) => id));
  }
  expect(new Set(ids).size).toBe(60);
});
