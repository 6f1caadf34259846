import { openDatabase } from '../../../db/open.ts';
import { objectivesOf } from '../../../db/roadmap/read.ts';
import { otherSide } from '../../../domain/people/participation.ts';
import { highest, lastScore, lowest, scoredDays } from '../../../domain/roadmap/objective.ts';
import { Spark } from '../../private/curve.tsx';
import { pairAddress } from '../pairs/own.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { hasBegun } from '../roadmap/own.ts';
import { calledBy } from './list.tsx';
import { objectivesWords } from './words.ts';

/** The objectives that a pair pursues, on its page: each with where its reader saw it over time and what both said last. */
export const objectivesPart: PairPart = async ({ context, pair, language }) => {
  if (!hasBegun(pair)) return null;
  const words = objectivesWords(language);
  const { objectives, scores } = await objectivesOf(openDatabase(context.env.DB), pair.id);
  const pursued = objectives.filter(({ closedAt }) => closedAt === null);
  return (
    <section class="part">
      <h2>{words.part}</h2>
      <div>
        {pursued.length === 0 ? (
          <p>{words.partNothing}</p>
        ) : (
          <ul class="standings">
            {pursued.map((one) => {
              const days = scoredDays(scores, one.number);
              const own = days.flatMap((day) => day[pair.side] ?? []);
              const [mine, theirs] = [
                lastScore(days, pair.side),
                lastScore(days, otherSide(pair.side)),
              ];
              return (
                <li>
                  <p>{calledBy(one, language)}</p>
                  <p class="note">
                    {own.length > 1 && <Spark values={own} from={lowest} to={highest} />}
                    {words.both(mine, theirs)}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
        <p class="go">
          <a href={pairAddress(language, pair, 'objectives/')}>{words.open}</a>
        </p>
      </div>
    </section>
  );
};
