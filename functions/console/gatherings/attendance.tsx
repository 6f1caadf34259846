import type { Attendee, GatheringRow } from '../../../db/gatherings/read.ts';
import type { Attended } from '../../../db/gatherings/write.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { sidesOf } from '../../../domain/gatherings/gathering.ts';
import type { Role } from '../../../domain/people/participation.ts';
import type { Language } from '../../../domain/words/language.ts';
import { lineIn } from '../../http/typed.ts';
import { Field } from '../../private/field.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { gatheringAddress } from './asked.ts';
import { attendanceWords } from './attendance-words.ts';
import { gatheringFieldWords } from './field-words.ts';
import { readCount } from './typed.ts';

/** People of a side who can be ticked: the others are counted. */
export const mostTicked = 150;

/** More than this come to nothing that a programme holds. */
const mostCounted = 2000;

const counts = ['moreMentors', 'moreMentees', 'helpers'] as const;
type Count = (typeof counts)[number];

/** Who was there, as it was typed. */
export interface TypedAttendance {
  readonly there: ReadonlySet<string>;
  readonly values: Readonly<Record<Count, string>>;
  readonly faults: Readonly<Partial<Record<Count, string>>>;
}

/** Who was there, as it stands. */
export function attendanceOf(
  { mentors, mentees, helpers }: Pick<GatheringRow, 'mentors' | 'mentees' | 'helpers'>,
  attendees: readonly Attendee[],
): TypedAttendance {
  const came = attendees.filter((one) => one.came);
  const more = (count: number, side: Role) =>
    String(Math.max(0, count - came.filter(({ role }) => role === side).length));
  return {
    there: new Set(came.map(({ participation }) => participation)),
    values: {
      moreMentors: more(mentors, 'mentor'),
      moreMentees: more(mentees, 'mentee'),
      helpers: String(helpers),
    },
    faults: {},
  };
}

/** Reads what was typed: who was there, or what is wrong with it. */
export function readAttendance(
  sent: URLSearchParams,
  language: Language,
): { readonly typed: TypedAttendance; readonly attended: Attended | undefined } {
  const values = Object.fromEntries(
    counts.map((name) => [name, lineIn(sent, name).slice(0, 20)]),
  ) as Record<Count, string>;
  // A field that is not there, or was emptied, says that there was nobody.
  const read = (name: Count) => readCount(values[name] || '0', 0, mostCounted);
  const faults = Object.fromEntries(
    counts
      .filter((name) => read(name) === undefined)
      .map((name) => [name, gatheringFieldWords(language).between(0, mostCounted)]),
  );
  const there = sent.getAll('there').filter(isId).slice(0, mostCounted);
  const [moreMentors, moreMentees, helpers] = counts.map(read);
  return {
    typed: { there: new Set(there), values, faults },
    attended:
      moreMentors === undefined || moreMentees === undefined || helpers === undefined
        ? undefined
        : { participations: there, moreMentors, moreMentees, helpers },
  };
}

interface Props {
  readonly language: Language;
  readonly gathering: GatheringRow;
  readonly attendees: readonly Attendee[];
  readonly typed: TypedAttendance;
}

/** Asks who was at a gathering: by name, or how many. */
export const AttendanceForm = ({ language, gathering, attendees, typed }: Props) => {
  const words = attendanceWords(language);
  const sides = sidesOf(gathering.forWhom);
  const of = (side: Role) => attendees.filter(({ role }) => role === side);
  const more = (name: Count, label: string, hint: string) => (
    <div class="field">
      <Field
        id={name}
        label={label}
        hint={hint}
        fault={typed.faults[name]}
        control={(ties) => (
          <input {...ties} name={name} value={typed.values[name]} inputmode="numeric" size={4} />
        )}
      />
    </div>
  );
  return (
    <form
      method="post"
      action={gatheringAddress(language, gathering.id)}
      class="export attending"
      novalidate
    >
      <SeenVersion version={gathering.version} />
      <p>{words.attendanceHint}</p>
      {(['mentor', 'mentee'] as const).map((side) =>
        of(side).length === 0 ? null : (
          <fieldset>
            <legend>{side === 'mentor' ? words.mentors : words.mentees}</legend>
            <div class="boxes">
              {of(side).map(({ participation, name }) => (
                <label class="radio">
                  <input
                    type="checkbox"
                    name="there"
                    value={participation}
                    checked={typed.there.has(participation)}
                  />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
        ),
      )}
      {sides.some((side) => of(side).length >= mostTicked) && (
        <p class="hint">{words.tooMany(mostTicked)}</p>
      )}
      {(sides.includes('mentor') || gathering.mentors > 0) &&
        more('moreMentors', words.moreMentors, words.moreHint)}
      {(sides.includes('mentee') || gathering.mentees > 0) &&
        more('moreMentees', words.moreMentees, words.moreHint)}
      {more('helpers', words.helpers, words.helpersHint)}
      <p class="go">
        <button type="submit" name="do" value="attendance">
          {words.attendanceDo}
        </button>
      </p>
    </form>
  );
};
