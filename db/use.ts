import type { D1Result } from '@cloudflare/workers-types';

/** What was asked of a database since this isolate began. */
export interface Use {
  /** Statements, each of a batch by itself. */
  queries: number;
  rowsRead: number;
  rowsWritten: number;
}

/** Nothing asked yet. */
export const unused = (): Use => ({ queries: 0, rowsRead: 0, rowsWritten: 0 });

/** Adds what a statement cost, as D1 itself counts it. */
export function addUse(use: Use, { meta }: D1Result<unknown>): void {
  use.queries += 1;
  use.rowsRead += meta?.rows_read ?? 0;
  use.rowsWritten += meta?.rows_written ?? 0;
}
