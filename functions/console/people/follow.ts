import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { standings, type Transition, transitions } from '../../../domain/people/participation.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import { markAsAmbassador } from '../../actions/people/mark-ambassador.ts';
import { moveParticipations } from '../../actions/people/move-participations.ts';
import { correctNote, noteInterview, takeNoteBack } from '../../actions/people/note-interview.ts';
import { revokeLinks } from '../../actions/people/revoke-links.ts';
import { tickSteps } from '../../actions/people/tick-steps.ts';
import { siteIndex } from '../../http/site-index.ts';
import { textIn } from '../../http/typed.ts';
import { readTicks } from '../../private/steps/steps.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { lettersIfTold } from '../decision-mail/letters.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { oneOf } from '../selection.ts';
import { known, show } from './handler.ts';
import { longestNote } from './interviews.tsx';
import { personWords } from './person-words.ts';
import { readRow } from './selection.ts';

type Asked = Context<ConsoleEnv, '/people/:id/'>;

/** Leads back to the page, which says what was done. */
const done = (context: Asked, notice: string): Response => {
  const page = `people/${context.req.param('id')}/`;
  return context.redirect(consoleAddress(context.var.language, page, { notice }), 303);
};

/** Moves a participation. */
async function move(context: Asked, sent: URLSearchParams): Promise<Response> {
  const id = context.req.param('id');
  const words = personWords(context.var.language);
  const name = oneOf(Object.keys(transitions) as Transition[], sent.get('step'));
  const was = oneOf(standings, sent.get('was'));
  if (!name || !was) return show(context, id, { fault: words.overtaken }, 422);
  const one = { id: sent.get('participation') ?? '', was, to: transitions[name].to };
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const letters = lettersIfTold(context.env, db, by, sent.get('mail') === 'yes');
  const { moved, told } = await moveParticipations(db, [one], by, letters);
  if (moved.size === 0) return show(context, id, { fault: words.overtaken }, 409);
  return done(context, told > 0 ? 'moved-told' : 'moved');
}

/** Stores what was noted of an interview, or corrects a note; what cannot be stored is shown again. */
async function interview(context: Asked, sent: URLSearchParams): Promise<Response> {
  const id = context.req.param('id');
  const words = personWords(context.var.language);
  const note = textIn(sent, 'note');
  const participation = sent.get('participation') ?? '';
  const corrects = sent.get('corrects') ?? '';
  const again = (fault: string, status: number) =>
    show(context, id, { typed: { participation, corrects, note, fault } }, status);
  if (note === '') return again(words.empty, 422);
  if (lengthOf(note) > longestNote) return again(words.tooLong(longestNote, lengthOf(note)), 422);
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  if (corrects === '')
    return (await noteInterview(db, { participation, note }, by))
      ? done(context, 'noted')
      : again(words.gone, 409);
  const row = readRow(corrects);
  if (row !== undefined && (await correctNote(db, { id: row, note }, by)))
    return done(context, 'corrected');
  return again(words.notYours, 409);
}

/** Takes a note back. */
async function takeBack(context: Asked, sent: URLSearchParams): Promise<Response> {
  const row = readRow(sent.get('back') ?? '');
  const db = openDatabase(context.env.DB);
  if (row !== undefined && (await takeNoteBack(db, row, acting(context))))
    return done(context, 'taken-back');
  const fault = personWords(context.var.language).notYours;
  return show(context, context.req.param('id'), { fault }, 409);
}

/** Ticks steps of getting ready, or takes ticks back. */
async function prepare(context: Asked, sent: URLSearchParams): Promise<Response> {
  const id = context.req.param('id');
  const [person, { programmes }] = await Promise.all([known(context, id), siteIndex(context.env)]);
  const one = person?.participations.find((each) => each.id === sent.get('steps'));
  if (!one) return show(context, id, { fault: personWords(context.var.language).overtaken }, 409);
  const { programme, role } = one;
  const steps = stepsOf(
    programmes.find((each) => each.id === programme),
    role,
  );
  const all = steps.map((step) => step.id);
  const ticked = { ids: [one.id], programme, role, all, ...readTicks(sent, steps) };
  await tickSteps(openDatabase(context.env.DB), ticked, acting(context));
  return done(context, 'ticked');
}

/** Marks somebody as an ambassador, or no longer. */
async function mark(context: Asked, sent: URLSearchParams): Promise<Response> {
  const is = sent.get('ambassador') === 'yes';
  const marking = { id: sent.get('participation') ?? '', is };
  await markAsAmbassador(openDatabase(context.env.DB), marking, acting(context));
  return done(context, is ? 'ambassador' : 'no-ambassador');
}

/** Takes back every link of a person, if they may be seen. */
async function revoke(context: Asked): Promise<Response> {
  const id = context.req.param('id');
  const person = await known(context, id);
  if (!person) return show(context, id, {}, 404);
  await revokeLinks(openDatabase(context.env.DB), person.id, acting(context));
  return done(context, 'revoked');
}

/** What is done from the page of a person: a move, a note, ticks, a mark, or links taken back. */
export const follow = taking((context: Asked, sent) => {
  if (sent.has('revoke')) return revoke(context);
  if (sent.has('back')) return takeBack(context, sent);
  if (sent.has('note')) return interview(context, sent);
  if (sent.has('ambassador')) return mark(context, sent);
  return sent.has('steps') ? prepare(context, sent) : move(context, sent);
});
