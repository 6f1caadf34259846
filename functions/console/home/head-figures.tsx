import { everyForm } from '../../../db/submissions/read.ts';
import type { Need } from '../../../domain/today/need.ts';
import { daysBetween } from '../../../domain/words/age.ts';
import { LargeFigures } from '../../private/large-figures.tsx';
import { consoleAddress } from '../address.ts';
import { toDo } from './figures.ts';
import type { HomeProps } from './props.ts';
import { homeWords } from './words.ts';

interface Props extends Pick<HomeProps, 'language' | 'counts'> {
  readonly needs: readonly Need[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where the list of what needs a hand begins. */
export const needsPlace = 'needs';

/** How long what has waited longest has waited, in days; nothing where none of it says since when. */
function oldest(needs: readonly Need[], now: number): number | undefined {
  const since = needs.flatMap((need) => need.since ?? []);
  return since.length > 0 ? daysBetween(Math.min(...since), now) : undefined;
}

/** The first line of the home: what needs a hand and for how long, who waits for an answer, what is new. */
export const HeadFigures = ({ language, counts, needs, now }: Props) => {
  const words = homeWords(language);
  const waiting = toDo(counts);
  const sum = (of: 'open' | 'attention' | 'fresh' | 'suspicion') =>
    waiting.reduce((n, one) => n + one[of], 0);
  const ofAll = (query: Readonly<Record<string, string>>) =>
    consoleAddress(language, 'submissions/', { form: everyForm, ...query });
  const days = oldest(needs, now);
  const hands = needs.reduce((n, { more = 0 }) => n + 1 + more, 0);
  const [open, fresh, suspicious] = [sum('open'), sum('fresh'), sum('suspicion')];
  const figures = [
    {
      value: hands,
      label: words.hands(hands, days === undefined ? undefined : words.needSince(days)),
      address: `#${needsPlace}`,
    },
    { value: open, label: words.open(open, sum('attention')), address: ofAll({ mark: 'open' }) },
    { value: fresh, label: words.fresh(fresh), address: ofAll({ status: 'new' }) },
    {
      value: suspicious,
      label: words.suspicion(suspicious),
      address: ofAll({ status: 'new', mark: 'suspicion' }),
    },
  ].filter(({ value }) => value > 0);
  if (figures.length === 0) return null;
  return (
    <LargeFigures
      figures={figures.slice(0, 3).map((one, place) => ({ ...one, urgent: place === 0 }))}
    />
  );
};
