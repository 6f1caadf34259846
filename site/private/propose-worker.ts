/**
 * Works a draft out in a Web Worker, away from the page: fetches everybody, finds the best pairs, proves
 * them, and sends them back in parts, each of which the site checks again.
 */
import { alone } from '../../domain/matching/assignment/problem.ts';
import { readCohort } from '../../domain/matching/read-cohort.ts';
import {
  type PartAnswer,
  pairsAtOnce,
  type SentDraft,
  type SentPair,
  type SentPart,
} from '../../domain/matching/sent-cohort.ts';
import { whyNobody, workOut } from '../../domain/matching/work-out.ts';
import type { Asked, Told } from './propose-messages.ts';

const tell = (told: Told): void => postMessage(told);

async function get<T>(address: string): Promise<T> {
  const answer = await fetch(address, { redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

/** Everybody of one side. Nobody knows how many they are: each part brings the bar halfway to the end. */
async function sideOf(address: string, role: 'mentor' | 'mentee', from: number, to: number) {
  const parts: SentPart[] = [];
  let share = from;
  let after: string | undefined;
  do {
    const query = new URLSearchParams({ role, ...(after ? { after } : {}) });
    const part = await get<SentPart>(`${address}cohort/?${query}`);
    parts.push(part);
    after = part.next;
    share += (to - share) / 6;
    tell({ step: 'people', share });
  } while (after);
  return parts;
}

async function send(address: string, fields: Record<string, string>): Promise<PartAnswer> {
  const answer = await fetch(`${address}run/`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'error',
  });
  if (!answer.headers.get('Content-Type')?.startsWith('application/json'))
    throw new Error(`${answer.status}`);
  return answer.json();
}

async function work({ address, version, aim, least }: Asked): Promise<Told> {
  const draft = await get<SentDraft>(`${address}cohort/`);
  const mentors = await sideOf(address, 'mentor', 0, 20);
  const mentees = await sideOf(address, 'mentee', 20, 40);
  tell({ step: 'scores', share: 40 });
  const cohort = readCohort({ mentors, mentees }, draft);
  const why = whyNobody(cohort, { least, locked: draft.locked });
  if (why) {
    const best = why.is === 'all_below' ? String(why.best) : '';
    const answer = await send(address, { version, do: 'none', why: why.is, best });
    if ('at' in answer) return { step: 'done', at: answer.at };
    return 'refused' in answer ? { step: 'none', reason: answer.refused } : { step: 'failed' };
  }
  tell({ step: 'pairs', share: 50 });
  const { proposal, lapsed } = workOut(cohort, { aim, least, locked: draft.locked });
  const { mentorOf } = proposal.assignment;
  const pairs = cohort.people.mentees.map(({ id }, rank): SentPair => {
    const at = mentorOf[rank] ?? alone;
    return [id, at === alone ? null : (cohort.people.mentors[at]?.id ?? null)];
  });
  const run = String(1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (2 ** 31 - 2)));
  let people = 0;
  for (let at = 0; at < pairs.length; at += pairsAtOnce) {
    tell({ step: 'check', share: 60 + (40 * at) / pairs.length });
    const part = JSON.stringify(pairs.slice(at, at + pairsAtOnce));
    const answer = await send(address, { version, run, pairs: part });
    if ('refused' in answer) return { step: 'left', reason: answer.refused };
    if ('at' in answer) return { step: 'done', at: answer.at };
    if ('stored' in answer) people += answer.stored;
  }
  const gone = JSON.stringify(lapsed.map(({ mentor, mentee }): SentPair => [mentee, mentor]));
  const fields = { version, run, aim, least: String(least), people: String(people), lapsed: gone };
  tell({ step: 'stand' });
  const last = await send(address, { ...fields, do: 'stand' });
  if ('at' in last) return { step: 'done', at: last.at };
  return 'refused' in last ? { step: 'left', reason: last.refused } : { step: 'failed' };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  work(data).then(tell, () => tell({ step: 'failed' }));
});
