import { type EveningRow, type Guest, guestsOf } from '../../../db/evenings/read.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { readyIn } from '../../../db/pairs/ready.ts';
import { calledAt, mostASide } from '../../../domain/evenings/evening.ts';
import type { Expected } from '../../../domain/evenings/plan-evening.ts';
import { nextRound, roundsIn } from '../../../domain/evenings/timetable.ts';
import { asKeyed } from '../../../domain/forms/written.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import { planAnew } from '../../actions/evenings/prepare.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { changeOf, wasDone } from '../change-of.ts';
import { taking } from '../give-back.tsx';
import { mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { type AskedEvening, eveningAddress, eveningAsked, sayOvertaken } from './asked.ts';
import { planned } from './change.tsx';
import { guestsWords } from './people-words.ts';
import { comes, plannedFor } from './planning.ts';
import { eveningsWords } from './words.ts';

/** Somebody who is expected, or could be. */
interface Possible extends Pick<Guest, 'participation' | 'role' | 'name' | 'standing'> {
  readonly there: boolean;
  /** As they stand, or as they were typed. */
  readonly from: string;
  readonly until: string;
  /** Whether they were not expected so far. */
  readonly isNew: boolean;
}

/** Everybody who is expected, and behind them whoever became ready since. */
async function possibleAt(
  db: Database,
  evening: EveningRow,
  scope: Scope,
): Promise<readonly Possible[]> {
  const { programme } = evening;
  const rounds = String(roundsIn(evening));
  const [guests, ...ready] = await Promise.all([
    guestsOf(db, evening.id),
    ...roles.map((role) => readyIn(db, { programme, role }, scope, mostASide + 20)),
  ]);
  const known = new Set(guests.map(({ participation }) => participation));
  const others = ready
    .flat()
    .filter(
      ({ participation, role, pairs }) =>
        !known.has(participation) && (role === 'mentor' || pairs === 0),
    );
  return [
    ...guests.map((one) => ({
      ...one,
      there: comes(one),
      from: comes(one) ? String(one.from) : '1',
      until: comes(one) ? String(one.until) : rounds,
      isNew: false,
    })),
    ...others.map(
      (one): Possible => ({
        ...one,
        ...{ name: one.name || one.email, standing: 'ready', there: false },
        ...{ from: '1', until: rounds, isNew: true },
      }),
    ),
  ];
}

async function show(
  context: AskedEvening,
  evening: EveningRow,
  possible: readonly Possible[],
  fault?: string,
  status: 200 | 409 | 422 = fault ? 422 : 200,
): Promise<Response> {
  const { language, session } = context.var;
  const words = eveningsWords(language);
  const said = guestsWords(language);
  const rounds = roundsIn(evening);
  const next = nextRound(evening, Date.now());
  const called = calledAt(possible);
  const open = next <= rounds && session !== undefined && mayChange(session.role);
  const side = (role: Role) => (
    <section>
      <h2>{role === 'mentor' ? said.mentors : said.mentees}</h2>
      <Table
        class="list"
        rows={possible.filter((one) => one.role === role && (open || one.there))}
        columns={[
          {
            label: words.who,
            cell: ({ participation, there, isNew, standing }: Possible) => {
              const name = called.get(participation) ?? '';
              const mark = standing === 'ready' ? (isNew ? said.isNew : '') : said.gone;
              const mention = mark && <span class="faint"> {mark}</span>;
              if (!open)
                return (
                  <>
                    {name}
                    {mention}
                  </>
                );
              return (
                <label class="radio">
                  <input
                    type="checkbox"
                    name="there"
                    value={participation}
                    checked={there}
                    aria-label={said.thereOf(name)}
                  />
                  {name}
                  {mention}
                </label>
              );
            },
          },
          ...(['from', 'until'] as const).map((which) => ({
            label: which === 'from' ? said.fromRound : said.untilRound,
            cell: ({ participation, ...one }: Possible) =>
              open ? (
                <input
                  name={`${which}-${participation}`}
                  value={one[which]}
                  inputmode="numeric"
                  size={2}
                  aria-label={(which === 'from' ? said.fromOf : said.untilOf)(
                    called.get(participation) ?? '',
                  )}
                />
              ) : (
                one[which]
              ),
          })),
        ]}
      />
    </section>
  );
  const content = (
    <>
      {fault && <Fault id="people-error">{fault}</Fault>}
      <p>{said.peopleLead(next, rounds)}</p>
      <form method="post" action={eveningAddress(language, evening.id, 'people/')} class="fair">
        <SeenVersion version={evening.version} />
        {open && <p class="hint">{said.thereHint(rounds)}</p>}
        {roles.map(side)}
        {open && (
          <p class="go">
            <button type="submit">{said.replan}</button>
          </p>
        )}
      </form>
      <p>
        <a href={eveningAddress(language, evening.id)}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, {
    title: said.peopleTitle,
    heading: said.peopleHeading,
    content,
    status,
  });
}

/** Who comes to an evening, and in which rounds. */
export async function peopleOfEvening(context: AskedEvening): Promise<Response> {
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const db = openDatabase(context.env.DB);
  return show(context, evening, await possibleAt(db, evening, acting(context).scope));
}

/** What is wrong with who is there, if anything is. */
function faultIn(
  typed: readonly Possible[],
  rounds: number,
  said: ReturnType<typeof guestsWords>,
): string | undefined {
  const there = typed.filter((one) => one.there);
  const isRound = (text: string) =>
    /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= rounds;
  const wrong = there.find(
    ({ from, until }) => !isRound(from) || !isRound(until) || Number(until) < Number(from),
  );
  if (wrong) return said.thereFault(wrong.name, rounds);
  const count = (role: Role) => there.filter((one) => one.role === role).length;
  if (roles.some((role) => count(role) === 0)) return said.emptySide;
  return roles.some((role) => count(role) > mostASide) ? said.tooManyThere(mostASide) : undefined;
}

/** A coordinator says who is there: what is left of the evening is planned anew, what was held stays. */
export const replanEvening = taking(async (context: AskedEvening, sent) => {
  const { language } = context.var;
  const words = eveningsWords(language);
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  if (wasDone(evening, sent)) return planned(context, evening.id);
  const change = changeOf(evening.id, sent);
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const there = new Set(sent.getAll('there'));
  const possible = await possibleAt(db, evening, by.scope);
  const round = (name: string, before: string) =>
    sent.has(name) ? asKeyed(sent.get(name) ?? '').slice(0, 10) : before;
  const typed = possible.map((one) => ({
    ...one,
    there: there.has(one.participation),
    from: round(`from-${one.participation}`, one.from),
    until: round(`until-${one.participation}`, one.until),
  }));
  const rounds = roundsIn(evening);
  const fault = faultIn(typed, rounds, guestsWords(language));
  if (fault) return show(context, evening, typed, fault);
  if (change.version !== evening.version)
    return show(context, evening, typed, sayOvertaken(evening, language), 409);
  const from = nextRound(evening, by.now);
  const people = typed
    .filter((one) => one.there || !one.isNew)
    .map(({ participation, role, ...one }): Expected & { readonly role: Role } => ({
      ...{ participation, role },
      from: one.there ? Number(one.from) : 1,
      until: one.there ? Number(one.until) : 0,
    }));
  const asked = {
    programme: evening.programme,
    prepared: evening,
    people,
    from,
    evening: evening.id,
  };
  const meetings = await plannedFor(context.env, db, asked, by.scope);
  if (!meetings) return show(context, evening, typed, words.noRules);
  if (await planAnew(db, change, { people, meetings, from }, by))
    return planned(context, evening.id);
  const now = (await eveningAsked(context)) ?? evening;
  return wasDone(now, sent)
    ? planned(context, now.id)
    : show(context, now, typed, sayOvertaken(now, language), 409);
});
