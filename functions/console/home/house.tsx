import { endOfUse, warnedAt } from '../../../domain/use/free-day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment, sayTime } from '../../../domain/words/moment.ts';
import type { HouseState } from '../../actions/due/rounds.ts';
import { homeWords } from './words.ts';

/** What tells how the house does. */
export interface HouseProps {
  readonly state: HouseState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether mail leaves this house. */
  readonly sends: boolean;
  /** Whether the database has so many rows a day, and no more. */
  readonly hasFreeDay: boolean;
}

const hour = 60 * 60_000;
/** So long mail may wait, and so long no round may have been done, before it is told. */
const mailWaits = hour;
const roundsWait = 26 * hour;

/** What of the house itself wants looking after: a job that is behind, a day that is nearly spent. Most days nothing. */
export const House = ({
  language,
  state: { lastRound, oldestMessage, spent },
  now,
  sends,
  hasFreeDay,
}: HouseProps & { readonly language: Language }) => {
  const words = homeWords(language);
  const said = [
    ...(sends && oldestMessage !== undefined && oldestMessage < now - mailWaits
      ? [words.mailBehind(sayMoment(oldestMessage, language))]
      : []),
    ...(lastRound !== undefined && lastRound < now - roundsWait
      ? [words.jobBehind(sayMoment(lastRound, language))]
      : []),
    ...(hasFreeDay && spent >= warnedAt
      ? [words.spent(Math.round(spent * 100), sayTime(endOfUse(now), language))]
      : []),
  ];
  return (
    <>
      {said.map((text) => (
        <p class="flag attention">{text}</p>
      ))}
    </>
  );
};
