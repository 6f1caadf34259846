import type { Rated, Rating } from '../../../domain/evenings/rating.ts';
import type { Two } from '../../../domain/matching/person.ts';
import type { Language } from '../../../domain/words/language.ts';
import { ratingWords } from './ratings-words.ts';

/** What somebody said of a meeting, in words. */
export const sayRating = (rating: Rating | null, language: Language): string => {
  const words = ratingWords(language);
  return rating === null ? words.unsaid : words.ratings[rating];
};

interface Props {
  readonly language: Language;
  readonly two: Two;
  /** Their meeting; nothing where they did not meet. */
  readonly met: Rated | undefined;
}

/** What the two of a pair said of each other at an evening: for the coordinator alone. */
export const Said = ({ language, two, met }: Props) => {
  const words = ratingWords(language);
  return (
    <section>
      <h2>{words.atEvening}</h2>
      {met ? (
        <ul>
          <li>{words.says(two.mentee.name, sayRating(met.byMentee, language))}</li>
          <li>{words.says(two.mentor.name, sayRating(met.byMentor, language))}</li>
        </ul>
      ) : (
        <p>{words.notMet}</p>
      )}
    </section>
  );
};
