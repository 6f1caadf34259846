import type { OwnEvening } from '../../../db/evenings/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { ownEveningBelow } from '../../../domain/evenings/evening.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { ownEveningWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly evenings: readonly OwnEvening[];
  /** What a programme is called, by its id. */
  readonly say: (programme: string) => string;
}

/** The evenings at which somebody is expected, each with the way to it. */
export const OwnEvenings = ({ language, evenings, say }: Props) => {
  if (evenings.length === 0) return null;
  const words = ownEveningWords(language);
  return (
    <section class="part">
      <h2>{words.heading}</h2>
      <ul class="standings">
        {evenings.map(({ id, programme, startsAt }) => (
          <li>
            <h3>
              <a href={`${addresses.space[language]}${ownEveningBelow(id)}`}>
                {words.of(say(programme), sayWhole(startsAt, language))}
              </a>
            </h3>
            <p class="note">{words.more}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
