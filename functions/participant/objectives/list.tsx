import type { OwnPair } from '../../../db/pairs/own.ts';
import { type Objective, type Score, scoredDays } from '../../../domain/roadmap/objective.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { pairAddress } from '../pairs/own.ts';
import { whoWas } from '../roadmap/own.ts';
import { Picture, ScoreTable } from './picture.tsx';
import { objectivesWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly pair: OwnPair;
  readonly scores: readonly Score[];
  /** Whether the pair may still write. */
  readonly open: boolean;
}

/** What an objective is called, also once its words are gone. */
export const calledBy = ({ text }: Objective, language: Language): string =>
  text || objectivesWords(language).gone;

/** One objective: who wrote it and who agrees, where each saw it, as picture and table, and what may be done. */
export const OneObjective = ({
  language,
  pair,
  scores,
  open,
  objective,
}: Props & { readonly objective: Objective }) => {
  const words = objectivesWords(language);
  const { number, side, at, agreedAt, closedAt, closedBy, why } = objective;
  const days = scoredDays(scores, number);
  const living = open && closedAt === null;
  const below = (rest: string) => pairAddress(language, pair, `objectives/${number}/${rest}`);
  return (
    <section class="objective">
      <h2>{calledBy(objective, language)}</h2>
      <p class="note">
        {words.writtenBy(whoWas(side, pair, language), sayDay(dayOf(at), language))}{' '}
        {closedAt !== null && closedBy
          ? words.closedBy(whoWas(closedBy, pair, language), sayDay(dayOf(closedAt), language))
          : agreedAt === null
            ? side === pair.side && words.waits
            : words.bothAgree}
      </p>
      {why && <blockquote class="written">{why}</blockquote>}
      {days.length > 0 && (
        <figure>
          <figcaption class="note">
            <span class="mentor">{words.sides.mentor}</span>{' '}
            <span class="mentee">{words.sides.mentee}</span>
          </figcaption>
          <Picture language={language} days={days} />
          <details>
            <summary>{words.dayByDay}</summary>
            <ScoreTable language={language} days={days} />
          </details>
        </figure>
      )}
      {living && (
        <form method="post" action={below('agree/')} class="screen go">
          {agreedAt === null && side !== pair.side && (
            <>
              <button
                type="submit"
                name="agree"
                value="yes"
                aria-label={words.agreeTo(calledBy(objective, language))}
              >
                {words.agree}
              </button>{' '}
            </>
          )}
          <a href={below('close/')}>{words.closeOne}</a>
        </form>
      )}
    </section>
  );
};
