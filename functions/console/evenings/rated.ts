import { meetingsOf } from '../../../db/evenings/read.ts';
import type { Database } from '../../../db/open.ts';
import type { Rated } from '../../../domain/evenings/rating.ts';
import { type Cohort, numbersOf } from '../../../domain/matching/cohort.ts';

/** The meetings of an evening as both rated them, by the numbers of the two in a cohort. */
export async function ratedIn(
  db: Database,
  evening: string,
  { people: { mentors, mentees } }: Pick<Cohort, 'people'>,
): Promise<readonly Rated[]> {
  const [mentorAt, menteeAt] = [numbersOf(mentors), numbersOf(mentees)];
  return (await meetingsOf(db, evening)).flatMap((one): readonly Rated[] => {
    const [mentor, mentee] = [mentorAt.get(one.mentor), menteeAt.get(one.mentee)];
    return mentor === undefined || mentee === undefined
      ? []
      : [{ mentor, mentee, byMentor: one.mentorSaid, byMentee: one.menteeSaid }];
  });
}
