import { inject } from 'vitest';
import { rowsIn } from './rows-in.ts';

/** What a query finds in the database of the served house. */
export const localRows = <Row>(sql: string, ...values: string[]): readonly Row[] =>
  rowsIn(inject('state'), sql, ...values);
