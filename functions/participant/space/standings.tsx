import type { OwnStanding } from '../../../db/people/own.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { leaveWords, wayOut } from '../leave/words.ts';
import { spaceWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly standings: readonly OwnStanding[];
  readonly programmes: readonly ProgrammeEntry[];
  /** The day by which an answer was promised to them, by the id of their application. */
  readonly promisedBy?: (application: string) => string | undefined;
  /** Where somebody leaves a programme, by the id of their participation, if they may. */
  readonly leaveAt?: (id: string) => string | undefined;
}

/** What a programme is called; one that is no longer in the content has its id. */
export function nameOf(
  programme: string,
  { programmes, language }: Pick<Props, 'programmes' | 'language'>,
): string {
  const found = programmes.find(({ id }) => id === programme);
  return found ? say(found.name, language) : programme || spaceWords(language).noProgramme;
}

/** The day by which an answer was promised, or that it was: nobody is told to wait for a day that is past. */
const Promised = ({ language, day }: { language: Language; day: string | undefined }) => {
  if (day === undefined) return null;
  const words = spaceWords(language);
  const said = sayWeekday(day, language);
  return <p>{day < dayOf(Date.now()) ? words.promiseMissed(said) : words.promised(said)}</p>;
};

/** Where somebody stands in each of their programmes, and what comes next. */
export const Standings = (props: Props) => {
  const { language, standings, promisedBy, leaveAt } = props;
  const words = spaceWords(language);
  return (
    <ul class="standings">
      {standings.map(({ id, programme, role, standing, application, appliedAt }) => (
        <li>
          <h3>{nameOf(programme, props)}</h3>
          <p class="where-it-stands">{words.standings[standing].now}</p>
          <p>{words.standings[standing].next}</p>
          {standing === 'applied' && <Promised {...{ language, day: promisedBy?.(application) }} />}
          <p class="note">
            {words.roles[role]}. {words.appliedOn(sayDay(dayOf(appliedAt), language))}.
          </p>
          {leaveAt?.(id) && (
            <p>
              <a href={leaveAt(id)}>{leaveWords(language)[wayOut(standing)].link}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
