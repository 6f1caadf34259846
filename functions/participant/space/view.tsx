import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { spaceWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly session: OwnSession;
  readonly standings: readonly OwnStanding[];
  readonly programmes: readonly ProgrammeEntry[];
}

/** Where somebody stands in one programme, and what comes next. */
const Standing = ({ one, language, programmes }: { one: OwnStanding } & Props) => {
  const words = spaceWords(language);
  const { now, next } = words.standings[one.standing];
  const programme = programmes.find(({ id }) => id === one.programme);
  const name = programme ? say(programme.name, language) : one.programme || words.noProgramme;
  return (
    <li>
      <h3>{name}</h3>
      <p class="where-it-stands">{now}</p>
      <p>{next}</p>
      <p class="note">
        {words.roles[one.role]}. {words.appliedOn(sayDay(dayOf(one.appliedAt), language))}.
      </p>
    </li>
  );
};

/** A participant's own page. */
export const Space = (props: Props) => {
  const { language, session, standings } = props;
  const words = spaceWords(language);
  const at = addresses.space[language];
  return (
    <>
      <div class="plain">
        <p class="lead">{words.hello(session.name)}</p>
        <p>{words.address(session.email)}</p>
      </div>
      <section class="part">
        <h2>{words.programmes}</h2>
        <ul class="standings">
          {standings.map((one) => (
            <Standing one={one} {...props} />
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{words.leave}</h2>
        <form method="post" action={`${at}close/`} class="go">
          <button type="submit">{words.leaveHere}</button>
        </form>
        <form method="post" action={`${at}close-everywhere/`} class="plain">
          <p class="note">{words.everywhereHint}</p>
          <button type="submit" class="quiet">
            {words.leaveEverywhere}
          </button>
        </form>
      </section>
    </>
  );
};
