import type { D1Database } from '@cloudflare/workers-types';
import { openDatabase } from '../../../db/open.ts';
import { consoleSessions } from '../../../db/schema.ts';
import { sendSubmission } from '../../../functions/actions/submissions/send-submission.ts';
import { answers, signUp } from '../send/filled-form.ts';

/** Stores one submission as the house does, and copies it until there are so many, of all statuses. */
export async function fill(d1: D1Database, count: number): Promise<void> {
  const key = crypto.randomUUID();
  const sending = { key, language: 'fr', answers, suspicion: null, now: Date.now() } as const;
  const stored = await sendSubmission(openDatabase(d1), signUp, sending);
  await d1
    .prepare(`
      insert into submissions (id, form, version, programme, language, status, attention, asks_answer, suspicion, words, answers, pair_answers, received_at, purge_at)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
      select printf('%08x-0000-4000-8000-000000000000', i), form, version,
        case i % 3 when 0 then 'leadership' when 1 then 'integration' else 'entrepreneurs' end, language,
        case when i % 10 < 6 then 'new' when i % 10 = 7 then 'accepted' else 'waiting' end,
        i % 20 = 0, i % 20 = 0, case when i % 50 = 0 then 'haste' end, words, answers, pair_answers, received_at - i * 1000, purge_at
      from submissions, n where id = ?`)
    .bind(count - 1, stored?.id ?? null)
    .run();
}

/** Begins a session of the console and returns its cookie. */
export async function session(d1: D1Database): Promise<string> {
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  const now = Date.now();
  const moments = { createdAt: now, seenAt: now, provedAt: now };
  const hash = Buffer.from(digest).toString('hex');
  await openDatabase(d1)
    .insert(consoleSessions)
    .values({ hash, who: 'local', ...moments });
  return `console=${secret}`;
}
