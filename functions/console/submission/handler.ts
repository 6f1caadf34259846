import type { Context, Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { participationsNamed } from '../../../db/people/read.ts';
import { look } from '../../../db/statement.ts';
import { submissionsFrom } from '../../../db/submissions/list.ts';
import {
  placeOf,
  type ReadSubmission,
  type Selection,
  submissionWithForm,
} from '../../../db/submissions/read.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import type { Acting } from '../../actions/acting.ts';
import { decideSubmission } from '../../actions/submissions/decide-submission.ts';
import { sentAgain } from '../../actions/submissions/open-person.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { correctionWords } from '../correction/words.ts';
import { addressFor, isTold, longestWord } from '../decision-mail/letter.ts';
import { letterOn } from '../decision-mail/letters.ts';
import { tellingWords } from '../decision-mail/words.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { aroundQuery, readAround } from '../selection.ts';
import { longestNote } from './decision-form.tsx';
import { notStored } from './not-stored.tsx';
import { readTyped, type TypedDecision } from './typed.ts';
import { type Said, submissionScreen } from './view.tsx';
import { submissionWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/submissions/:id/'>;

/** The submissions on either side in the list that the coordinator came from. */
async function neighbours(context: Asked, selection: Selection, row: ReadSubmission) {
  const db = openDatabase(context.env.DB);
  const [previous, next] = await db.batch([
    submissionsFrom(db, selection, 1, row, 'back'),
    submissionsFrom(db, selection, 1, row, 'onwards'),
  ]);
  return { previous: previous[0]?.id, next: next[0]?.id };
}

/** The submission that follows in the list that the coordinator came from, whatever became of this one. */
async function nextInList(context: Asked, id: string): Promise<string | undefined> {
  const db = openDatabase(context.env.DB);
  const place = await placeOf(db, acting(context).scope, id);
  if (!place) return undefined;
  const selection = readAround(
    (name) => context.req.query(name),
    place.form,
    acting(context).scope,
  );
  return (await submissionsFrom(db, selection, 1, place))[0]?.id;
}

/** Reads the submission that the address names, with its trace, and shows it. */
async function show(context: Asked, said: Said = {}, status = 200): Promise<Response> {
  const id = context.req.param('id');
  const db = openDatabase(context.env.DB);
  const row = isId(id) && (await openSubmission(db, { id, ...acting(context) }));
  if (!row) return missing(context);
  const { language, session } = context.var;
  const selection = readAround((name) => context.req.query(name), row.form, acting(context).scope);
  const [beside, again, [participant]] = await Promise.all([
    neighbours(context, selection, row),
    sentAgain(db, row),
    row.participation ? participationsNamed(db, [row.participation], acting(context).scope) : [],
  ]);
  const tellable = addressFor(context.env, row) !== '';
  const about = { row, participant, selection, beside, again, said, tellable };
  const given = { language, role: session?.role, ...about };
  const screen = submissionScreen(given);
  return consolePage(context, { ...screen, status });
}

/** One submission. Opening it changes nothing. */
export const one: Handler<ConsoleEnv, '/submissions/:id/'> = (context) => {
  const { language } = context.var;
  const words = submissionWords(language);
  const { leave } = tellingWords(language);
  const notices = new Map([
    ['saved', words.saved],
    ['before', words.savedBefore],
    ['last', words.savedLast],
    ['saved-told', `${words.saved} ${leave(1)}`],
    ['before-told', `${words.savedBefore} ${leave(1)}`],
    ['last-told', `${words.savedLast} ${leave(1)}`],
    ['corrected', correctionWords(language).corrected],
  ]);
  return show(context, { notice: notices.get(context.req.query('notice') ?? '') });
};

/** Where to go once a decision is stored: the same submission again, or the next one of the list. */
async function onwards(
  context: Asked,
  id: string,
  { goOn = false, told }: { readonly goOn: boolean | undefined; readonly told: boolean },
): Promise<string> {
  const { language } = context.var;
  const query = aroundQuery(
    readAround((name) => context.req.query(name), '', acting(context).scope),
  );
  const to = (one: string, notice: string) =>
    consoleAddress(language, `submissions/${one}/`, {
      ...query,
      notice: told ? `${notice}-told` : notice,
    });
  if (!goOn) return to(id, 'saved');
  const next = await nextInList(context, id);
  return next ? to(next, 'before') : to(id, 'last');
}

/** What tells the person the decision, if that is wished and they are not told the same as before. */
async function letterFor(
  context: Asked,
  id: string,
  { status, seen, tells, word }: TypedDecision,
  { now, scope }: Acting,
) {
  if (!tells || !isTold(status) || status === seen?.status) return undefined;
  const db = openDatabase(context.env.DB);
  const [row] = await look(submissionWithForm(db, scope, id));
  return row && letterOn(context.env, db, row, { status, word, now });
}

/** Stores a decision, or shows the submission again with what was typed. */
async function decide(context: Asked, typed: TypedDecision): Promise<Response> {
  const { language } = context.var;
  const words = submissionWords(language);
  const id = context.req.param('id');
  const { status, note, seen } = typed;
  if (!isId(id)) return missing(context);
  if (!seen || !status) return show(context, { fault: words.wrongStatus, typed }, 422);
  if (note !== undefined && lengthOf(note) > longestNote)
    return show(context, { fault: words.noteTooLong(longestNote, lengthOf(note)), typed }, 422);
  if (typed.word !== undefined && lengthOf(typed.word) > longestWord)
    return show(
      context,
      { fault: words.wordTooLong(longestWord, lengthOf(typed.word)), typed },
      422,
    );
  const by = acting(context);
  const letter = await letterFor(context, id, typed, by);
  const decision = { id, was: seen.status, noted: seen.note, status, note, letter, ...by };
  if (await decideSubmission(openDatabase(context.env.DB), decision)) {
    const told = letter !== undefined;
    return context.redirect(await onwards(context, id, { goOn: typed.goOn, told }), 303);
  }
  const overtaken = { ...typed, seen: undefined, overtaken: true };
  return show(context, { fault: words.changed, typed: overtaken }, 409);
}

/** Stores a status and a note. What cannot be stored is shown again with what was typed. */
export const decideOne: Handler<ConsoleEnv, '/submissions/:id/'> = async (context) => {
  const typed = readTyped(await readForm(context.req.raw));
  try {
    return await decide(context, typed);
  } catch (error) {
    if (error instanceof Problem) throw error;
    return notStored(context, typed, error);
  }
};
