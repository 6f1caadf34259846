import { type Rating, ratings } from '../../domain/evenings/rating.ts';
import { Radio } from '../private/radio.tsx';
import { fieldFor, seenFor } from './read-ratings.ts';

interface Props {
  /** The other one's participation, and what they are called. */
  readonly other: string;
  readonly name: string;
  readonly said: Rating | null;
  readonly words: { readonly ratings: Readonly<Record<Rating, string>>; readonly nothing: string };
  /** Whether it stands on a page of one's own, where choices look as they do in forms. */
  readonly own?: boolean;
}

/** How somebody would go on with one whom they met: a few words to choose from, or none yet. */
export const RatingFields = ({ other, name, said, words, own = false }: Props) => {
  const field = fieldFor(other);
  const choices = [
    ...ratings.map((one) => [one, words.ratings[one]] as const),
    ['', words.nothing] as const,
  ];
  return (
    <fieldset class="question">
      <legend>{name}</legend>
      <input type="hidden" name={seenFor(other)} value={said ?? ''} />
      <div class={own ? 'options' : undefined}>
        {choices.map(([value, label]) =>
          own ? (
            <label class="option">
              <input type="radio" name={field} value={value} checked={(said ?? '') === value} />
              <span>{label}</span>
            </label>
          ) : (
            <Radio name={field} value={value} label={label} checked={(said ?? '') === value} />
          ),
        )}
      </div>
    </fieldset>
  );
};
