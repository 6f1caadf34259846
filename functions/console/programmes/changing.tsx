import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { formulas } from '../../../domain/programmes/formulas.ts';
import { dayOf, daysAfter, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { consoleAddress } from '../address.ts';
import { programmeWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly programme: ProgrammeEntry;
  /** The edition that follows it, if there is one. */
  readonly next: ProgrammeEntry | undefined;
  /** How many of its pairs are not over. */
  readonly living: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The name that a next edition might have: the year of its launch stands at its end. */
const nextId = ({ id, dates }: ProgrammeEntry, now: number): string => {
  const year = Math.max(Number(dates.launch.slice(0, 4)) + 1, Number(dayOf(now).slice(0, 4)));
  return `${id.replace(/-20\d\d$/, '')}-${year}`;
};

/** How a programme is extended, held again, archived, and changes its formula: what is written where, and what then happens. */
export const Changing = ({ language, programme, next, living, now }: Props) => {
  const words = programmeWords(language);
  const { id, dates, formula } = programme;
  const isOver = dates.end < dayOf(now);
  const end = sayDay(dates.end, language);
  const later = daysAfter(isOver ? dayOf(now) : dates.end, 91);
  return (
    <>
      <section>
        <h2>{words.extend}</h2>
        <p>{words.extendHow}</p>
        <pre class="mail" translate="no">{`npm run programme -- extend ${id} ${later}`}</pre>
        <p>{words.extendThen}</p>
      </section>
      <section>
        <h2>{words.again}</h2>
        {next ? (
          <p>
            <a href={consoleAddress(language, `programmes/${next.id}/`)}>
              {words.againDone(say(next.name, language))}
            </a>
          </p>
        ) : (
          <>
            <p>{words.extendHow}</p>
            <pre class="mail" translate="no">
              {`npm run programme -- clone ${id} ${nextId(programme, now)}`}
            </pre>
            <p>{words.againThen}</p>
          </>
        )}
      </section>
      <section>
        <h2>{words.formulaChange}</h2>
        <p>{words.formulaHow}</p>
        <pre class="mail" translate="no">
          {`formula: ${formula} # ${formulas.filter((one) => one !== formula).join(', ')}`}
        </pre>
        <p>{words.formulaThen}</p>
      </section>
      <section>
        <h2>{words.archive}</h2>
        <p>{isOver ? words.past(end) : words.archiveThen(end)}</p>
        {isOver && living > 0 && (
          <p>
            {words.stillLiving(living)}{' '}
            <a href={consoleAddress(language, 'pulse/', { programme: id })}>{words.see}</a>
          </p>
        )}
      </section>
    </>
  );
};
