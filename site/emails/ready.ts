import type { ReadyAnnouncement } from '../../domain/announcements/ready.ts';
import type { Shelves } from '../checking/reading/written.ts';

/** The announcements that are ready, each in the languages that it is written in, the earliest first. */
export function readyOf({
  announcements,
}: Pick<Shelves, 'announcements'>): readonly ReadyAnnouncement[] {
  const names = [...new Set(announcements.map(({ name }) => name))];
  return names
    .flatMap((name) => {
      const same = announcements.filter((one) => one.name === name);
      const [first] = same;
      const texts = same.map(({ language, front: { subject }, body }) => [
        language,
        { subject, typed: body.trim() },
      ]);
      return first
        ? [
            {
              name,
              weeks: first.front.weeks_before_launch,
              to: first.front.to,
              texts: Object.fromEntries(texts),
            },
          ]
        : [];
    })
    .sort((one, other) => other.weeks - one.weeks);
}
