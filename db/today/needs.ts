import { sql } from 'drizzle-orm';
import type { Stretch } from '../../domain/due/reach.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';

/** Somebody whose application has no answer past the day that was promised. */
export interface LateOne {
  readonly application: string;
  readonly name: string;
  readonly email: string;
  readonly programme: string;
  readonly appliedAt: number;
}

const late = compiledReading<
  readonly LateOne[],
  { readonly stretches: string; readonly most: number }
>(
  () => sql`
      select one.application, people.name, people.email, one.programme, one.applied_at as appliedAt
      from json_each(${sql.placeholder('stretches')}) as each
      cross join participations as one on one.rowid in (
        select near.rowid from participations as near
        where near.programme = each.value ->> 'programme' and near.role = each.value ->> 'role'
          and near.standing = 'applied'
          and near.applied_at >= each.value ->> 'from' and near.applied_at < each.value ->> 'until'
          and not exists (
            select 1 from submissions where id = near.application and suspicion is not null
          )
        order by near.applied_at limit ${sql.placeholder('most')}
      )
      cross join people on people.id = one.person
      order by one.applied_at limit ${sql.placeholder('most')}`,
);

/** Statement that reads who stands in some stretches, the longest waiting first, at most so many of all. */
export const lateIn = (
  db: Database,
  stretches: readonly Pick<Stretch, 'programme' | 'role' | 'from' | 'until'>[],
  most: number,
) => late(db, { stretches: JSON.stringify(stretches), most });
