import { asc, sql } from 'drizzle-orm';
import { fewest } from '../../domain/forms/tally.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Figure } from '../../domain/programmes/measures.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { figures } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** What a measure of a programme came to in a month. */
export interface KeptFigure extends Figure {
  readonly measure: string;
  /** `2027-03`. */
  readonly month: string;
}

/** A figure as it is to be kept. */
export interface KeepingFigure extends Required<Figure> {
  readonly programme: string;
  readonly measure: string;
}

/**
 * Statement that keeps figures of a month, each that is made of five facts more than any that was kept:
 * whoever looks at every moment sees each fact only together with four others. As `publish` says it of
 * totals.
 */
export const keepFigures = (
  db: Database,
  all: readonly KeepingFigure[],
  month: string,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${figures} (programme, measure, month, value, answers, facts)
      select each.value ->> 'programme', each.value ->> 'measure', ${month},
        each.value ->> 'value', each.value ->> 'answers', each.value ->> 'facts'
      from json_each(${JSON.stringify(all)}) as each
      where each.value ->> 'answers' >= ${fewest} and each.value ->> 'facts' >= ${fewest} + coalesce((
        select max(facts) from ${figures}
        where programme = each.value ->> 'programme' and measure = each.value ->> 'measure'
      ), 0)
      on conflict (programme, measure, month) do update
        set value = excluded.value, answers = excluded.answers, facts = excluded.facts`),
  );

/** The figures of a programme, month by month, if somebody may see it. */
export const keptFigures = (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<readonly KeptFigure[]> =>
  db
    .select({
      measure: figures.measure,
      month: figures.month,
      value: figures.value,
      answers: figures.answers,
    })
    .from(figures)
    .where(sql`${figures.programme} = ${programme} and ${inScope(scope, figures.programme)}`)
    .orderBy(asc(figures.month));
