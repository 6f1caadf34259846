import { applications } from '../../../domain/forms/status.ts';
import type { Fault } from '../faults/fault.ts';
import { isoDay } from '../shape/format.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { Draft } from './draft.ts';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && isoDay(value) === value;

/** Keys that say something only where another one stands. */
const beside = [
  ['when_closed', 'closes'],
  ['after_close', 'closes'],
  ['waiting_list', 'places'],
  ['when_full', 'places'],
] as const;

/** What must hold between the days and the places of a form, and what it asks. `today` is an ISO day. */
export function limitFaults(source: Source, draft: Draft, today?: string): Fault[] {
  const { written } = draft;
  // Whoever applies to a programme is bound by the days of that.
  const isSaidElsewhere = (key: string) =>
    key === 'after_close' && applications.some((each) => each === written['does']);
  return [
    ...dayFaults(source, draft, today),
    ...placeFaults(source, draft),
    ...beside
      .filter(([key, wanted]) => key in written && !(wanted in written) && !isSaidElsewhere(key))
      .map(([key, wanted]) =>
        faultAt(source, [key], 'limit-alone', { found: key, about: { wanted } }),
      ),
  ];
}

function dayFaults(source: Source, { written }: Draft, today: string | undefined): Fault[] {
  const { opens, closes } = written;
  if (!isDay(closes)) return [];
  if (isDay(opens) && opens > closes)
    return [faultAt(source, ['closes'], 'closes-early', { found: closes, about: { opens } })];
  return today !== undefined && closes < today
    ? [faultAt(source, ['closes'], 'closes-past', { found: closes, severity: 'warning' })]
    : [];
}

/** Whoever has a place, or waits for one, is told: the coordinator must be able to reach them. */
function placeFaults(source: Source, { written, questions }: Draft): Fault[] {
  const key = ['places', 'after_close'].find((each) => each in written);
  if (key === undefined) return [];
  const about = { key };
  if (written['kept'] === 'if_asked' || 'results' in written)
    return [faultAt(source, [key], 'places-quiz', { about })];
  const reaches = questions.some(
    (question) =>
      (question.kind === 'email' || question.kind === 'phone') &&
      question.written['seen_by'] === 'coordinator',
  );
  return reaches ? [] : [faultAt(source, [key], 'places-reach', { about })];
}
