import { type GatheringRow, gatheringNamed } from '../../../db/gatherings/read.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { asTyped, lengthOf } from '../../../domain/forms/written.ts';
import { attend, callOff, note, replan } from '../../actions/gatherings/plan.ts';
import { Fault } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { changeOf, wasDone } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { type AskedGathering, gatheringAddress, gatheringAsked, sayOvertaken } from './asked.ts';
import { readAttendance } from './attendance.tsx';
import { gatheringFieldWords } from './field-words.ts';
import { GatheringFields } from './fields.tsx';
import { longestNotes } from './notes.tsx';
import { type Above, showGathering } from './one.tsx';
import { readGathering, type TypedGathering, typedOf } from './typed.ts';

interface Shown {
  readonly typed?: TypedGathering;
  readonly fault?: string;
  readonly status?: number;
}

function show(context: AskedGathering, one: GatheringRow, { typed, fault, status }: Shown = {}) {
  const { language } = context.var;
  const words = gatheringFieldWords(language);
  const content = (
    <>
      {fault && <Fault id="gathering-error">{fault}</Fault>}
      <form
        method="post"
        action={gatheringAddress(language, one.id, 'change/')}
        class="export"
        novalidate
      >
        <SeenVersion version={one.version} />
        <GatheringFields language={language} typed={typed ?? typedOf(one)} />
        <p class="hint">{words.changeHint}</p>
        <p class="go">
          <button type="submit">{words.changeDo}</button>
        </p>
      </form>
      <p>
        <a href={gatheringAddress(language, one.id)}>{words.back}</a>
      </p>
    </>
  );
  const heading = words.changeHeading(one.title);
  return consolePage(context, { title: words.changeTitle, heading, content, status });
}

/** Asks what a gathering is to be instead. */
export async function askToChange(context: AskedGathering): Promise<Response> {
  const one = await gatheringAsked(context);
  return one ? show(context, one) : missing(context);
}

/** The gathering as it stands by now. */
const nowOf = (context: AskedGathering, db: Database, id: string) =>
  gatheringNamed(db, id, acting(context).scope);

/** A coordinator changes what a gathering is. */
export const changeGathering = taking(async (context: AskedGathering, sent) => {
  const one = await gatheringAsked(context);
  if (!one) return missing(context);
  const { language } = context.var;
  const by = acting(context);
  const { typed, gathering } = readGathering(sent, language, by.now);
  if (!gathering) return show(context, one, { typed, status: 422 });
  const db = openDatabase(context.env.DB);
  const isDone = await replan(db, changeOf(one.id, sent), gathering, by);
  const now = isDone ? one : ((await nowOf(context, db, one.id)) ?? one);
  if (!isDone && !wasDone(now, sent))
    return show(context, now, { typed, fault: sayOvertaken(now, language), status: 409 });
  return context.redirect(gatheringAddress(language, one.id, '', { notice: 'changed' }), 303);
});

/** A coordinator says who was at a gathering, notes something of it, or cancels it. */
export const stepGathering = taking(async (context: AskedGathering, sent) => {
  const one = await gatheringAsked(context);
  if (!one) return missing(context);
  const { language } = context.var;
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const change = changeOf(one.id, sent);
  // Pressed twice, it is done already: that is where both presses lead.
  const done = async (isDone: boolean, notice: string, typed: Above = {}) => {
    const now = isDone ? one : ((await nowOf(context, db, one.id)) ?? one);
    return isDone || wasDone(now, sent)
      ? context.redirect(gatheringAddress(language, one.id, '', { notice }), 303)
      : showGathering(context, { ...typed, fault: sayOvertaken(now, language), status: 409 });
  };
  switch (sent.get('do')) {
    case 'attendance': {
      const { typed, attended } = readAttendance(sent, language);
      if (!attended) return showGathering(context, { attendance: typed, status: 422 });
      return done(await attend(db, change, attended, by), 'attended', { attendance: typed });
    }
    case 'notes': {
      const typed = asTyped(sent.get('notes') ?? '');
      if (lengthOf(typed) > longestNotes) {
        const fault = gatheringFieldWords(language).tooLong(longestNotes);
        return showGathering(context, { notes: { typed, fault }, status: 422 });
      }
      return done(await note(db, change, typed, by), 'noted', { notes: { typed } });
    }
    case 'cancel':
      return showGathering(context, { cancels: true });
    case 'cancel-sure':
      return done(await callOff(db, change, true, by), 'cancelled');
    case 'restore':
      return done(await callOff(db, change, false, by), 'restored');
    default:
      return showGathering(context, { status: 422 });
  }
});
