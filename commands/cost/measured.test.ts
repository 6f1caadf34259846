import { readdirSync, readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { commit } from '../../db/commit.ts';
import { addMessage } from '../../db/messages/store.ts';
import { openDatabase } from '../../db/open.ts';
import { momentNow, partsOf, submissionsIn } from '../../db/submissions/parts.ts';
import { receiptOf } from '../../db/submissions/receipt.ts';
import { type VersionedForm, versionOf } from '../../domain/forms/version.ts';
import { receiptKey } from '../../domain/messages/keys.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { houseFacts, roundsDone } from '../../functions/actions/due/rounds.ts';
import { deliver } from '../../functions/actions/messages/deliver.ts';
import { tidyOutbox } from '../../functions/actions/messages/tidy-outbox.ts';
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
import {
  acts,
  messageBytes,
  personBytes,
  submissionBytes,
  submissionsAPart,
  tallyRows,
} from './assumptions.ts';
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
/** Each sends once: whoever applies again replaces what they sent before, which most never do. */
const senders = people(many + 10, ['leadership'], ['fr']);

async function send(receipt = true): Promise<void> {
  const person = senders[ids.length];
  if (!person) throw new Error('nobody to send');
  const key = luck.key();
  const answers = answerForm(form.form, person, luck);
  const stored = await sendSubmission(db, form, {
    key,
    language: 'fr',
    answers,
    suspicion: null,
    ...(receipt ? { receipts: (id: string) => [receiptTo(person.email, id)] } : {}),
    now,
  });
  if (stored) ids.push(stored.id);
}

/** A receipt of the usual length. */
const receiptTo = (recipient: string, id: string): NewMessage => ({
  ...{ key: receiptKey(id), recipient, person: null, programme: 'leadership' },
  ...{ language: 'fr', name: 'receipt', subject: 'Bien reçu', now },
  plain: 'Votre envoi nous est bien parvenu. '.repeat(20),
  html: `<p>${'Votre envoi nous est bien parvenu. '.repeat(20)}</p>`,
});

const deliverOne = () =>
  deliver(db, { send: async () => ({ is: 'sent' }), clock: () => now, most: 1 });

let bytes = 0;
let bytesOfMessage = 0;
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
  for (let index = 0; index < many; index++) await send(false);
  const between = await size();
  bytes = (between - before) / many;
  for (let index = 0; index < many; index++)
    await commit(db, [addMessage(db, receiptTo(`m${index}@example.org`, `m${index}`))]);
  bytesOfMessage = ((await size()) - between) / many;
});
afterAll(() => proxy.dispose());

const id = (): string => ids[0] ?? '';
const by = { who: 'x', scope: 'all', now } as const;

test.each<[keyof typeof acts, () => Promise<unknown>]>([
  ['send', () => send()],
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
  ['deliver', deliverOne],
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

test('a submission and a message take no more bytes than reckoned', () => {
  expect(bytes).toBeGreaterThan(100);
  expect(bytes).toBeLessThanOrEqual(submissionBytes + personBytes);
  expect(bytesOfMessage).toBeLessThanOrEqual(messageBytes.whole);
});

test('there are no more tallies than forms in programmes', async () => {
  const { forms, programmes } = await loadContent('tests/content');
  expect(forms.length * (programmes.length + 1)).toBeLessThanOrEqual(tallyRows);
});

test('the job costs little where no mail is due, however much was sent', async () => {
  await proxy.env.DB.prepare("update messages set state = 'sent'").run();
  const cost = await costOf(async () => {
    await houseFacts(db);
    await deliver(db, { send: async () => ({ is: 'sent' }), clock: () => now, most: 20 });
  });
  expect(cost.rowsRead).toBeLessThanOrEqual(acts.job.rowsRead);
  expect(cost.rowsWritten).toBe(acts.job.rowsWritten);
});

test('a round of the job that finds nothing costs little', async () => {
  const cost = await costOf(async () => {
    await tidyOutbox(db, now);
    await roundsDone(db, [{ rule: 'tidy', at: now }]);
    await roundsDone(db, [{ rule: 'tidy', at: now + 1 }]);
  });
  expect(cost.rowsRead).toBeLessThanOrEqual(acts.round.rowsRead);
  expect(cost.rowsWritten).toBeLessThanOrEqual(3 * acts.round.rowsWritten);
});
