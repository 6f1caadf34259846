import type { D1Database } from '@cloudflare/workers-types';
import { isDemonstration } from '../../db/audit/audit.ts';
import { openDatabase } from '../../db/open.ts';
import type { SubmissionRow } from '../../db/submissions/read.ts';
import { submissionCounts } from '../../db/tallies/tallies.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { entryOf } from '../../domain/forms/entry.ts';
import { useSession } from '../actions/sessions/use-session.ts';
import { rendered } from '../private/page.ts';
import { everyVersion } from './every-version.ts';
import { exportsScreen } from './exports/view.tsx';
import { homeScreen } from './home/view.tsx';
import { signInScreen } from './sign-in/view.tsx';
import { submissionScreen } from './submission/view.tsx';
import { readPage } from './submissions/list-page.ts';
import { submissionsScreen } from './submissions/view.tsx';
import { totalsScreen } from './totals/view.tsx';

const said = { fr: 'Essai' };
const asked = { label: said, seen_by: 'coordinator', optional: false } as const;

/** A form like those that enrol mentors. */
const form: Form = {
  id: 'rehearsal',
  title: said,
  address: { fr: 'essai', en: 'trial' },
  intro: said,
  minutes: 1,
  purpose: said,
  legal_basis: 'consent',
  keep_months: 1,
  kept: 'always',
  does: 'enrol_mentor',
  next_step: { within_days: 1, text: said },
  pages: [
    {
      title: said,
      questions: [
        { id: 'name', kind: 'text', holds: 'name', ...asked, max_length: 100 },
        { id: 'email', kind: 'email', holds: 'email', ...asked },
        {
          id: 'programme',
          kind: 'choice',
          holds: 'programme',
          ...asked,
          options: [{ value: 'one', label: said }],
        },
        { id: 'consent', kind: 'consent', ...asked },
      ],
    },
  ],
} as Form;

const row: SubmissionRow = {
  row: 1,
  id: '00000000-0000-8000-8000-000000000000',
  form: form.id,
  version: form.id,
  programme: 'one',
  language: 'fr',
  status: 'new',
  note: '',
  attention: true,
  suspicion: 'haste',
  answers: { name: 'Essai', email: 'essai@example.org', programme: 'one', consent: 'yes' },
  receivedAt: 0,
  purgeAt: 0,
  corrected: [],
  notedAt: null,
  notedBy: null,
  asksAnswer: false,
};

const tally = { name: { '*': 9 }, programme: { '*': 9, one: 9 }, consent: { '*': 9, yes: 9 } };
const byStatus = { new: 1 };
const waits = { attention: byStatus, suspicion: byStatus, open: byStatus };
const counts = [{ form: form.id, programme: 'one', byStatus, ...waits, capacity: byStatus, tally }];

/** A database in which there is nothing. */
const nothing = {
  prepare: () => nothing,
  bind: () => nothing,
  raw: async () => [],
  all: async () => ({ results: [], success: true, meta: {} }),
  batch: async (statements: readonly unknown[]) =>
    statements.map(() => ({ results: [], success: true, meta: { changes: 0 } })),
};

/** Asks everything that screens ask, of a database without anything. */
async function rehearseReads(): Promise<void> {
  const db = openDatabase(nothing as unknown as D1Database);
  await useSession(db, '', 0);
  await everyVersion(db, form, form.id);
  await submissionCounts(db);
  await isDemonstration(db);
  await readPage(db, { form: form.id, programme: 'one', status: 'new' }, {}, '');
}

/**
 * Reads and shows every screen once, of a form that nobody has, and throws it away. What an engine
 * runs for the first time it must compile, which costs more than what it does; this happens as the
 * Worker starts and is nobody's request: of that, the free plan gives ten milliseconds.
 */
export async function rehearse(): Promise<void> {
  await rehearseReads();
  const given = { language: 'fr', role: 'owner', form, forms: [form], listed: [form] } as const;
  const selection = { form: form.id, programme: 'one' };
  const answered = new Map([[row.version, form]]);
  const page = { rows: [row], newer: true, older: true };
  const parts = new Map([['one', tally]]);
  const read = { ...row, definition: form, since: 0 };
  const beside = { newer: row.id, older: row.id };
  for (const { content } of [
    homeScreen({
      ...given,
      forms: [entryOf(form)],
      counts,
      invented: true,
      since: 0,
      open: { rows: [row], answered, now: 0 },
    }),
    submissionsScreen({ ...given, answered, selection, page, counts }),
    submissionScreen({ ...given, row: read, selection, beside, again: [], said: {} }),
    totalsScreen({ ...given, selection, parts, anonymous: new Set<string>() }),
    exportsScreen({ ...given, selection }),
    signInScreen({ ...given, next: '', again: false }),
  ])
    await rendered(content);
}
