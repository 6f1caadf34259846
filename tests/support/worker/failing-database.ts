import { env } from './visitor.ts';

/** When a database fails: before it has done anything, or after it has done everything. */
export type Failure = 'before' | 'after';

/** The house with a database that fails whenever a batch is sent, but for the first ones if some are spared; everything else is real. */
export function houseFailing(when: Failure, spared = 0) {
  let left = spared;
  const fail = (): never => {
    throw new Error('D1_ERROR: Network connection lost.');
  };
  const DB = new Proxy(env.DB, {
    get(database, name) {
      if (name === 'batch')
        return async (statements: D1PreparedStatement[]) => {
          left -= 1;
          if (left >= 0) return database.batch(statements);
          if (when === 'after') await database.batch(statements);
          return fail();
        };
      const member: unknown = Reflect.get(database, name);
      return typeof member === 'function' ? member.bind(database) : member;
    },
  });
  return { ...env, DB };
}
