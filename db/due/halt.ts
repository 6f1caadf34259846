import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ForeseenRule } from '../../domain/due/word.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { stoppedRules } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A rule in a programme, for whoever may see that. */
export interface Halting {
  readonly rule: ForeseenRule;
  readonly programme: string;
  readonly scope: Scope;
}

/** Condition that a coordinator has stopped a rule in a programme: there nobody is told by it. */
export const isStopped = (rule: ForeseenRule | SQL, programme: SQL): SQL => sql`exists (
  select 1 from ${stoppedRules} as halt where halt.rule = ${rule} and halt.programme = ${programme}
)`;

/** Condition that a rule can be stopped, or told again, in a programme that somebody may see. */
export const mayTurn = (does: 'stop' | 'resume', { rule, programme, scope }: Halting): SQL => {
  const stopped = isStopped(rule, sql`${programme}`);
  return sql`${does === 'stop' ? sql`not ${stopped}` : stopped} and ${inScope(scope, sql`${programme}`)}`;
};

/** Statement by which nobody of a programme is told something any more; once stopped, it stays as it was stopped. */
export const halt = (
  db: Database,
  { rule, programme, scope }: Halting,
  { who, now }: { readonly who: string; readonly now: number },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${stoppedRules} (rule, programme, who, at)
      select ${rule}, ${programme}, ${who}, ${now} where ${inScope(scope, sql`${programme}`)}
      on conflict do nothing`),
  );

/** Statement by which people of a programme are told it again. */
export const resume = (db: Database, { rule, programme, scope }: Halting): Statement<number> =>
  writing(
    db,
    db
      .delete(stoppedRules)
      .where(
        and(
          eq(stoppedRules.rule, rule),
          eq(stoppedRules.programme, programme),
          inScope(scope, stoppedRules.programme),
        ),
      ),
  );
