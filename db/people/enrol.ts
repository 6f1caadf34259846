import { type SQL, sql } from 'drizzle-orm';
import type { Applicant } from '../../domain/people/applicant.ts';
import { decisions, standingBy, transitions } from '../../domain/people/participation.ts';
import { compiled } from '../compiled.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { participations, people, submissions } from '../schema.ts';
import type { Statement } from '../statement.ts';
import { movedInTally } from '../tallies/tallies.ts';

/** An application that was stored, and who sent it. */
export interface Enrolment extends Applicant {
  /** The id of its submission. */
  readonly id: string;
  /** Its answers as they were stored, as JSON: under a used id others may stand. */
  readonly answers: string;
  /** An id for the person, should they be new, and one for the participation. */
  readonly person: string;
  readonly participation: string;
  /** 1: it may say in place of older ones who they are and what they applied with. 0: it looks suspicious. */
  readonly believed: 1 | 0;
}

/** A value of the enrolment, in its place in a statement. */
const given = (name: keyof Enrolment): SQL => sql`${sql.placeholder(name)}`;

/** Condition that the application stands there as it was sent, and belongs to no participation yet. */
const stored = sql`${submissions.id} = ${given('id')} and ${submissions.participation} is null
  and ${submissions.answers} = ${given('answers')}`;

/** Where somebody stands whose application has the status of a row. */
export const standingOfRow = sql.raw(
  `case status ${(Object.keys(decisions) as (keyof typeof decisions)[])
    .map((status) => `when '${status}' then '${standingBy(status)}'`)
    .join(' ')} else 'applied' end`,
);

const addPerson = compiled<Enrolment>((db) =>
  db.run(sql`
    insert into ${people} (id, address_key, email, name, language, words, created_at)
    select ${given('person')}, ${given('addressKey')}, ${given('email')}, ${given('name')}, language, words, received_at
    from ${submissions} where ${stored}
    on conflict (address_key) do update set
      email = excluded.email, name = excluded.name, words = excluded.words
    where ${given('believed')} and excluded.name <> ''`),
);

/** The participation that the application is for, found by the person, programme and role. */
const theirs = sql`
  select ${participations.id} from ${people}
  cross join ${participations} on ${participations.person} = ${people.id}
    and ${participations.programme} = ${submissions.programme} and ${participations.role} = ${given('role')}
  where ${people.addressKey} = ${given('addressKey')}`;

const addParticipation = compiled<Enrolment>((db) =>
  db.run(sql`
    insert into ${participations} (id, person, programme, role, standing, application, words, applied_at, changed_at)
    select ${given('participation')}, ${people.id}, programme, ${given('role')}, ${standingOfRow},
      ${submissions.id}, ${people.words}, received_at, received_at
    from ${submissions} cross join ${people} on ${people.addressKey} = ${given('addressKey')}
    where ${stored}
    on conflict (person, programme, role) do update set
      standing = excluded.standing, application = excluded.application,
      applied_at = excluded.applied_at, changed_at = excluded.changed_at
    where ${given('believed')} and (
      participations.standing = excluded.standing
      or participations.standing in (${listed(transitions.apply.from)})
    )`),
);

/** Condition that submissions are older applications for the same, on which no more was decided than on the new one. */
const older = sql`${given('believed')} and (${submissions.participation}, ${submissions.status}) = (
  select one.id, sent.status from ${submissions} as sent
  cross join ${people} as them on them.address_key = ${given('addressKey')}
  cross join ${participations} as one on one.person = them.id
    and one.programme = sent.programme and one.role = ${given('role')}
  where sent.id = ${given('id')} and sent.participation is null and sent.answers = ${given('answers')}
)`;

const countReplaced = compiled<Enrolment>((db) => db.run(movedInTally(older, 'replaced')));

const replaceOlder = compiled<Enrolment>((db) =>
  db.run(
    sql`update ${submissions} set status_before = status, replaced_by = null, status = 'replaced' where ${older}`,
  ),
);

const belong = compiled<Enrolment>((db) =>
  db.run(sql`update ${submissions} set participation = (${theirs}) where ${stored}`),
);

/**
 * Statements that make or find the person of an application that was just stored, and their
 * participation. A second application for the same replaces the first as long as nothing else was
 * decided on it; what was decided, or comes after it and looks suspicious, stands until the coordinator
 * decides on the newer one. Done twice, they change nothing.
 */
export const enrol = (db: Database, enrolment: Enrolment): readonly Statement<number>[] =>
  [addPerson, addParticipation, countReplaced, replaceOlder, belong].map((statement) =>
    statement(db, enrolment),
  );
