import type { D1Database } from '@cloudflare/workers-types';
import { columnsOf } from '../../db/columns.ts';
import { answers, rehearsed } from './form.ts';

const { version, form } = rehearsed;

/** One row, by the names of its columns. */
type Row = Record<string, string | number | null>;

/** What stands in the one row of every table, by the name of the column: everything happened now. */
const valuesAt = (now: number): Readonly<Row> => ({
  row: 1,
  id: '00000000-0000-8000-8000-000000000000',
  form: form.id,
  version,
  definition: JSON.stringify(form),
  first_used_at: now,
  programme: 'one',
  language: 'fr',
  status: 'new',
  note: '',
  noted_at: null,
  noted_by: null,
  attention: 1,
  asks_answer: 1,
  suspicion: 'haste',
  participation: null,
  answers: JSON.stringify(answers),
  pair_answers: null,
  corrected: '[]',
  received_at: now,
  purge_at: now,
  counts: JSON.stringify({
    '_status new': 9,
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([question, answer]) => [
        [`${question} *`, 9],
        [`${question} ${answer}`, 9],
      ]),
    ),
  }),
  published: '{}',
  hash: '',
  who: 'local',
  role: 'owner',
  programmes: null,
  key: 'essai@example.org',
  email: 'essai@example.org',
  name: 'Essai',
  invited_by: 'local',
  invited_at: now,
  signed_in_at: now,
  created_at: now,
  seen_at: now,
  proved_at: now,
  at: now,
  action: 'export',
  subject: form.id,
  places: '[1,2,50000,0,1,50000]',
  rows: 2,
  person: '00000000-0000-4000-8000-000000000000',
  standing: 'applied',
  application: '00000000-0000-8000-8000-000000000000',
  words: '',
  applied_at: now,
  changed_at: now,
  ending: null,
  changedAt: now,
  ambassador: 0,
  corrects: null,
  taken_back_at: null,
  purpose: 'space',
  expires_at: now,
  step: '',
  sent_at: now,
  times: 1,
  applied: null,
  what: 'accept',
  n: 1,
  began: now,
  day: 0,
  rows_read: 0,
  rows_written: 0,
  applications: '["00000000-0000-8000-8000-000000000000"]',
  addressKey: 'nobody@example.invalid',
  address_key: 'essai@example.org',
  stays: 1,
  recipient: 'essai@example.org',
  recipient_key: 'essai@example.org',
  plain: 'Essai',
  html: '<p>Essai</p>',
  state: 'sent',
  attempts: 1,
  due: now,
  held_until: null,
  since: now,
  stored_at: now,
  settled_at: now,
  reason: '',
  carried_as: null,
  session: '00000000-0000-4000-8000-000000000000',
  side: 'mentor',
  stands: 'open',
  other: 'Essai',
  startsAt: now,
  agreedAt: now,
  minutes: 60,
  number: 1,
  moments: '[]',
  objective: '',
  place: '',
  kind: 'workshop',
  forWhom: 'both',
  title: 'Essai',
  host: '',
  agenda: '',
  cancelledAt: null,
  countedAt: now,
  mentors: 1,
  mentees: 1,
  helpers: 0,
  notes: '',
  calendar: null,
  leads_to: '',
  made_at: now,
  ended_at: null,
  audience: '{}',
  texts: JSON.stringify({ fr: { subject: 'Essai', plain: '', html: '<p>Essai</p>', typed: '' } }),
  ready: null,
  readers: 1,
  stored: 1,
  begunAt: now,
  begun_at: now,
  mentorSigned: now,
  menteeSigned: now,
  until: null,
});

/** A row of these columns; each is called by its last word, as raw SQL writes it, unless another one is. */
function rowOf(sql: string, values: Readonly<Row>): Readonly<Row> {
  const columns = columnsOf(sql);
  if (!columns) return values;
  const row: Row = {};
  for (const column of columns) {
    const name = /(\w+)$/.exec(column)?.[1] ?? column;
    row[name in row ? column : name] = values[name] ?? null;
  }
  return row;
}

/**
 * A database of one row a table: the same, whatever is asked, and nothing is ever stored.
 *
 * @param now when everything in it happened, in milliseconds: who signed in ten minutes before may no
 *   longer do everything
 */
export function databaseAt(now: number): D1Database {
  const anything = valuesAt(now);
  const ofPair = { ...anything, state: 'active' };
  const rowIn = (sql: string) => rowOf(sql, /\bpairs\b/.test(sql) ? ofPair : anything);
  const resultOf = (sql: string) => ({
    success: true,
    results: [rowIn(sql)],
    meta: { changes: 1 },
  });
  const statement = (sql: string) => ({
    sql,
    bind: () => statement(sql),
    raw: async () => [Object.values(rowIn(sql))],
    all: async () => resultOf(sql),
  });
  return {
    prepare: statement,
    batch: async (statements: readonly { readonly sql: string }[]) =>
      statements.map(({ sql }) => resultOf(sql)),
  } as unknown as D1Database;
}
