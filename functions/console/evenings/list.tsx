import type { Context } from 'hono';
import { type EveningRow, eveningsListed } from '../../../db/evenings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { cohortSide } from '../../../db/proposals/cohort.ts';
import { mostASide } from '../../../domain/evenings/evening.ts';
import { roundsIn } from '../../../domain/evenings/timetable.ts';
import { meetsInEvenings } from '../../../domain/matching/site-pairing.ts';
import { roles } from '../../../domain/people/participation.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { prepareOnce } from '../../actions/evenings/prepare.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { Begin } from '../begin.tsx';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { Key, keyOf } from '../key.tsx';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { programmeAsked } from '../selection.ts';
import { eveningAddress } from './asked.ts';
import { EveningFields, readEvening, type TypedEvening, typedOf } from './fields.tsx';
import { plannedFor } from './planning.ts';
import { eveningsWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** Evenings shown. */
const most = 50;

/** The programmes whose pairs come of meetings. */
async function programmesOf({ env }: Asked): Promise<ReadonlySet<string>> {
  const { rules, programmes } = await sitePairing(env);
  return new Set(rules ? programmes.filter(meetsInEvenings).map(({ id }) => id) : []);
}

/** What was sent and could not be taken. */
interface Refused {
  readonly key: string;
  readonly programme: string;
  readonly typed: TypedEvening;
  readonly fault?: string | undefined;
}

async function show(context: Asked, refused?: Refused): Promise<Response> {
  const { language, session } = context.var;
  const words = eveningsWords(language);
  const { scope } = acting(context);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, known, rows] = await Promise.all([
    siteIndex(context.env),
    programmesOf(context),
    eveningsListed(db, scope, most),
  ]);
  const open = programmes.filter(({ id }) => isWithin(scope, id) && known.has(id));
  const content = (
    <>
      <p>{words.lead}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          class="list"
          rows={rows}
          columns={[
            {
              label: words.evening,
              cell: (row: EveningRow) => (
                <a class="begins" href={eveningAddress(language, row.id)}>
                  {sayWhole(row.startsAt, language)}
                </a>
              ),
            },
            {
              label: words.programme,
              cell: (row) => programmeSaid(programmes, row.programme, language),
            },
            {
              label: words.facts.rounds,
              cell: (row) => words.rounds(roundsIn(row), row.roundMinutes, row.breakMinutes),
            },
          ]}
        />
      )}
      {session && mayChange(session.role) && (
        <Begin
          {...{ language, words, open }}
          below="evenings/"
          chosen={refused?.programme}
          fault={refused?.fault && <Fault id="evening-error">{refused.fault}</Fault>}
        >
          <Key value={refused?.key} />
          <EveningFields language={language} typed={refused?.typed ?? typedOf()} />
        </Begin>
      )}
    </>
  );
  const { title, heading } = words;
  return consolePage(context, { title, heading, content, status: refused ? 422 : 200 });
}

/** The evenings, and a form that prepares one. */
export const listOfEvenings = (context: Asked): Promise<Response> => show(context);

/** A coordinator prepares an evening: whoever is ready is expected, and the rounds are planned at once. */
export const createEvening = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const { env } = context;
  const words = eveningsWords(language);
  const by = acting(context);
  const programme = programmeAsked(sent.get('programme')) ?? '';
  const { typed, prepared } = readEvening(sent, language, by.now);
  const id = keyOf(sent);
  const refuse = (fault?: string) => show(context, { key: id, programme, typed, fault });
  if (!(await programmesOf(context)).has(programme) || !isWithin(by.scope, programme))
    return refuse(words.noProgramme);
  if (!prepared) return refuse();
  const db = openDatabase(env.DB);
  const [mentors = [], mentees = []] = await Promise.all(
    roles.map((role) => cohortSide(db, { programme, role }, by.scope, mostASide + 1)),
  );
  if (mentors.length === 0 || mentees.length === 0)
    return refuse(
      words.nobody[
        mentors.length + mentees.length === 0
          ? 'nobody'
          : mentors.length === 0
            ? 'no_mentors'
            : 'no_mentees'
      ],
    );
  const until = roundsIn(prepared);
  const people = [mentors, mentees].flatMap((side, at) =>
    side.slice(0, mostASide).map(({ participation }) => ({
      ...{ participation, from: 1, until },
      role: roles[at] ?? 'mentor',
    })),
  );
  const meetings = await plannedFor(env, db, { programme, prepared, people, from: 1 }, by.scope);
  if (!meetings) return refuse(words.noRules);
  const plan = { people, meetings };
  const { id: evening } = await prepareOnce(db, { id, programme, ...prepared }, plan, by);
  const isPart = mentors.length > mostASide || mentees.length > mostASide;
  return context.redirect(
    eveningAddress(language, evening, '', { notice: isPart ? 'part' : 'prepared' }),
    303,
  );
});
