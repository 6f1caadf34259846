import { sql } from 'drizzle-orm';
import type { Stretch } from '../../domain/due/reach.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { readingRaw } from '../statement.ts';

/** Somebody whose application has no answer past the day that was promised. */
export interface LateOne {
  readonly application: string;
  readonly name: string;
  readonly email: string;
  readonly programme: string;
  readonly appliedAt: number;
}

/** Statement that reads who stands in some stretches, the longest waiting first, at most so many of all. */
export const lateIn = (
  db: Database,
  stretches: readonly Pick<Stretch, 'programme' | 'role' | 'from' | 'until'>[],
  most: number,
) =>
  readingRaw<LateOne>(
    db,
    sql`
      select one.application, people.name, people.email, one.programme, one.applied_at as appliedAt
      from json_each(${JSON.stringify(stretches)}) as each
      cross join participations as one on one.rowid in (
        select near.rowid from participations as near
        where near.programme = each.value ->> 'programme' and near.role = each.value ->> 'role'
          and near.standing = 'applied'
          and near.applied_at >= each.value ->> 'from' and near.applied_at < each.value ->> 'until'
          and not exists (
            select 1 from submissions where id = near.application and suspicion is not null
          )
        order by near.applied_at limit ${most}
      )
      cross join people on people.id = one.person
      order by one.applied_at limit ${most}`,
  );

/** A pair whose charter drags. */
export interface UnsignedPair {
  readonly id: string;
  readonly programme: string;
  readonly since: number;
  readonly mentor: string | null;
  readonly mentee: string | null;
}

/** Statement that reads the pairs that somebody may see and that wait for a signature since before a moment, at most so many. */
export const unsignedSince = (
  db: Database,
  scope: Scope,
  { before, most }: { readonly before: number; readonly most: number },
) =>
  readingRaw<UnsignedPair>(
    db,
    sql`
      select pairs.id, pairs.programme, pairs.changed_at as since,
        coalesce(nullif(mentor.name, ''), mentor.email) as mentor,
        coalesce(nullif(mentee.name, ''), mentee.email) as mentee
      from (
        select near.rowid as place from json_each('["announced","half_signed"]') as each
        cross join pairs as near on near.rowid in (
          select rowid from pairs where state = each.value and changed_at < ${before}
            and ${inScope(scope, sql`+programme`)} order by changed_at limit ${most}
        )
        order by near.changed_at limit ${most}
      ) as chosen cross join pairs on pairs.rowid = chosen.place
      left join participations as mentoring on mentoring.id = pairs.mentor
      left join people as mentor on mentor.id = mentoring.person
      left join participations as learning on learning.id = pairs.mentee
      left join people as mentee on mentee.id = learning.person
      order by pairs.changed_at`,
  );
