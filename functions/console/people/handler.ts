import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { standings, type Transition, transitions } from '../../../domain/people/participation.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import { knownPerson } from '../../actions/people/known-person.ts';
import { moveParticipations } from '../../actions/people/move-participations.ts';
import { noteInterview } from '../../actions/people/note-interview.ts';
import { tickSteps } from '../../actions/people/tick-steps.ts';
import { openPerson } from '../../actions/submissions/open-person.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { readTicks } from '../../private/steps/steps.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { askingOf } from '../ask/asked.tsx';
import { lettersIfTold } from '../decision-mail/letters.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { oneOf } from '../selection.ts';
import { copyOf } from './copy.ts';
import { longestNote } from './participation.tsx';
import { personWords } from './person-words.ts';
import { programmesIn } from './programmes.ts';
import { personScreen } from './view.tsx';

type Asked<Path extends string> = Context<ConsoleEnv, Path>;

function open(context: Asked<string>, id: string, action: 'read' | 'copy') {
  const asked = { id, action, ...acting(context) };
  return isId(id) ? openPerson(openDatabase(context.env.DB), asked) : [];
}

/** What is known of the person, with what became of what was sent from their page. */
const known = (context: Asked<string>, id: string) =>
  isId(id)
    ? knownPerson(openDatabase(context.env.DB), id, acting(context).scope)
    : Promise.resolve(undefined);

type Said = Parameters<typeof personScreen>[0]['said'];

/** The page of a person: where they stand, and all that they sent. */
async function show(context: Asked<string>, id: string, said: Said, status?: number) {
  const { language, session } = context.var;
  const [rows, person] = await Promise.all([open(context, id, 'read'), known(context, id)]);
  if (rows.length === 0) return missing(context);
  const db = openDatabase(context.env.DB);
  const { scope } = acting(context);
  const [{ sayProgramme }, { programmes: entries }, asking] = await Promise.all([
    programmesIn(context.env, db, person?.participations ?? [], language),
    siteIndex(context.env),
    askingOf(context.env, person?.id, { scope, language }),
  ]);
  const allowed = session !== undefined && mayChange(session.role);
  const tells = sendsMail(context.env);
  const whose = { person, sayProgramme, entries, asking };
  const screen = personScreen({ language, id, rows, allowed, tells, ...whose, said });
  return consolePage(context, { ...screen, status });
}

/** Somebody opens it, or was led back to it by what they did there. */
export const person = (context: Asked<'/people/:id/'>): Promise<Response> => {
  const words = personWords(context.var.language);
  const notices: ReadonlyMap<string, string> = new Map([
    ['moved', words.moved],
    ['noted', words.noted],
    ['ticked', words.ticked],
  ]);
  const notice = notices.get(context.req.query('notice') ?? '');
  return show(context, context.req.param('id'), notice ? { notice } : {});
};

/** Moves a participation. */
async function move(context: Asked<'/people/:id/'>, sent: URLSearchParams): Promise<Response> {
  const { language } = context.var;
  const id = context.req.param('id');
  const words = personWords(language);
  const name = oneOf(Object.keys(transitions) as Transition[], sent.get('step'));
  const was = oneOf(standings, sent.get('was'));
  if (!name || !was) return show(context, id, { fault: words.overtaken }, 422);
  const one = { id: sent.get('participation') ?? '', was, to: transitions[name].to };
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const letters = lettersIfTold(context.env, db, by, sent.get('mail') === 'yes');
  const moved = await moveParticipations(db, [one], by, letters);
  if (moved.size === 0) return show(context, id, { fault: words.overtaken }, 409);
  return context.redirect(consoleAddress(language, `people/${id}/`, { notice: 'moved' }), 303);
}

/** Stores what was noted of an interview; what cannot be stored is shown again. */
async function interview(context: Asked<'/people/:id/'>, sent: URLSearchParams): Promise<Response> {
  const { language } = context.var;
  const id = context.req.param('id');
  const words = personWords(language);
  const note = (sent.get('note') ?? '').replaceAll('\r\n', '\n').trim();
  const participation = sent.get('participation') ?? '';
  const again = (fault: string, status: number) =>
    show(context, id, { typed: { participation, note, fault } }, status);
  if (note === '') return again(words.empty, 422);
  if (note.length > longestNote) return again(words.tooLong(longestNote, note.length), 422);
  const db = openDatabase(context.env.DB);
  if (!(await noteInterview(db, { participation, note }, acting(context))))
    return again(words.gone, 409);
  return context.redirect(consoleAddress(language, `people/${id}/`, { notice: 'noted' }), 303);
}

/** Ticks steps of getting ready, or takes ticks back. */
async function prepare(context: Asked<'/people/:id/'>, sent: URLSearchParams): Promise<Response> {
  const { language } = context.var;
  const id = context.req.param('id');
  const [person, { programmes }] = await Promise.all([known(context, id), siteIndex(context.env)]);
  const one = person?.participations.find((each) => each.id === sent.get('steps'));
  if (!one) return show(context, id, { fault: personWords(language).overtaken }, 409);
  const { programme, role } = one;
  const steps = stepsOf(
    programmes.find((each) => each.id === programme),
    role,
  );
  const all = steps.map((step) => step.id);
  const ticked = { ids: [one.id], programme, role, all, ...readTicks(sent, steps) };
  await tickSteps(openDatabase(context.env.DB), ticked, acting(context));
  return context.redirect(consoleAddress(language, `people/${id}/`, { notice: 'ticked' }), 303);
}

/** What is done from the page of a person: a move, a note, or ticks. */
export const follow = taking((context: Asked<'/people/:id/'>, sent) => {
  if (sent.has('note')) return interview(context, sent);
  return sent.has('steps') ? prepare(context, sent) : move(context, sent);
});

/** Hands out a copy of it, to somebody who has just proved who they are. */
export const copy = taking(async (context: Asked<'/people/:id/copy/'>, sent) => {
  const { language, session } = context.var;
  const id = context.req.param('id');
  const now = Date.now();
  const page = consoleAddress(language, `people/${id}/`);
  if (!session || !provedLately(session, now))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: page }), 303);
  const rows = await open(context, id, 'copy');
  if (rows.length === 0) return missing(context);
  const format = sent.get('format') === 'csv' ? 'csv' : 'json';
  const { name, type, text } = copyOf(rows, await known(context, id), format, language, now);
  return context.body(text, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
});
