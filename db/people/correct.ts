import { type SQL, sql } from 'drizzle-orm';
import type { Applicant } from '../../domain/people/applicant.ts';
import type { Database } from '../open.ts';
import { participations, people, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { standingOfRow } from './enrol.ts';

/** An application whose answers were corrected, and who sent it as they stand now. */
export interface CorrectedApplication extends Applicant {
  readonly id: string;
  /** Its answers as they are stored now, as JSON. */
  readonly answers: string;
  /** Ids for a person and a participation, should the correction call for new ones. */
  readonly person: string;
  readonly participation: string;
}

/**
 * Statements by which people and participations follow a corrected application. The address decides
 * whose it is: a person of one participation is given the address that was meant; where it is another's,
 * or they take part elsewhere too, the participation moves. Where it meets one for the same, the
 * application waits beside the one that counts there. They come after the statement that corrects the
 * row, and look whether it did.
 */
export function followCorrection(
  db: Database,
  one: CorrectedApplication,
): readonly Statement<number>[] {
  const corrected = sql`${submissions.id} = ${one.id} and ${submissions.answers} = ${one.answers}`;
  /** The participation that the corrected application counts in. */
  const own = sql`(
    select ${participations.id} from ${submissions}
    join ${participations} on ${participations.id} = ${submissions.participation} and ${participations.application} = ${submissions.id}
    where ${corrected})`;
  const whose = sql`(select id from ${people} where address_key = ${one.addressKey})`;
  const programme = sql`(select programme from ${submissions} where ${corrected})`;
  const same = sql`person = ${whose} and programme = ${programme} and role = ${one.role}`;
  const run = (statement: SQL) => writing(db, db.run(statement));
  return [
    run(sql`
      update ${people} set address_key = ${one.addressKey}, email = ${one.email}, name = ${one.name},
        words = (select words from ${submissions} where ${corrected})
      where id = (select person from ${participations} where id = ${own}) and (
        address_key = ${one.addressKey} or not exists (select 1 from ${people} where address_key = ${one.addressKey})
        and 1 = (select count(*) from ${participations} where person = people.id)
      )`),
    run(sql`
      insert into ${people} (id, address_key, email, name, language, words, created_at)
      select ${one.person}, ${one.addressKey}, ${one.email}, ${one.name}, language, words, received_at
      from ${submissions} where ${corrected} on conflict (address_key) do nothing`),
    run(sql`
      update ${participations} set person = ${whose}, programme = ${programme},
        words = (select words from ${people} where address_key = ${one.addressKey})
      where id = ${own} and not exists (select 1 from ${participations} where ${same})`),
    run(sql`
      insert into ${participations} (id, person, programme, role, standing, application, words, applied_at, changed_at)
      select ${one.participation}, ${people.id}, programme, ${one.role}, ${standingOfRow}, ${submissions.id},
        ${people.words}, received_at, received_at
      from ${submissions} cross join ${people} on ${people.addressKey} = ${one.addressKey}
      where ${corrected} on conflict (person, programme, role) do nothing`),
    run(sql`
      update ${submissions} set participation = (select id from ${participations} where ${same})
      where ${corrected}`),
  ];
}

/** Statement by which a corrected application belongs to nobody any more: its address was taken out. */
export const belongsToNobody = (db: Database, id: string, answers: string): Statement<number> =>
  writing(
    db,
    db
      .update(submissions)
      .set({ participation: null })
      .where(sql`${submissions.id} = ${id} and ${submissions.answers} = ${answers}`),
  );
