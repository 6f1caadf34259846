import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { participantCount } from '../../../db/people/list.ts';
import { participationsNamed } from '../../../db/people/read.ts';
import { standings, transitionTo } from '../../../domain/people/participation.ts';
import { listPeople } from '../../actions/people/list-people.ts';
import { type Moving, moveParticipations } from '../../actions/people/move-participations.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { asksByMail } from '../ask/letters.ts';
import { lettersIfTold } from '../decision-mail/letters.ts';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { atOnce, pageOf } from '../page-of.ts';
import { oneOf } from '../selection.ts';
import { peopleScreen, type Ticked } from './list-view.tsx';
import { listWords } from './list-words.ts';
import { type Moved, saidOn, tellNext, toldNow } from './moved.ts';
import { programmesIn } from './programmes.ts';
import { peopleQuery, readPeople, readPick, readRow } from './selection.ts';
import { stepsIn, tickStepOfMany, ticksMany } from './tick-many.tsx';

/** The people of a selection, twenty-five at a time; with what is wrong with what was ticked. */
export async function showPeople(
  context: Context<ConsoleEnv>,
  ticked?: Ticked,
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const asked = (name: string) => context.req.query(name);
  const selection = readPeople(asked);
  const places = { after: readRow(asked('after')), before: readRow(asked('before')) };
  const by = acting(context);
  const moved = toldNow(context);
  const [page, count, left] = await Promise.all([
    pageOf(places, (wanted) => listPeople(db, { selection, ...wanted }, by)),
    participantCount(db, selection, by.scope),
    moved && moved.left.length > 0 ? participationsNamed(db, moved.left, by.scope) : [],
  ]);
  const named = await programmesIn(context.env, db, page.rows, language);
  const allowed = session !== undefined && mayChange(session.role);
  const outcome = moved && { ...moved, left };
  const { programmes: entries } = await siteIndex(context.env);
  const screen = peopleScreen({
    language,
    scope: by.scope,
    tells: sendsMail(context.env),
    asks: await asksByMail(context.env, language),
    allowed,
    selection,
    page,
    count,
    ticked,
    outcome,
    programme: entries.find(({ id }) => id === selection.programme),
    prepares: entries.some((one) => stepsIn(one).length > 0),
    ...named,
  });
  const answer = await consolePage(context, { ...screen, status });
  return moved ? saidOn(context, answer) : answer;
}

/** Moves what was ticked. What stands there by now was moved too: somebody who presses twice is told what they did. */
async function move(
  context: Context<ConsoleEnv>,
  many: readonly Moving[],
  tells: boolean,
): Promise<Moved> {
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const moving = many.filter(({ was, to }) => was !== to);
  const letters = lettersIfTold(context.env, db, by, tells);
  const { moved: changed, told } =
    moving.length > 0
      ? await moveParticipations(db, moving, by, letters)
      : { moved: new Set<string>(), told: 0 };
  const others = moving.flatMap(({ id }) => (changed.has(id) ? [] : [id]));
  const found = others.length > 0 ? await participationsNamed(db, others, by.scope) : [];
  const now = new Map(found.map(({ id, standing }) => [id, standing]));
  const done = moving.filter(({ id, to }) => changed.has(id) || now.get(id) === to);
  return {
    back: done.map(({ id, was, to }) =>
      transitionTo(to, was) ? { id, was: to, to: was } : { id, was: to },
    ),
    left: moving.filter((one) => !done.includes(one)).map(({ id }) => id),
    told,
  };
}

/** Moves every participation that was ticked in the list, or takes that back: then each carries where to. */
export async function moveMany(
  context: Context<ConsoleEnv>,
  sent: URLSearchParams,
): Promise<Response> {
  const { language } = context.var;
  const words = listWords(language);
  const picks = sent.getAll('pick');
  if (picks.length > atOnce) throw new Problem(413);
  const ticked = picks.flatMap(readPick);
  const selection = readPeople((name) => context.req.query(name));
  const back = consoleAddress(language, 'people/', peopleQuery(selection));
  const does = ticksMany(sent);
  if (does) {
    const ids = ticked.map(({ id }) => id);
    const value = sent.get('step');
    const done =
      ids.length > 0
        ? await tickStepOfMany(context, selection.programme, ids, { does, value })
        : undefined;
    if (!done) {
      const stepFault = ids.length === 0 ? words.nothingTicked : words.noStep;
      const again = { standing: undefined, ids, step: value ?? undefined, stepFault };
      return showPeople(context, again, 422);
    }
    tellNext(context, { back: [], left: [], told: 0, ticked: done });
    return context.redirect(back, 303);
  }
  const all = oneOf(standings, sent.get('to'));
  const many = ticked.flatMap(({ id, was, to = all }) => (to ? [{ id, was, to }] : []));
  if (many.length === 0) {
    const fault = ticked.length === 0 ? words.nothingTicked : words.noStanding;
    return showPeople(context, { fault, standing: all, ids: ticked.map(({ id }) => id) }, 422);
  }
  tellNext(context, await move(context, many, sent.get('mail') === 'yes'));
  return context.redirect(back, 303);
}
