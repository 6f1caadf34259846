import { sql } from 'drizzle-orm';
import type { Improvement } from '../../domain/improvements/improvement.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** A line of the list, as the console reads it. */
export interface ImprovementRow extends Improvement {
  readonly id: string;
  readonly at: number;
  readonly doneAt: number | null;
}

/** The lines that somebody may see, of a programme or of all: what is to be done, or what is done, the last first. */
export const improvementsListed = (
  db: Database,
  { programme, done, limit }: { programme?: string | undefined; done: boolean; limit: number },
  scope: Scope,
): Promise<readonly ImprovementRow[]> =>
  db.all<ImprovementRow>(sql`
    select id, programme, source, text, at, done_at as doneAt from improvements
    where ${inScope(scope, sql`programme`)} and ${programme === undefined ? sql`true` : sql`programme = ${programme}`}
      and ${done ? sql`done_at is not null order by done_at desc` : sql`done_at is null order by at desc`}
    limit ${limit}`);
