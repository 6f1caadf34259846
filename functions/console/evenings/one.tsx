import {
  type EveningRow,
  type Guest,
  guestsOf,
  type MeetingRow,
  meetingsOf,
} from '../../../db/evenings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { calledAt, mostASide } from '../../../domain/evenings/evening.ts';
import { verdictOf } from '../../../domain/evenings/rating.ts';
import { nextRound, roundsIn } from '../../../domain/evenings/timetable.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayTime, sayWhole } from '../../../domain/words/moment.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { Facts } from '../../private/facts.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import { mayChange } from '../guard/person.ts';
import { ToImprove } from '../improvements/to-improve.tsx';
import { Key } from '../key.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { type AskedEvening, eveningAddress, eveningAsked } from './asked.ts';
import { EveningFields, type TypedEvening, typedOf } from './fields.tsx';
import { comes } from './planning.ts';
import { Round } from './rounds.tsx';
import { eveningsWords } from './words.ts';

/** Mails that leave at one press: each is two statements. */
export const mailsAtOnce = 20;

/** What is said above an evening, and what was typed and could not be taken. */
export interface Above {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly typed?: TypedEvening | undefined;
  /** Whether it is asked if the evening is to be deleted. */
  readonly drops?: boolean;
  readonly status?: number;
}

interface Props {
  readonly language: Language;
  readonly evening: EveningRow;
  readonly guests: readonly Guest[];
  readonly meetings: readonly MeetingRow[];
  readonly called: ReadonlyMap<string, string>;
  readonly above: Above;
  readonly mails: boolean;
  readonly round: number;
  readonly next: number;
}

/** When and where it is, who comes, and how many people each meets. */
const Shape = ({ language, evening, guests, meetings, called }: Props) => {
  const words = eveningsWords(language);
  const coming = guests.filter(comes);
  const counts = new Map<string, number>(coming.map(({ participation }) => [participation, 0]));
  for (const one of meetings)
    for (const each of [one.mentor, one.mentee]) counts.set(each, (counts.get(each) ?? 0) + 1);
  const side = (role: Guest['role']) => coming.filter((one) => one.role === role);
  const range = (role: Guest['role']): string => {
    const all = side(role).map(({ participation }) => counts.get(participation) ?? 0);
    return all.length === 0 ? '0' : words.range(Math.min(...all), Math.max(...all));
  };
  const [mentors, mentees] = [side('mentor').length, side('mentee').length];
  const nobody = coming.filter(({ participation }) => counts.get(participation) === 0);
  const alike = coming.filter(({ participation, name }) => called.get(participation) !== name);
  return (
    <>
      <Facts
        facts={[
          [
            words.facts.when,
            words.when(sayWhole(evening.startsAt, language), sayTime(evening.endsAt, language)),
          ],
          ...(evening.place === '' ? [] : [[words.facts.place, evening.place] as const]),
          [
            words.facts.rounds,
            words.rounds(roundsIn(evening), evening.roundMinutes, evening.breakMinutes),
          ],
          [words.facts.people, words.people(mentors, mentees, evening.tables)],
          [words.facts.met, words.met(range('mentor'), range('mentee'))],
        ]}
      />
      {nobody.length > 0 && (
        <Fault id="nobody-error">
          {words.meetsNobody(
            nobody.map(({ participation }) => called.get(participation)).join(', '),
          )}
        </Fault>
      )}
      {mentors > evening.tables && <p>{words.fewTables(evening.tables, mentors)}</p>}
      {alike.length > 0 && (
        <p>
          {words.alike(
            alike
              .map(({ participation, email }) => words.is(called.get(participation) ?? '', email))
              .join(', '),
          )}
        </p>
      )}
    </>
  );
};

/** Where one goes from an evening. */
const Ways = ({ language, evening: { id } }: Props) => {
  const { ways } = eveningsWords(language);
  return (
    <ul class="ways">
      <li>
        <a href={eveningAddress(language, id, 'people/')}>{ways.people}</a>
      </li>
      <li>
        <a href={eveningAddress(language, id, 'ratings/')}>{ways.ratings}</a>
      </li>
      {(['mentees', 'mentors', 'tables'] as const).map((of) => (
        <li>
          <a href={eveningAddress(language, id, 'sheets/', { of })}>{ways.sheets[of]}</a>
        </li>
      ))}
    </ul>
  );
};

/** What is done with an evening: mails, pairs, another timetable, an end. */
const Doing = (props: Props) => {
  const { language, evening, meetings, above, mails, next } = props;
  const words = eveningsWords(language);
  const at = eveningAddress(language, evening.id);
  const both = meetings.filter(({ mentorSaid, menteeSaid }) => mentorSaid && menteeSaid).length;
  const unsaid = meetings.filter(
    ({ round, mentorSaid, menteeSaid }) =>
      round < next && verdictOf({ byMentor: mentorSaid, byMentee: menteeSaid }) === 'unsaid',
  ).length;
  return (
    <>
      <section>
        <h2>{words.tell}</h2>
        {mails ? (
          <form method="post" action={at} class="steps-open">
            <button type="submit" name="do" value="tell-plan" class="quiet">
              {words.tellPlan}
            </button>
            {next > 1 && (
              <button type="submit" name="do" value="tell-ratings" class="quiet">
                {words.tellRatings}
              </button>
            )}
            <p class="hint">{words.tellParts(mailsAtOnce)}</p>
          </form>
        ) : (
          <p>{words.silent}</p>
        )}
      </section>
      <section>
        <h2>{words.propose}</h2>
        <form method="post" action={at} class="export">
          <p>{words.proposeHint(both, unsaid)}</p>
          <p class="go">
            <Key />
            <button type="submit" name="do" value="propose">
              {words.propose}
            </button>
          </p>
        </form>
      </section>
      <section>
        <h2>{words.change}</h2>
        {next > 1 ? (
          <p>{next > roundsIn(evening) ? words.changeOver : words.changeLate}</p>
        ) : (
          <form method="post" action={at} class="export">
            <SeenVersion version={evening.version} />
            <EveningFields language={language} typed={above.typed ?? typedOf(evening)} />
            <p class="go">
              <button type="submit" name="do" value="change">
                {words.changeDo}
              </button>
            </p>
          </form>
        )}
      </section>
      <form method="post" action={at} class="steps-open">
        <SeenVersion version={evening.version} />
        <button
          type="submit"
          name="do"
          value={above.drops ? 'drop-sure' : 'drop'}
          class={above.drops ? undefined : 'quiet'}
          aria-describedby="drop-hint"
        >
          {above.drops ? words.dropSure : words.drop}
        </button>
        <p class="hint" id="drop-hint">
          {words.dropHint}
        </p>
      </form>
    </>
  );
};

/** Shows an evening as it stands. */
export async function showEvening(context: AskedEvening, above: Above = {}): Promise<Response> {
  const { language, session } = context.var;
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const db = openDatabase(context.env.DB);
  const words = eveningsWords(language);
  const [{ programmes }, guests, meetings] = await Promise.all([
    siteIndex(context.env),
    guestsOf(db, evening.id),
    meetingsOf(db, evening.id),
  ]);
  const rounds = roundsIn(evening);
  const next = nextRound(evening, Date.now());
  const asked = Number(/^\d{1,2}$/.exec(context.req.query('round') ?? '')?.[0] ?? 0);
  const round = Math.min(asked > 0 ? asked : next, rounds);
  const props = { language, evening, guests, meetings, above, round, next };
  const called = calledAt(guests);
  const all = { ...props, called, mails: sendsMail(context.env) };
  const content = (
    <>
      {above.notice && <Notice>{above.notice}</Notice>}
      {above.fault && <Fault id="evening-error">{above.fault}</Fault>}
      <Shape {...all} />
      <Ways {...all} />
      <Round {...all} />
      {session && mayChange(session.role) && <Doing {...all} />}
      {session && mayChange(session.role) && (
        <p>
          <ToImprove language={language} of={evening.programme} source="evening" />
        </p>
      )}
      <p>
        <a href={consoleAddress(language, 'evenings/')}>{words.toList}</a>
      </p>
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: words.of(programmeSaid(programmes, evening.programme, language)),
    content,
    status: above.status,
  });
}

/** The page of an evening: its shape, a round, and what may be done with it. */
export const oneEvening = (context: AskedEvening): Promise<Response> => {
  const words = eveningsWords(context.var.language);
  const notice = new Map([
    ['prepared', words.prepared],
    ['part', `${words.prepared} ${words.tooMany(mostASide)}`],
    ['planned', words.planned],
    ['kept', words.kept],
  ]).get(context.req.query('notice') ?? '');
  const count = (name: string) => Number(/^\d{1,3}$/.exec(context.req.query(name) ?? '')?.[0] ?? 0);
  const told = context.req.query('told') ? words.told(count('told'), count('rest')) : undefined;
  return showEvening(context, { notice: notice ?? told });
};
