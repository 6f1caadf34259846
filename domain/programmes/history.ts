import type { Figure } from './measures.ts';

/** What a measure came to in a month. */
export interface OfMonth extends Figure {
  /** `2027-03`. */
  readonly month: string;
}

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${year + 1}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
};

/** At most so many months are shown: three years, as long as a programme lasts at most. */
const most = 36;

/** A figure month by month from its first one to a month, each as it stood then: one in which nothing was kept is as the one before. */
export function byMonth(kept: readonly OfMonth[], until: string): readonly OfMonth[] {
  const sorted = kept.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const [first] = sorted;
  if (!first) return [];
  const months: OfMonth[] = [];
  let stands: OfMonth = first;
  for (let month = first.month; month <= until; month = next(month)) {
    stands = sorted.find((one) => one.month === month) ?? stands;
    months.push({ ...stands, month });
  }
  return months.slice(-most);
}
