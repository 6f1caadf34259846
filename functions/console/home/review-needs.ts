import { answeredCount, askedCount } from '../../../db/due/reviews.ts';
import type { Database } from '../../../db/open.ts';
import { reviewsDue } from '../../../domain/due/reviews.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import type { Need } from '../../../domain/today/need.ts';
import type { Env } from '../../env.ts';
import { rulesOf } from '../../schedule/gather.ts';
import { formOfReview } from '../../schedule/reviews.ts';
import type { Looked } from './needs.ts';
import { homeWords } from './words.ts';

const day = 24 * 60 * 60_000;
/** So many days after people were asked, or reminded, what is missing is spoken of. */
const patience = 5;

/**
 * Reviews that fewer people of a programme have answered than were asked: how many of how many, for
 * nobody knows who.
 */
export async function reviewNeeds(
  env: Env,
  db: Database,
  { language, by: { now, scope } }: Looked,
): Promise<readonly Need[]> {
  const late = reviewsDue(await rulesOf(env), now, now).filter(
    ({ programme, at, againAfter = 0 }) =>
      isWithin(scope, programme) && at + againAfter + patience * day <= now,
  );
  const needs = late.map(async (review): Promise<readonly Need[]> => {
    const { rule, programme, at } = review;
    const form = await formOfReview(env, review);
    if (!form) return [];
    const [asked, answered] = await Promise.all([
      askedCount(db, review, form.id),
      answeredCount(db, review, form.id),
    ]);
    if (answered >= asked) return [];
    const about = homeWords(language).review[rule](answered, asked);
    const page = `people/?programme=${programme}`;
    return [{ kind: 'review', about, programme, since: at, page }];
  });
  return (await Promise.all(needs)).flat();
}
