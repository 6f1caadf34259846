import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { type Phase, phaseOf } from '../../domain/programmes/phase.ts';
import { dayOf, startOf } from '../../domain/words/day.ts';

const day = 86_400_000;
/** Pairs of so many days have lived enough: the longest silence that is answered with a warning has passed. */
const longEnough = 56;
/** So many sessions lie behind a pair in the middle of its year. */
const sessionsBehind = 4;

/** An edition of a programme that is in the middle of its year. */
export interface Edition {
  readonly programme: ProgrammeEntry;
  /** When its people applied, milliseconds since 1970. */
  readonly appliedAt: number;
  /** When its pairs began. */
  readonly begunAt: number;
}

/** Where no programme has run for long enough, an earlier edition still runs: best of one to which nobody can apply now. */
const without: readonly Phase[] = ['upcoming', 'ended', 'closed', 'open', 'running'];

/** How far a day is from the middle of a programme. */
const fromMiddle = ({ dates }: ProgrammeEntry, now: number): number =>
  Math.abs(now - (startOf(dates.launch) + startOf(dates.end)) / 2);

/**
 * The editions that are lived when the demonstration is filled, whatever the day: programmes that have run
 * for long enough, those in their middle first; where there are fewer than wished for, earlier editions of
 * the others.
 */
export function editionsOn(
  now: number,
  programmes: readonly ProgrammeEntry[],
  wished = 2,
): readonly Edition[] {
  const today = dayOf(now);
  const since = ({ dates }: ProgrammeEntry) => (now - startOf(dates.launch)) / day;
  const runs = (one: ProgrammeEntry) =>
    phaseOf(one.dates, today) === 'running' && since(one) >= longEnough;
  const place = ({ dates }: ProgrammeEntry) => without.indexOf(phaseOf(dates, today));
  const running = programmes
    .filter(runs)
    .sort((one, other) => fromMiddle(one, now) - fromMiddle(other, now));
  const earlier = programmes
    .filter((one) => !runs(one))
    .sort((one, other) => place(one) - place(other) || since(other) - since(one));
  return [...running, ...earlier].slice(0, wished).map((programme): Edition => {
    const lasted = sessionsBehind * programme.cadence.every_weeks * 7 + 12;
    const { launch, applications_close } = programme.dates;
    if (!runs(programme)) {
      const begunAt = now - Math.max(lasted, longEnough) * day;
      return { programme, begunAt, appliedAt: begunAt - 45 * day };
    }
    const begunAt = Math.max(startOf(launch) + 2 * day, now - lasted * day);
    return { programme, begunAt, appliedAt: startOf(applications_close) - 3 * day };
  });
}
