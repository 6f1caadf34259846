import { type Rating, ratings } from '../../domain/evenings/rating.ts';
import { Radio } from '../private/radio.tsx';
import { fieldFor } from './read-ratings.ts';

interface Props {
  /** The other one's participation, and what they are called. */
  readonly other: string;
  readonly name: string;
  readonly said: Rating | null;
  readonly words: { readonly ratings: Readonly<Record<Rating, string>>; readonly nothing: string };
}

/** How somebody would go on with one whom they met: a few words to choose from, or none yet. */
export const RatingFields = ({ other, name, said, words }: Props) => (
  <fieldset class="question">
    <legend>{name}</legend>
    {ratings.map((one) => (
      <Radio name={fieldFor(other)} value={one} label={words.ratings[one]} checked={said === one} />
    ))}
    <Radio name={fieldFor(other)} value="" label={words.nothing} checked={said === null} />
  </fieldset>
);
