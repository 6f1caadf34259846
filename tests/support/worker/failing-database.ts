import { env } from './visitor.ts';

/** When a database fails: before it has done anything, or after it has done everything. */
export type Failure = 'before' | 'after';

/** The house with a database that fails whenever a batch is sent; everything else is real. */
export function houseFailing(when: Failure) {
  const fail = (): never => {
    throw new Error('D1_ERROR: Network connection lost.');
  };
  const DB = new Proxy(env.DB, {
    get(database, name) {
      if (name === 'batch')
        return async (statements: D1PreparedStatement[]) => {
          if (when === 'after') await database.batch(statements);
          return fail();
        };
      const member: unknown = Reflect.get(database, name);
      return typeof member === 'function' ? member.bind(database) : member;
    },
  });
  return { ...env, DB };
}
