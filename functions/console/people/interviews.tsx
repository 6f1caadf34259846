import type { Participant } from '../../../db/people/read.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import { byWhom } from './by-whom.ts';
import { personWords } from './person-words.ts';

/** Longest note of an interview, in characters. */
export const longestNote = 8000;

/** What was typed of an interview and could not be stored. */
export interface TypedNote {
  readonly participation: string;
  /** The number of the note that it corrects, if it does. */
  readonly corrects: string;
  readonly note: string;
  readonly fault: string;
}

interface Props {
  readonly language: Language;
  readonly person: KnownPerson;
  readonly one: Participant;
  /** Whether who looks may note. */
  readonly allowed: boolean;
  /** Who looks: they may correct what they wrote. */
  readonly me: string;
  readonly typed?: TypedNote | undefined;
}

type Note = KnownPerson['interviews'][number];

/** A note as it stands now, and what it said before, the newest first. */
interface Kept {
  readonly now: Note;
  readonly before: readonly Note[];
}

/** The notes of a participation, each with what it corrected; the newest first. */
export function keptNotes(notes: readonly Note[]): readonly Kept[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const corrected = new Set(notes.map(({ corrects }) => corrects));
  const chain = (note: Note | undefined): readonly Note[] =>
    note ? [note, ...chain(byId.get(note.corrects ?? 0))] : [];
  return notes
    .filter(({ id }) => !corrected.has(id))
    .map((now) => ({ now, before: chain(byId.get(now.corrects ?? 0)) }));
}

/** A field to write a note, or to correct one. */
const NoteForm = ({ language, person, one, typed, note }: Props & { readonly note?: Note }) => {
  const words = personWords(language);
  const corrects = note ? String(note.id) : '';
  const mine = typed?.participation === one.id && typed.corrects === corrects ? typed : undefined;
  return (
    <details class="noting" open={mine !== undefined}>
      <summary>{note ? words.correctNote : words.noteInterview}</summary>
      <form
        method="post"
        action={consoleAddress(language, `people/${person.id}/`)}
        class="interview"
      >
        <input type="hidden" name="participation" value={one.id} />
        {note && <input type="hidden" name="corrects" value={corrects} />}
        <Field
          id={`note-${one.id}-${corrects}`}
          label={words.note}
          hint={note ? words.correctHint : words.noteHint}
          fault={mine?.fault}
          control={(ties) => (
            <textarea {...ties} name="note" rows={6}>
              {`\n${mine?.note ?? note?.note ?? ''}`}
            </textarea>
          )}
        />
        <p class="go">
          <button type="submit">{words.save}</button>
          {note && (
            <button type="submit" name="back" value={corrects} class="quiet">
              {words.takeBack}
            </button>
          )}
        </p>
      </form>
    </details>
  );
};

/** A note, what it said before, and for whoever wrote it the way to correct it. */
const One = (props: Props & { readonly kept: Kept }) => {
  const { language, kept, allowed, me } = props;
  const { now, before } = kept;
  const words = personWords(language);
  const first = before.at(-1) ?? now;
  const named = byWhom(now.who, language);
  const gone = now.takenBackAt !== null;
  const earlier = gone ? [now, ...before] : before;
  const said = [
    words.interview,
    sayDay(dayOf(first.at), language),
    ...(named === '' ? [] : [named]),
    ...(before.length > 0 ? [words.corrected(sayDay(dayOf(now.at), language))] : []),
  ];
  return (
    <div class="stored">
      <p class="faint">{said.join(' · ')}</p>
      {now.takenBackAt === null ? (
        <p class="written">{now.note}</p>
      ) : (
        <p>{words.takenBack(sayDay(dayOf(now.takenBackAt), language))}</p>
      )}
      {earlier.length > 0 && (
        <details class="noting">
          <summary>{words.before}</summary>
          {earlier.map(({ at, note }) => (
            <>
              <p class="faint">{sayMoment(at, language)}</p>
              <p class="written">{note}</p>
            </>
          ))}
        </details>
      )}
      {allowed && !gone && now.who === me && <NoteForm {...props} note={now} />}
    </div>
  );
};

/** What was noted of interviews, and a field for the next one. */
export const Interviews = (props: Props) => {
  const { person, allowed, one } = props;
  const notes = person.interviews.filter(({ participation }) => participation === one.id);
  return (
    <>
      {keptNotes(notes).map((kept) => (
        <One {...props} kept={kept} />
      ))}
      {allowed && <NoteForm {...props} />}
    </>
  );
};
