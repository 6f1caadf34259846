import type { Window } from '../../domain/words/window.ts';

/** What has a day, and a window where that was still to come when the site was built. */
interface Dated {
  readonly date: string;
  readonly window: Window | undefined;
}

/** The day until which there is nothing to show: that of the first announcement, where all are still to come. */
export const nothingUntil = (all: readonly Dated[]): string | undefined =>
  all.every(({ window }) => window?.from) ? all.at(-1)?.date : undefined;

/**
 * The announcements that are the latest so many on some day from the build on, newest first: each stays
 * until as many others have come after it.
 */
export function latestOf<N extends Dated>(all: readonly N[], most: number): readonly N[] {
  const there = all.findIndex(({ window }) => !window);
  const last = there < 0 ? all.length : there + most;
  return all.slice(0, last).map((item, rank) => {
    const until = all[rank - most]?.date;
    return until === undefined ? item : { ...item, window: { from: item.window?.from, until } };
  });
}
