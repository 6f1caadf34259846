import { type Going, mostGoing } from '../../../db/submissions/purge.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Details } from '../../private/details.tsx';
import { aheadWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly going: readonly Going[];
  readonly sayForm: (id: string) => string;
  /** The last day that is looked at, in words. */
  readonly last: string;
}

/** What is erased by itself: which forms, how many, from when on, and why it cannot be stopped. */
export const GoesAway = ({ language, going, sayForm, last }: Props) => {
  const words = aheadWords(language);
  return (
    <section>
      <h2>{words.goesHeading}</h2>
      {going.length === 0 ? (
        <p class="hint">{words.nothingGoes(last)}</p>
      ) : (
        <>
          <p>{words.goesLead(last)}</p>
          <ul>
            {going.map(({ form, n, first }) => (
              <li>
                {sayForm(form)}{' '}
                <Details of={[words.goes(n, n >= mostGoing, sayDay(dayOf(first), language))]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
