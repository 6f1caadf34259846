import { readdirSync, readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { openDatabase } from '../../db/open.ts';
import { momentNow, partsOf, submissionsIn } from '../../db/submissions/parts.ts';
import { receiptOf } from '../../db/submissions/receipt.ts';
import { type VersionedForm, versionOf } from '../../domain/forms/version.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { listSubmissions } from '../../functions/actions/submissions/list-submissions.ts';
import { openSubmission } from '../../functions/actions/submissions/open-submission.ts';
import { purgeSubmissions } from '../../functions/actions/submissions/purge-submissions.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { cut } from '../../functions/console/exports/cut.ts';
import { loadContent } from '../../site/checking/content.ts';
import { answerForm } from '../demonstration/answer-form.ts';
import { chance } from '../demonstration/chance.ts';
import { people } from '../demonstration/people.ts';
import { acts, submissionBytes, submissionsAPart, tallyRows } from './assumptions.ts';
import { metered, type Rows } from './metered.ts';

const rows: Rows = { rowsRead: 0, rowsWritten: 0 };
const proxy = await getPlatformProxy<{ DB: D1Database }>({ persist: false, remoteBindings: false });
const db = openDatabase(metered(proxy.env.DB, rows));
const now = Date.UTC(2027, 0, 1);
const many = 60;
let form: VersionedForm;
const ids: string[] = [];

/** The rows that one act costs. */
async function costOf(act: () => Promise<unknown>): Promise<Rows> {
  Object.assign(rows, { rowsRead: 0, rowsWritten: 0 });
  await act();
  return { ...rows };
}

const size = async (): Promise<number> =>
  (await proxy.env.DB.prepare('select 1').run()).meta.size_after;

const luck = chance(7);
const person = people(1, ['leadership'], ['fr'])[0];

async function send(): Promise<void> {
  if (!person) throw new Error('nobody to send');
  const key = luck.key();
  const answers = answerForm(form.form, person, luck);
  const stored = await sendSubmission(db, form, {
    key,
    language: 'fr',
    answers,
    suspicion: null,
    now,
  });
  if (stored) ids.push(stored.id);
}

let bytes = 0;
beforeAll(async () => {
  for (const name of readdirSync('db/migrations')
    .filter((each) => each.endsWith('.sql'))
    .sort())
    for (const sql of readFileSync(`db/migrations/${name}`, 'utf8').split(/;\s*(?:--> .*)?$/m))
      if (sql.trim() !== '') await proxy.env.DB.prepare(sql).run();
  const { forms } = await loadContent('tests/content');
  const longest = forms.find(({ id }) => id === 'mentor-sign-up');
  if (!longest) throw new Error('no form of that name');
  form = { form: longest, version: await versionOf(longest) };
  await send();
  const before = await size();
  for (let index = 0; index < many; index++) await send();
  bytes = ((await size()) - before) / many;
}, 60_000);
afterAll(() => proxy.dispose());

const id = (): string => ids[0] ?? '';
const by = { who: 'x', scope: 'all', now } as const;

test.each<[keyof typeof acts, () => Promise<unknown>]>([
  ['send', send],
  ['receipt', () => receiptOf(db, id())],
  ['read', () => openSubmission(db, { id: id(), ...by })],
  [
    'decide',
    () => decideSubmission(db, { id: id(), was: 'new', status: 'waiting', note: '', ...by }),
  ],
  [
    'list',
    () =>
      listSubmissions(
        db,
        { selection: { scope: 'all', form: form.form.id }, limit: 26, direction: 'onwards' },
        by,
      ),
  ],
])('%s costs no more rows than the costs are reckoned with', async (act, work) => {
  const cost = await costOf(work);
  expect(cost.rowsRead).toBeLessThanOrEqual(acts[act].rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(acts[act].rowsWritten);
});

test('the purge looks at each submission that stays no oftener than reckoned', async () => {
  const { rowsRead } = await costOf(() => purgeSubmissions(db, 0));
  const others = 20;
  expect(rowsRead).toBeLessThanOrEqual(ids.length * acts.purgeKept.rowsRead + others);
});

test('an export looks at each submission no oftener, and holds as many in a part, as reckoned', async () => {
  const selection = { scope: 'all', form: form.form.id } as const;
  const { rowsRead } = await costOf(async () => {
    const [moment] = await momentNow(db);
    if (!moment) throw new Error('no moment');
    const exported = { selection, moment };
    const { parts, rows: all } = await partsOf(db, exported, cut, {
      after: undefined,
      most: { parts: 100, looked: 4000 },
    });
    expect(all).toBe(ids.length);
    expect(parts[0]?.rows).toBeGreaterThanOrEqual(submissionsAPart);
    for (const part of parts) await submissionsIn(db, exported, part, ids.length);
  });
  // Little beside the submissions of a full part, much beside those of this test.
  const others = 100;
  expect(rowsRead).toBeLessThanOrEqual(ids.length * acts.exportKept.rowsRead + others);
});

test('a submission takes no more bytes than reckoned', () => {
  expect(bytes).toBeGreaterThan(100);
  expect(bytes).toBeLessThanOrEqual(submissionBytes);
});

test('there are no more tallies than forms in programmes', async () => {
  const { forms, programmes } = await loadContent('tests/content');
  expect(forms.length * (programmes.length + 1)).toBeLessThanOrEqual(tallyRows);
});
