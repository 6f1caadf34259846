import { type SQL, sql } from 'drizzle-orm';
import { type Audience, takingPart } from '../../domain/announcements/audience.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Language } from '../../domain/words/language.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** Condition that a participation is in a pair that stands somewhere, or in none that is not over. */
function paired(pairing: NonNullable<Audience['pairing']>): SQL {
  const which = pairing === 'none' ? sql`state <> 'ended'` : sql`state = ${pairing}`;
  const any = sql`(
    exists (select 1 from pairs where mentor = taking.id and ${which})
    or exists (select 1 from pairs where mentee = taking.id and ${which})
  )`;
  return pairing === 'none' ? sql`not ${any}` : any;
}

/**
 * Condition that a person of the table `reader` belongs to an audience, as far as its programmes may be
 * seen. What looks like a machine's application makes nobody a reader until somebody has decided on it.
 */
export function isReader(
  { programme, role, standing, pairing, ambassador }: Audience,
  scope: Scope,
): SQL {
  const conditions = [
    sql`taking.person = reader.id`,
    programme === undefined ? sql`true` : sql`taking.programme = ${programme}`,
    inScope(scope, sql`taking.programme`),
    role === undefined ? sql`true` : sql`taking.role = ${role}`,
    standing === undefined
      ? sql`taking.standing in (${listed(takingPart)})`
      : sql`taking.standing = ${standing}`,
    ambassador ? sql`taking.ambassador = 1` : sql`true`,
    pairing === undefined ? sql`true` : paired(pairing),
    sql`(taking.standing <> 'applied' or exists (
      select 1 from submissions where id = taking.application and suspicion is null
    ))`,
  ];
  return sql`exists (select 1 from participations as taking where ${sql.join(conditions, sql` and `)})`;
}

/** How many people an announcement is for: by the language that they are written to in, and how many of them want none. */
export interface ReaderCounts {
  readonly of: Readonly<Record<Language, number>>;
  readonly refused: number;
}

/** Counts an audience. It looks at everybody: only where somebody is about to send something. */
export async function countReaders(
  db: Database,
  audience: Audience,
  scope: Scope,
): Promise<ReaderCounts> {
  const rows = await db.all<{ language: Language; refused: number; n: number }>(sql`
    select language, announcements_refused_at is not null as refused, count(*) as n
    from people as reader where ${isReader(audience, scope)} group by 1, 2`);
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((all, { n }) => all + n, 0);
  return {
    of: {
      fr: sum(({ language, refused }) => language === 'fr' && !refused),
      en: sum(({ language, refused }) => language === 'en' && !refused),
    },
    refused: sum(({ refused }) => Boolean(refused)),
  };
}

/** Somebody whom an announcement goes to. */
export interface Reader {
  /** The number of their row. */
  readonly row: number;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Which readers are looked for: beyond a row, among so many people, and at most so many. */
interface Slice {
  readonly place: number;
  readonly among: number;
  readonly most: number;
}

/** The next readers of an announcement, and where the next slice begins; nowhere once all were looked at. */
export async function nextReaders(
  db: Database,
  audience: Audience,
  scope: Scope,
  { place, among, most }: Slice,
): Promise<{ readonly readers: readonly Reader[]; readonly next: number | undefined }> {
  const rows = await db.all<Reader & { last: number | null; seen: number }>(sql`
    with stretch as (
      select rowid as row from people where rowid > ${place} order by rowid limit ${among}
    )
    select 0 as row, '' as person, '' as name, '' as email, 'fr' as language,
      (select max(row) from stretch) as last, (select count(*) from stretch) as seen
    union all
    select * from (
      select stretch.row, reader.id as person, reader.name, reader.email, reader.language, null, 0
      from stretch cross join people as reader on reader.rowid = stretch.row
      where reader.announcements_refused_at is null and ${isReader(audience, scope)}
      order by stretch.row limit ${most}
    )`);
  const [end, ...readers] = rows;
  if (readers.length === most) return { readers, next: readers.at(-1)?.row };
  return { readers, next: end && end.seen === among ? (end.last ?? undefined) : undefined };
}
