import {
  type EveningRow,
  type Guest,
  guestsOf,
  type MeetingRow,
  meetingsOf,
} from '../../../db/evenings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { calledAt } from '../../../domain/evenings/evening.ts';
import { nextRound } from '../../../domain/evenings/timetable.ts';
import { typePaperList } from '../../actions/evenings/say.ts';
import { RatingFields } from '../../evenings/rating-fields.tsx';
import { readRatings } from '../../evenings/read-ratings.ts';
import { Notice } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { taking } from '../give-back.tsx';
import { mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { type AskedEvening, eveningAddress, eveningAsked } from './asked.ts';
import { ratingWords } from './ratings-words.ts';
import { eveningsWords } from './words.ts';

/** The meetings of one of the guests that have begun, from their side. */
const begunOf = (
  { participation, role }: Pick<Guest, 'participation' | 'role'>,
  meetings: readonly MeetingRow[],
  next: number,
) =>
  meetings
    .filter((one) => one[role] === participation && one.round < next)
    .map((one) =>
      role === 'mentor'
        ? { round: one.round, other: one.mentee, said: one.mentorSaid }
        : { round: one.round, other: one.mentor, said: one.menteeSaid },
    );

async function known(context: AskedEvening, evening: EveningRow) {
  const db = openDatabase(context.env.DB);
  const [guests, meetings] = await Promise.all([
    guestsOf(db, evening.id),
    meetingsOf(db, evening.id),
  ]);
  return { db, guests, meetings, called: calledAt(guests), next: nextRound(evening, Date.now()) };
}

/** Who has given how many ratings; or, asked for with `who`, the paper list of one of them. */
export async function ratingsOfEvening(context: AskedEvening): Promise<Response> {
  const { language, session } = context.var;
  const words = eveningsWords(language);
  const rating = ratingWords(language);
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const { guests, meetings, called, next } = await known(context, evening);
  const types = session !== undefined && mayChange(session.role);
  const who = context.req.query('who');
  const one = types ? guests.find(({ participation }) => participation === who) : undefined;
  const nameOf = (participation: string) => called.get(participation) ?? '';
  const rows = guests
    .map((guest) => ({ guest, begun: begunOf(guest, meetings, next) }))
    .filter(({ begun }) => begun.length > 0);
  const address = eveningAddress(language, evening.id, 'ratings/');
  const content = one ? (
    <>
      <form method="post" action={address} class="export">
        <input type="hidden" name="who" value={one.participation} />
        {begunOf(one, meetings, next).map(({ other, said }) => (
          <RatingFields other={other} name={nameOf(other)} said={said} words={rating} />
        ))}
        <p class="go">
          <button type="submit">{rating.save}</button>
        </p>
      </form>
      <p>
        <a href={address}>{words.ways.ratings}</a>
      </p>
    </>
  ) : (
    <>
      {context.req.query('notice') && <Notice>{words.kept}</Notice>}
      <p>{rating.ratingsLead}</p>
      {rows.length === 0 ? (
        <p>{rating.noMeetings}</p>
      ) : (
        <Table
          class="list"
          rows={rows}
          columns={[
            {
              label: words.who,
              cell: ({ guest: { participation } }) =>
                types ? (
                  <a
                    href={eveningAddress(language, evening.id, 'ratings/', { who: participation })}
                  >
                    {nameOf(participation)}
                  </a>
                ) : (
                  nameOf(participation)
                ),
            },
            {
              label: rating.role,
              cell: ({ guest: { role } }) => (role === 'mentor' ? words.mentor : words.mentee),
            },
            {
              label: rating.given,
              cell: ({ begun }) =>
                rating.givenOf(begun.filter(({ said }) => said !== null).length, begun.length),
            },
          ]}
        />
      )}
      <p>
        <a href={eveningAddress(language, evening.id)}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, {
    title: rating.ratingsTitle,
    heading: one ? rating.typeOf(nameOf(one.participation)) : rating.ratingsHeading,
    content,
  });
}

/** A coordinator types what somebody gave on paper. */
export const typeRatings = taking(async (context: AskedEvening, sent) => {
  const { language } = context.var;
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const { db, guests, meetings, next } = await known(context, evening);
  const one = guests.find(({ participation }) => participation === sent.get('who'));
  if (!one) return missing(context);
  const { participation } = one;
  const others = begunOf(one, meetings, next).map(({ other }) => other);
  const saying = { evening: evening.id, participation, said: readRatings(sent, others) };
  await typePaperList(db, saying, next - 1, acting(context));
  return context.redirect(
    eveningAddress(language, evening.id, 'ratings/', { notice: 'kept' }),
    303,
  );
});
