import { otherSide, type Role, roles } from '../../domain/people/participation.ts';
import { momentsAt } from '../../domain/sessions/moment.ts';
import { dayOf } from '../../domain/words/day.ts';
import {
  agreeToSession,
  noteOnSession,
  proposeSession,
  sayWhetherHeld,
} from '../../functions/actions/sessions/write-session.ts';
import type { AboutSession, SessionText } from '../../functions/sessions/letters.ts';
import { sessionLetter } from '../../functions/sessions/letters.ts';
import { tellHowItWas } from './feedback.ts';
import { addressee, ago, as, awake, day, isTold, type Living, written } from './live.ts';
import { livedTexts } from './lived-texts.ts';
import { writeTogether } from './together.ts';

const hour = day / 24;
/** So many sessions are lived at most. */
const most = 4;

/** When they meet: on the day of a moment, at half past two by the clock. */
const on = (at: number): number => momentsAt(dayOf(at), '14:30')[0] ?? at;

/** The moments of the sessions that are behind a pair, the first first: the last one and, before it, one each rhythm. */
function momentsBehind(living: Living): readonly number[] {
  const { life, edition, begunAt } = living;
  const { last } = life;
  if (last === undefined || last === 'never') return [];
  const rhythm = edition.programme.cadence.every_weeks * 7;
  return Array.from({ length: most }, (_, at) => on(ago(living, last + at * rhythm)))
    .filter((at) => at > begunAt + 2 * day)
    .reverse();
}

/** The mails about a session, to one of the two or to both, where it is not long ago. */
async function letters(
  living: Living,
  name: SessionText,
  to: readonly Role[],
  about: Pick<AboutSession, 'session' | 'minutes' | 'startsAt' | 'moments' | 'now'>,
) {
  const { env, pair, edition, two } = living;
  if (!isTold(living, about.now)) return [];
  const whole = { ...about, pair, programme: edition.programme.id, at: about.now };
  const all = to.map((side) =>
    sessionLetter(env, name, addressee(two[side]), two[otherSide(side)].name, whole),
  );
  return written(await Promise.all(all));
}

/** One proposes a session, and the other one agrees if it is so. Gives the session. */
async function plan(
  living: Living,
  {
    by,
    nth,
    moments,
    proposed,
    agreed,
  }: { by: Role; nth: number; moments: readonly number[]; proposed: number; agreed?: number },
): Promise<string> {
  const { db, luck, language, edition } = living;
  const session = luck.key();
  const { minutes } = edition.programme.cadence;
  const { plans } = livedTexts(language);
  const planned = plans[nth % plans.length] ?? plans[0];
  const [startsAt = 0] = moments;
  const told = { session, minutes };
  await proposeSession(
    db,
    { ...as(living, by, proposed), session, ...planned, minutes, moments },
    await letters(living, 'session-proposed', [otherSide(by)], {
      ...{ ...told, startsAt: null, moments, now: Math.round(proposed) },
    }),
  );
  if (agreed !== undefined)
    await agreeToSession(
      db,
      { ...as(living, otherSide(by), agreed), session, moment: startsAt },
      await letters(living, 'session-agreed', roles, {
        ...{ ...told, startsAt, moments: [], now: Math.round(agreed) },
      }),
    );
  return session;
}

/** A session that is behind them: agreed to, held or not, told of by both. */
async function meetAt(living: Living, startsAt: number, nth: number, left: number) {
  const { db, now, language, begunAt, life } = living;
  const by = nth % 3 === 2 ? 'mentor' : 'mentee';
  const proposed = awake(Math.max(startsAt - 9 * day, begunAt + hour));
  const agreed = awake(Math.max(startsAt - 7 * day, begunAt + 3 * hour));
  const session = await plan(living, { by, nth, moments: [startsAt], proposed, agreed });
  const outcome = left === 0 ? life.asLast : undefined;
  if (outcome === 'unsaid') return;
  const say = (side: Role, said: 'held' | 'missed', after: number) =>
    sayWhetherHeld(db, {
      ...as(living, side, Math.min(now, startsAt + after * hour)),
      ...{ session, said },
    });
  await say('mentee', outcome === undefined ? 'held' : 'missed', 3);
  if (outcome !== undefined || left < 2)
    await say('mentor', outcome === 'missed' ? 'missed' : 'held', 26);
  if (outcome !== undefined) return;
  const { notes } = livedTexts(language);
  if (left < 2)
    await noteOnSession(db, {
      ...as(living, 'mentee', Math.min(now, startsAt + 4 * hour)),
      ...{ session, seenText: '', text: notes[nth % notes.length] ?? '' },
    });
  if (left < 3) await tellHowItWas(living, { session, side: 'mentee', startsAt, left });
  if (left < 2 && !life.silence)
    await tellHowItWas(living, { session, side: 'mentor', startsAt, left });
}

/** The sessions of a pair, through the actions by which the two propose, agree and say afterwards how it was. */
export async function meet(living: Living): Promise<void> {
  const { life, now } = living;
  const behind = momentsBehind(living);
  for (const [nth, startsAt] of behind.entries()) {
    const left = behind.length - 1 - nth;
    await meetAt(living, startsAt, nth, left);
    await writeTogether(living, { at: startsAt, nth, left });
  }
  const { next } = life;
  if (!next) return;
  const moments = [on(now + next.in * day), on(now + (next.in + 2) * day)];
  const at = { proposed: ago(living, 1.4), agreed: ago(living, 0.6) };
  await plan(living, {
    ...{ by: 'mentor', nth: behind.length, moments, proposed: at.proposed },
    ...(next.agreed ? { agreed: at.agreed } : {}),
  });
}
