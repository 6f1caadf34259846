import { env } from '../worker/visitor.ts';

const columnsOf = async (table: string): Promise<readonly string[]> =>
  (
    await env.DB.prepare('select name from pragma_table_info(?)')
      .bind(table)
      .all<{ name: string }>()
  ).results.map(({ name }) => name);

/** So many copies, the first of which bears the number after that. */
interface Copies {
  readonly times: number;
  readonly from: number;
}

/** Copies a row so many times, with other values in some columns. */
async function copyRow(
  table: string,
  id: string,
  { times, from }: Copies,
  other: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = await columnsOf(table);
  await env.DB.prepare(`
    insert into ${table} (${columns.join(', ')})
    with recursive n(i) as (select ${from + 1} union all select i + 1 from n where i < ${from + times})
    select ${columns.map((name) => other[name] ?? `one.${name}`).join(', ')}
    from n, ${table} as one where one.id = ?`)
    .bind(id)
    .run();
}

/** So many people who are ready beside somebody: like them in all but their name and address. With more than once on a side, `from` says how many are there. */
export async function manyLike(participation: string, times: number, from = 0): Promise<void> {
  const copies = { times, from };
  const one = await env.DB.prepare(
    'select person, application, role from participations where id = ?',
  )
    .bind(participation)
    .first<{ person: string; application: string; role: string }>();
  if (!one) throw new Error('nobody is ready');
  const id = (letter: string) => `printf('${one.role}-${letter}-%05d', i)`;
  await copyRow('people', one.person, copies, {
    id: id('p'),
    address_key: `printf('${one.role}%05d@example.org', i)`,
    email: `printf('${one.role}%05d@example.org', i)`,
    name: `printf('Personne${one.role} %05d', i)`,
    words: `printf('personne%05d', i)`,
  });
  await env.DB.prepare('pragma defer_foreign_keys = on').run();
  await copyRow('participations', participation, copies, {
    id: id('t'),
    person: id('p'),
    application: id('s'),
    words: `printf('personne%05d', i)`,
  });
  await copyRow('submissions', one.application, copies, {
    id: id('s'),
    participation: id('t'),
  });
}
