import type { OwnGathering } from '../../../db/gatherings/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { ownGatheringsBelow } from '../../../domain/gatherings/gathering.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { gatheringWords } from '../../gatherings/words.ts';
import { ownGatheringWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly gatherings: readonly OwnGathering[];
  /** Whether their calendar has an address. */
  readonly calendar: boolean;
}

/** So many stand in somebody's space; the others are one step away. */
const shown = 3;

/** The next gatherings of somebody, and the way to all of them. */
export const OwnGatherings = ({ language, gatherings, calendar }: Props) => {
  if (gatherings.length === 0 && !calendar) return null;
  const words = ownGatheringWords(language);
  const { kinds } = gatheringWords(language);
  return (
    <section class="part">
      <h2>{words.heading}</h2>
      {gatherings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="standings">
          {gatherings.slice(0, shown).map(({ title, kind, startsAt, cancelledAt }) => (
            <li>
              <h3>{words.at(title, sayWhole(startsAt, language))}</h3>
              <p class="note">
                {kinds[kind]}
                {cancelledAt !== null && ` · ${words.cancelled}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="alone" href={`${addresses.space[language]}${ownGatheringsBelow}`}>
          {words.more}
        </a>
      </p>
    </section>
  );
};
