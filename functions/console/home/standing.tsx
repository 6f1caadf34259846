import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { phaseOf } from '../../../domain/programmes/phase.ts';
import { sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidWords } from '../../http/said.tsx';
import { consoleAddress } from '../address.ts';
import { homeWords } from './words.ts';

/** Where a programme stands on a day, and what comes next. */
export function sayStanding(
  dates: ProgrammeEntry['dates'],
  today: string,
  language: Language,
): string {
  const words = homeWords(language).standing;
  const on = (day: string) => sayDay(day, language);
  const { applications_open, applications_close, launch, midway, end } = dates;
  switch (phaseOf(dates, today)) {
    case 'upcoming':
      return words.upcoming(on(applications_open));
    case 'open':
      return words.open(on(applications_close), on(launch));
    case 'closed':
      return words.closed(on(launch));
    case 'running':
      return today <= midway ? words.toMidway(on(midway)) : words.toEnd(on(end));
    case 'ended':
      return words.ended(on(end));
  }
}

/** Every programme with where it stands today. */
export const Standing = ({
  language,
  programmes,
  today,
}: {
  readonly language: Language;
  readonly programmes: readonly ProgrammeEntry[];
  readonly today: string;
}) => (
  <ul class="standing">
    {programmes.map(({ id, name, hue, dates }) => (
      <li class={hue}>
        <strong>
          <a href={consoleAddress(language, `programmes/${id}/`)}>
            <SaidWords words={name} language={language} />
          </a>
        </strong>
        <span>{sayStanding(dates, today, language)}</span>
      </li>
    ))}
  </ul>
);
