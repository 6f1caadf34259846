import { attendeesOf, type GatheringRow } from '../../../db/gatherings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { endOf, hoursOf } from '../../../domain/gatherings/gathering.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment, sayTime, sayWhole } from '../../../domain/words/moment.ts';
import { gatheringWords } from '../../gatherings/words.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Facts } from '../../private/facts.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { Place } from '../../private/place.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { mayChange } from '../guard/person.ts';
import { ToImprove } from '../improvements/to-improve.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { oneOf } from '../selection.ts';
import { type AskedGathering, gatheringAddress, gatheringAsked } from './asked.ts';
import { AttendanceForm, attendanceOf, mostTicked, type TypedAttendance } from './attendance.tsx';
import { Cancelling } from './cancelling.tsx';
import { sayHours } from './hours.ts';
import { Notes } from './notes.tsx';
import { gatheringsWords } from './words.ts';

/** What is said above a gathering, and what was typed and could not be taken. */
export interface Above {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly attendance?: TypedAttendance | undefined;
  readonly notes?: { readonly typed: string; readonly fault?: string | undefined } | undefined;
  /** Whether it is asked if the gathering is to be cancelled. */
  readonly cancels?: boolean;
  readonly status?: number;
}

interface ShapeProps {
  readonly language: Language;
  readonly one: GatheringRow;
  /** What its programme is called. */
  readonly programme: string;
}

/** What a gathering is, and what it came to. */
const Shape = ({ language, one, programme }: ShapeProps) => {
  const words = gatheringsWords(language);
  const { kinds, sides, until } = gatheringWords(language);
  const { facts } = words;
  const { all, volunteers } = hoursOf(one.minutes, one);
  const said = (name: string, text: string) => (text === '' ? [] : [[name, text] as const]);
  return (
    <Facts
      facts={[
        [facts.programme, programme],
        [facts.kind, kinds[one.kind]],
        [facts.forWhom, sides[one.forWhom]],
        [facts.when, until(sayWhole(one.startsAt, language), sayTime(endOf(one), language))],
        ...(one.place === '' ? [] : [[facts.place, <Place place={one.place} />] as const]),
        ...said(facts.host, one.host),
        ...(one.agenda === ''
          ? []
          : [[facts.agenda, <span class="written">{one.agenda}</span>] as const]),
        ...(one.countedAt === null
          ? []
          : said(
              facts.hours,
              words.hours(sayHours(all * 60, language), sayHours(volunteers * 60, language)),
            )),
      ]}
    />
  );
};

/** Shows a gathering as it stands. */
export async function showGathering(context: AskedGathering, above: Above = {}): Promise<Response> {
  const { language, session } = context.var;
  const one = await gatheringAsked(context);
  if (!one) return missing(context);
  const words = gatheringsWords(language);
  const { now } = acting(context);
  const [{ programmes }, attendees] = await Promise.all([
    siteIndex(context.env),
    attendeesOf(openDatabase(context.env.DB), one, mostTicked),
  ]);
  const may = session !== undefined && mayChange(session.role);
  const holds = one.cancelledAt === null;
  const begun = one.startsAt <= now;
  const role = one.forWhom === 'both' ? undefined : one.forWhom;
  const content = (
    <>
      {above.notice && <Notice>{above.notice}</Notice>}
      {above.fault && <Fault id="gathering-error">{above.fault}</Fault>}
      {one.cancelledAt !== null && (
        <p>
          <strong>{words.isCancelled(sayMoment(one.cancelledAt, language))}</strong>
        </p>
      )}
      <Shape
        language={language}
        one={one}
        programme={programmeSaid(programmes, one.programme, language)}
      />
      {may && (
        <ul class="ways">
          <li>
            <a href={gatheringAddress(language, one.id, 'change/')}>{words.ways.change}</a>
          </li>
          <li>
            <a
              href={consoleAddress(language, 'new-announcement/', {
                ...{ programme: one.programme, role },
              })}
            >
              {words.ways.write}
            </a>
          </li>
          <li>
            <ToImprove language={language} of={one.programme} source="gathering" />
          </li>
        </ul>
      )}
      {holds && (
        <section>
          <h2>{words.attendance}</h2>
          {begun && may ? (
            <AttendanceForm
              {...{ language, attendees, gathering: one }}
              typed={above.attendance ?? attendanceOf(one, attendees)}
            />
          ) : (
            <p>{begun ? one.countedAt === null && words.uncounted : words.attendanceLater}</p>
          )}
        </section>
      )}
      <Notes {...{ language, may, gathering: one }} instead={above.notes} />
      {may && <Cancelling {...{ language, gathering: one }} asked={above.cancels ?? false} />}
      <p>
        <a href={consoleAddress(language, 'gatherings/')}>{words.toList}</a>
      </p>
    </>
  );
  const { title } = words;
  return consolePage(context, { title, heading: one.title, content, status: above.status });
}

/** The page of a gathering. */
export const oneGathering = (context: AskedGathering): Promise<Response> => {
  const { notices } = gatheringsWords(context.var.language);
  const done = oneOf(Object.keys(notices) as (keyof typeof notices)[], context.req.query('notice'));
  return showGathering(context, { notice: done && notices[done] });
};
