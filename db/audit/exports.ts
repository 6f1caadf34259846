import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit } from '../schema.ts';

/** The action that an export is traced as. */
export const exportAction = 'export';

/** Statement that reads the number of the newest trace: in a batch after it was added, its own. */
export const newestTrace = (db: Database) =>
  db.select({ id: sql<number>`max(${audit.id})`.as('id') }).from(audit);

/** The export that left the trace of that number: who began it, when, and what is exported. */
export const begunExport = async (db: Database, id: number) =>
  (
    await db
      .select({ at: audit.at, who: audit.who, subject: audit.subject })
      .from(audit)
      .where(and(eq(audit.id, id), eq(audit.action, exportAction)))
  )[0];
