import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/** The statements of a text, separated by `;` at the end of a line, each with the values that it names as `:name`. */
export const statementsOf = (
  d1: D1Database,
  sql: string,
  values: Readonly<Record<string, string | number>>,
): readonly D1PreparedStatement[] =>
  sql
    .split(/;\s*$/m)
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const given: (string | number)[] = [];
      const text = each.replace(/:(\w+)/g, (_, name: string) => {
        given.push(values[name] ?? '');
        return '?';
      });
      return d1.prepare(text).bind(...given);
    });
