import type { Context } from 'hono';
import { unaskedCount } from '../../../db/due/reviews.ts';
import { openDatabase } from '../../../db/open.ts';
import { type DueReview, reviewsDue } from '../../../domain/due/reviews.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { rulesOf } from '../../schedule/gather.ts';
import { formOfReview } from '../../schedule/reviews.ts';
import { writesName } from '../../schedule/word-letter.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { messagesWords } from '../messages/words.ts';
import { lookedAhead } from './read.ts';
import { aheadWords } from './words.ts';

/** A review that people of a programme will be asked for, and how many of them. */
export interface ReviewAhead extends DueReview {
  readonly people: number;
}

/** The reviews that people would be asked for in the next days, of the programmes that somebody may see. */
export async function reviewsAhead(context: Context<ConsoleEnv>): Promise<readonly ReviewAhead[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const db = openDatabase(env.DB);
  const own = reviewsDue(await rulesOf(env), now, now + lookedAhead).filter(({ programme }) =>
    isWithin(scope, programme),
  );
  const counted = own.map(async (review): Promise<ReviewAhead[]> => {
    const form = (await writesName(env, review.rule)) && (await formOfReview(env, review));
    const people = form ? await unaskedCount(db, review, form.id) : 0;
    return people === 0 ? [] : [{ ...review, people }];
  });
  return (await Promise.all(counted)).flat();
}

interface Props {
  readonly language: Language;
  readonly reviews: readonly ReviewAhead[];
  readonly sayProgramme: (id: string) => string;
}

/** Each review that is asked for soon, with the day and how many people; it is stopped like whatever else is told. */
export const Reviews = ({ language, reviews, sayProgramme }: Props) => {
  if (reviews.length === 0) return null;
  const words = aheadWords(language);
  const { names } = messagesWords(language);
  return (
    <section>
      <h2>{words.reviews}</h2>
      <p>{words.reviewsLead}</p>
      <ul class="forms">
        {reviews.map(({ rule, programme, day, people }) => (
          <li>
            {names[rule]}, {sayProgramme(programme)}{' '}
            <span class="faint">{words.reviewOn(sayWeekday(day, language), people)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
