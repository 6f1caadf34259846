import { type SQL, sql } from 'drizzle-orm';
import type { Role } from '../../domain/people/participation.ts';
import {
  mostAsked,
  type Origin,
  openStates,
  type RequestState,
} from '../../domain/requests/request.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { type Statement, writing } from '../statement.ts';
import { hasMentor, isReady, openOfMentee, placesLeft, placesOpen } from './places.ts';

/** What somebody asks of a mentor. */
export interface Asking {
  /** The request that stands on the short list; from the directory a random one. */
  readonly id: string;
  readonly programme: string;
  /** Both participations; the mentee's is that of the person. */
  readonly mentor: string;
  readonly mentee: string;
  readonly person: string;
  readonly origin: Origin;
  /** What the mentee writes. */
  readonly word: string;
  /** People one mentor accompanies at most in the programme. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Condition that a request was last moved at a moment. */
export const hasChangedAt = (id: string, now: number): SQL =>
  sql`exists (select 1 from requests where id = ${id} and changed_at = ${now})`;

/**
 * Condition that a mentee may ask a mentor: both are ready, the mentor has a place that is held for nobody,
 * the mentee has not asked too many who still take part, and of a short list only who has no mentor yet.
 */
const mayAsk = ({ mentor, mentee, person, programme, origin, most }: Asking): SQL => sql`
  ${isReady(sql`${mentor}`)} and ${placesOpen(sql`${mentor}`, most)} > 0
  and exists (select 1 from participations where id = ${mentee} and person = ${person}
    and programme = ${programme} and role = 'mentee' and standing = 'ready')
  and ${openOfMentee(mentee, origin)} < ${mostAsked[origin]}
  and not exists (select 1 from pairs where pairs.mentor = ${mentor} and pairs.mentee = ${mentee} and pairs.state <> 'ended')
  and ${origin === 'list' ? sql`not ${hasMentor(sql`${mentee}`)}` : sql`true`}`;

/** Statement by which a mentee asks a mentor. It tells whether they did. */
export const ask = (db: Database, asking: Asking): Statement<number> => {
  const { id, programme, mentor, mentee, origin, word, now } = asking;
  return writing(
    db,
    origin === 'list'
      ? db.run(sql`
          update requests set state = 'asked', word = ${word}, question = '', reply = '', asked_at = ${now}, changed_at = ${now}
          where id = ${id} and mentor = ${mentor} and mentee = ${mentee} and state = 'listed' and ${mayAsk(asking)}`)
      : db.run(sql`
          insert into requests (id, programme, mentor, mentee, origin, rank, state, word, asked_at, changed_at)
          select ${id}, ${programme}, ${mentor}, ${mentee}, 'directory', 0, 'asked', ${word}, ${now}, ${now}
          where ${mayAsk(asking)} and exists (select 1 from listed_mentors where participation = ${mentor})
            and not exists (select 1 from requests as once where once.mentor = ${mentor}
              and once.mentee = ${mentee} and once.state = 'declined')
          on conflict do nothing`),
  );
};

/** One of the two of a request, and which. */
export interface OneOfRequest {
  readonly id: string;
  readonly side: Role;
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Condition that a request is somebody's, on their side. */
const isTheirs = ({ id, side, person }: Omit<OneOfRequest, 'now'>): SQL => sql`
  requests.id = ${id} and exists (select 1 from participations
    where id = ${side === 'mentor' ? sql`requests.mentor` : sql`requests.mentee`} and person = ${person})`;

/** Statement that moves a request of somebody's from some states to another, with what they write. It tells whether it was moved. */
const moveOwn = (
  db: Database,
  one: OneOfRequest,
  from: readonly RequestState[],
  to: RequestState | SQL,
  set: SQL = sql``,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update requests set state = ${to}, changed_at = ${one.now} ${set}
      where ${isTheirs(one)} and state in (${listed(from)})`),
  );

/** Statement by which a mentor says no. */
export const declineRequest = (db: Database, one: OneOfRequest): Statement<number> =>
  moveOwn(db, one, openStates, 'declined');

/** Statement by which a mentor asks for more, once. */
export const askForMore = (db: Database, one: OneOfRequest, question: string): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update requests set state = 'more', question = ${question}, changed_at = ${one.now}
      where ${isTheirs(one)} and state = 'asked' and question = ''`),
  );

/** Statement by which a mentee writes back. */
export const replyToMore = (db: Database, one: OneOfRequest, reply: string): Statement<number> =>
  moveOwn(db, one, ['more'], 'asked', sql`, reply = ${reply}`);

/** Statement by which a mentee takes back what they asked; a name of a short list stands there again. */
export const withdrawRequest = (db: Database, one: OneOfRequest): Statement<number> =>
  moveOwn(db, one, openStates, sql`iif(origin = 'list', 'listed', 'withdrawn')`);

/** Statement by which a mentee takes a name off their short list. */
export const passOn = (db: Database, one: OneOfRequest): Statement<number> =>
  moveOwn(db, one, ['listed'], 'passed');

/**
 * Condition that a mentor may say yes to a request of theirs: they are asked, have a place, and whoever
 * chose from a short list has no mentor by now.
 *
 * @param most people one mentor accompanies at most in the programme
 */
export const mayAccept = (one: OneOfRequest, most: number): SQL => sql`
  exists (select 1 from requests where ${isTheirs(one)} and state in (${listed(openStates)})
    and ${placesLeft(sql`requests.mentor`, most)} > 0
    and (origin = 'directory' or not ${hasMentor(sql`requests.mentee`)}))`;

/** Statements that note the pair that came of a request, and close the rest of a short list. */
export const noteAccepted = (
  db: Database,
  { id, now }: Pick<OneOfRequest, 'id' | 'now'>,
  pair: string,
): readonly Statement<number>[] => [
  writing(
    db,
    db.run(sql`
      update requests set state = 'accepted', pair = ${pair}, changed_at = ${now}
      where id = ${id} and exists (select 1 from pairs where id = ${pair})`),
  ),
  writing(
    db,
    db.run(sql`
      update requests set state = 'closed', changed_at = ${now}
      where origin = 'list' and state in ('drafted', 'listed')
        and mentee = (select mentee from requests where id = ${id} and pair = ${pair} and origin = 'list')`),
  ),
];

/** Statement by which a mentor stands in the directory, or leaves it, if the participation is theirs. */
export const standInDirectory = (
  db: Database,
  { participation, person, now }: { participation: string; person: string; now: number },
  stands: boolean,
): Statement<number> =>
  writing(
    db,
    stands
      ? db.run(sql`
          insert into listed_mentors (participation, since)
          select id, ${now} from participations
          where id = ${participation} and person = ${person} and role = 'mentor'
          on conflict do nothing`)
      : db.run(sql`
          delete from listed_mentors where participation in (
            select id from participations where id = ${participation} and person = ${person})`),
  );
