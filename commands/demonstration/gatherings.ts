import { attendeesOf } from '../../db/gatherings/read.ts';
import type { Database } from '../../db/open.ts';
import { endOf } from '../../domain/gatherings/gathering.ts';
import { momentsAt } from '../../domain/sessions/moment.ts';
import { dayOf } from '../../domain/words/day.ts';
import { attend, callOff, note, plan } from '../../functions/actions/gatherings/plan.ts';
import type { Chance } from './chance.ts';
import { gatheringTexts, type HeldGathering } from './gathering-texts.ts';
import { type Inventing, ofProgrammes } from './inventing.ts';

const day = 86_400_000;

/** The people whom a list shows. */
const most = 60;

/** The day of a moment; of one at a weekend the Monday after. */
function workday(at: number): string {
  const on = new Date(at).getUTCDay();
  return dayOf(at + (on === 6 ? 2 : on === 0 ? 1 : 0) * day);
}

/** A coordinator plans a gathering; of one that is past they say who was there, and what they noted. */
async function hold(
  db: Database,
  one: HeldGathering,
  { now, luck }: { readonly now: number; readonly luck: Chance },
): Promise<void> {
  const { programme, forWhom, notes, isCancelled } = one;
  const [startsAt = now] = momentsAt(workday(now + one.inDays * day), one.time);
  const id = luck.key();
  const as = (at: number) =>
    ({ who: 'local', scope: 'all', now: Math.round(Math.min(now, at)) }) as const;
  const { kind, title, minutes, place, host, agenda } = one;
  const gathering = { kind, forWhom, title, startsAt, minutes, place, host, agenda };
  await plan(db, { id, programme, ...gathering }, as(startsAt - 30 * day));
  const seen = (version: number) => ({ id, version, token: luck.key() });
  if (isCancelled) await callOff(db, seen(1), true, as(now - day / 2));
  // The last one is still to be counted: somebody has to see how that looks.
  if (endOf(gathering) > now - 5 * day) return;
  const attendees = await attendeesOf(db, { id, programme, forWhom }, most);
  const came = attendees.filter(() => luck.often(0.7));
  const participations = came.map(({ participation }) => participation);
  const counted = { moreMentors: luck.between(0, 2), moreMentees: 0, helpers: one.helpers ?? 0 };
  await attend(db, seen(1), { participations, ...counted }, as(startsAt + day));
  if (notes !== undefined) await note(db, seen(2), notes, as(startsAt + day));
}

/** The gatherings of a year, stopped in its middle: some were held, one was cancelled, others come. */
export async function holdGatherings(db: Database, inventing: Inventing): Promise<void> {
  const all = gatheringTexts(inventing.language);
  for (const [one, luck] of ofProgrammes(all, inventing, 20_261_500))
    await hold(db, one, { now: inventing.now, luck });
}
