import type { Prepared } from '../../../domain/evenings/evening.ts';
import { roundsIn } from '../../../domain/evenings/timetable.ts';
import { lengthOf, readCount } from '../../../domain/forms/written.ts';
import { clockAt, momentOf } from '../../../domain/sessions/moment.ts';
import { clockName } from '../../../domain/words/clock.ts';
import type { Language } from '../../../domain/words/language.ts';
import { lineIn } from '../../http/typed.ts';
import { Field } from '../../private/field.tsx';
import { eveningFieldWords } from './field-words.ts';

/** What is typed to prepare an evening, by the names of the fields. */
const names = [
  ...(['day', 'starts', 'ends', 'round', 'pause', 'tables'] as const),
  'place',
] as const;
/** One of them. */
type Name = (typeof names)[number];

/** What was typed, and what is wrong with it. */
export interface TypedEvening {
  readonly values: Readonly<Record<Name, string>>;
  readonly faults: Readonly<Partial<Record<Name, string>>>;
}

/** What a place takes. */
const longestPlace = 200;
/** An evening may have been so long ago: paper lists are typed afterwards. */
const longAgo = 31 * 24 * 60 * 60_000;

/** An evening as its form shows it: as it stands, or as they usually are. */
export function typedOf(evening?: Prepared): TypedEvening {
  const [day = '', starts = '18:30'] = evening ? clockAt(evening.startsAt).split(' ') : [];
  const [, ends = '20:30'] = evening ? clockAt(evening.endsAt).split(' ') : [];
  return {
    values: {
      ...{ day, starts, ends },
      round: String(evening?.roundMinutes ?? 8),
      pause: String(evening?.breakMinutes ?? 2),
      tables: String(evening?.tables ?? 10),
      place: evening?.place ?? '',
    },
    faults: {},
  };
}

/** Reads what was typed: an evening, or what is wrong with it. */
export function readEvening(
  sent: URLSearchParams,
  language: Language,
  now: number,
): { readonly typed: TypedEvening; readonly prepared: Prepared | undefined } {
  const words = eveningFieldWords(language);
  const values = Object.fromEntries(names.map((name) => [name, lineIn(sent, name)])) as Record<
    Name,
    string
  >;
  const faults: Partial<Record<Name, string>> = {};
  const whole = (name: Name, least: number, most: number): number => {
    const count = readCount(values[name]);
    if (!(count >= least && count <= most)) faults[name] = words.between(least, most);
    return count;
  };
  const { day } = values;
  const begin = momentOf({ day, time: values.starts }, now - longAgo);
  const end = momentOf({ day, time: values.ends }, now - longAgo);
  if ('fault' in begin)
    faults[['day', 'past', 'far'].includes(begin.fault) ? 'day' : 'starts'] =
      words.faults[begin.fault];
  else if ('fault' in end) faults.ends = words.faults[end.fault];
  const prepared: Prepared = {
    startsAt: 'at' in begin ? begin.at : 0,
    endsAt: 'at' in end ? end.at : 0,
    roundMinutes: whole('round', 3, 60),
    breakMinutes: whole('pause', 0, 30),
    tables: whole('tables', 1, 60),
    place: values.place,
  };
  if (lengthOf(values.place) > longestPlace) faults.place = words.placeLong(longestPlace);
  if (Object.keys(faults).length === 0) {
    if (prepared.endsAt <= prepared.startsAt) faults.ends = words.endFault;
    else if (roundsIn(prepared) === 0) faults.ends = words.tooShort(prepared.roundMinutes);
  }
  const isRight = Object.keys(faults).length === 0;
  return { typed: { values, faults }, prepared: isRight ? prepared : undefined };
}

/** The fields of an evening; without a script all of them are written. */
export const EveningFields = ({
  language,
  typed: { values, faults },
}: {
  readonly language: Language;
  readonly typed: TypedEvening;
}) => {
  const words = eveningFieldWords(language);
  const field = (
    name: Name,
    label: string,
    hint: string,
    more: Readonly<Record<string, string | number | boolean>>,
  ) => (
    <div class="field">
      <Field
        id={name}
        label={label}
        hint={hint}
        fault={faults[name]}
        control={(ties) => <input {...ties} name={name} value={values[name]} {...more} />}
      />
    </div>
  );
  const number = { inputmode: 'numeric', size: 4, required: true };
  return (
    <>
      {field('day', words.day, words.dayHint, { type: 'date', required: true })}
      {field('starts', words.startsAt, words.timeHint(clockName(language)), {
        type: 'time',
        required: true,
      })}
      {field('ends', words.endsAt, words.timeHint(clockName(language)), {
        type: 'time',
        required: true,
      })}
      {field('round', words.roundMinutes, words.roundHint, number)}
      {field('pause', words.breakMinutes, words.breakHint, number)}
      {field('tables', words.tables, words.tablesHint, number)}
      {field('place', words.place, words.placeHint, { size: 40 })}
    </>
  );
};
