import { type EveningRow, guestsOf, keysStored } from '../../../db/evenings/read.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { nextRound, roundsIn } from '../../../domain/evenings/timetable.ts';
import { eveningMessageKey } from '../../../domain/messages/keys.ts';
import { callOff, planAnew } from '../../actions/evenings/prepare.ts';
import { tellOfEvening } from '../../actions/evenings/tell.ts';
import { beginProposal, throwAway } from '../../actions/proposals/begin.ts';
import { type EveningText, eveningLetter } from '../../evenings/letters.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { changeOf, wasDone } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { keyOf } from '../key.tsx';
import { missing } from '../message/missing.ts';
import { runDraft } from '../proposals/run.ts';
import { sayUnpairable } from '../proposals/said.tsx';
import { proposalWords } from '../proposals/words.ts';
import { type AskedEvening, eveningAddress, eveningAsked, sayOvertaken } from './asked.ts';
import { readEvening, type TypedEvening } from './fields.tsx';
import { mailsAtOnce, showEvening } from './one.tsx';
import { comes, plannedFor } from './planning.ts';
import { eveningsWords } from './words.ts';

/** What is known where an evening is changed. */
interface Changing {
  readonly context: AskedEvening;
  readonly db: Database;
  readonly evening: EveningRow;
  readonly sent: URLSearchParams;
}

/** It is planned anew, now or by the press before. */
export const planned = (context: AskedEvening, id: string): Response =>
  context.redirect(eveningAddress(context.var.language, id, '', { notice: 'planned' }), 303);

/** Says that somebody else was faster, and shows how things stand, with what was typed; where this very form was, pressed twice, what it did. */
async function overtaken({ context, sent }: Changing, typed?: TypedEvening): Promise<Response> {
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  if (wasDone(evening, sent)) return planned(context, evening.id);
  const fault = sayOvertaken(evening, context.var.language);
  return showEvening(context, { fault, typed, status: 409 });
}

async function changeTimes(changing: Changing): Promise<Response> {
  const { context, db, evening, sent } = changing;
  if (wasDone(evening, sent)) return planned(context, evening.id);
  const { language } = context.var;
  const words = eveningsWords(language);
  const by = acting(context);
  const { typed, prepared } = readEvening(sent, language, by.now);
  if (!prepared) return showEvening(context, { typed, status: 422 });
  if (nextRound(evening, by.now) > 1)
    return showEvening(context, { typed, fault: words.changeLate, status: 409 });
  const [before, rounds] = [roundsIn(evening), roundsIn(prepared)];
  // Whoever stayed until the last round stays until the last one of now.
  const people = (await guestsOf(db, evening.id)).map((one) => ({
    ...one,
    until: comes(one) && (one.until === before || one.until > rounds) ? rounds : one.until,
  }));
  const { id, programme } = evening;
  const asked = { programme, prepared, people, from: 1, evening: id };
  const meetings = await plannedFor(context.env, db, asked, by.scope);
  if (!meetings) return showEvening(context, { typed, fault: words.noRules, status: 409 });
  const plan = { people, meetings, from: 1, prepared };
  return (await planAnew(db, changeOf(id, sent), plan, by))
    ? planned(context, id)
    : overtaken(changing, typed);
}

/** Writes to those of an evening who were not written to yet, as many as one press takes. */
async function tellAll({ context, db, evening }: Changing, name: EveningText): Promise<Response> {
  const { language } = context.var;
  const { now } = acting(context);
  const guests = (await guestsOf(db, evening.id)).filter(
    (one) => comes(one) && one.standing === 'ready',
  );
  const keyOf = (participation: string) => eveningMessageKey(evening.id, name, participation);
  const told = await keysStored(
    db,
    guests.map(({ participation }) => keyOf(participation)),
  );
  const open = guests.filter(({ participation }) => !told.has(keyOf(participation)));
  const letters = await Promise.all(
    open.slice(0, mailsAtOnce).map((one) => eveningLetter(context.env, name, one, evening, now)),
  );
  const leaving = letters.filter((one) => one !== undefined);
  if (open.length > 0 && leaving.length === 0)
    return showEvening(context, { fault: eveningsWords(language).noText(name), status: 409 });
  await tellOfEvening(db, evening.id, leaving, now);
  deliverSoon(
    context,
    leaving.map(({ message }) => message.key),
  );
  return context.redirect(
    eveningAddress(language, evening.id, '', {
      told: String(leaving.length),
      rest: String(Math.max(0, open.length - mailsAtOnce) || ''),
    }),
    303,
  );
}

/** Begins a proposal out of what both said; where nobody can be paired, it is said why and none is left behind. */
async function proposeFrom({ context, db, evening, sent }: Changing): Promise<Response> {
  const { language } = context.var;
  const by = acting(context);
  const { rules } = await sitePairing(context.env);
  const settings = { aim: 'stable', least: rules?.at_least ?? 0 } as const;
  const { programme } = evening;
  const { id, isNew } = await beginProposal(
    db,
    { id: keyOf(sent), programme, evening: evening.id, ...settings },
    by,
  );
  if (!isNew) return context.redirect(consoleAddress(language, `proposals/${id}/`), 303);
  const change = { id, version: 1, token: crypto.randomUUID() };
  const proposal = { id, programme, evening: evening.id };
  const outcome = await runDraft(context.env, db, proposal, change, settings, by);
  if (outcome.is === 'done')
    return context.redirect(
      consoleAddress(language, `proposals/${id}/`, { notice: 'stable' }),
      303,
    );
  await throwAway(db, change, by);
  const fault =
    outcome.is === 'unpairable'
      ? sayUnpairable(outcome.why, language)
      : proposalWords(language).noRules;
  return showEvening(context, { fault, status: 422 });
}

/** A coordinator changes an evening, writes to its people, proposes pairs from it, or deletes it. */
export const changeEvening = taking(async (context: AskedEvening, sent) => {
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const changing = { context, db: openDatabase(context.env.DB), evening, sent };
  const { language } = context.var;
  switch (sent.get('do')) {
    case 'change':
      return changeTimes(changing);
    case 'tell-plan':
      return tellAll(changing, 'evening-plan');
    case 'tell-ratings':
      return tellAll(changing, 'evening-ratings');
    case 'propose':
      return proposeFrom(changing);
    case 'drop':
      return showEvening(context, { drops: true });
    case 'drop-sure': {
      const gone = await callOff(changing.db, changeOf(evening.id, sent), acting(context));
      if (!gone) return overtaken(changing);
      return context.redirect(consoleAddress(language, 'evenings/'), 303);
    }
    default:
      return showEvening(context, { status: 422 });
  }
});
