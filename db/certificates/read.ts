import { and, eq, sql } from 'drizzle-orm';
import type { Role } from '../../domain/people/participation.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { certificates, participations } from '../schema.ts';
import { look } from '../statement.ts';

/** What stands on a certificate. */
export interface Certificate {
  readonly number: string;
  readonly pair: string;
  readonly side: Role;
  readonly name: string;
  readonly house: string;
  readonly programme: string;
  readonly language: 'fr' | 'en';
  /** Milliseconds since 1970, all three. */
  readonly begunAt: number;
  readonly endedAt: number;
  readonly issuedAt: number;
}

const printed = {
  number: certificates.number,
  pair: certificates.pair,
  side: certificates.side,
  name: certificates.name,
  house: certificates.house,
  programme: certificates.programme,
  language: certificates.language,
  begunAt: certificates.begunAt,
  endedAt: certificates.endedAt,
  issuedAt: certificates.issuedAt,
};

/** The certificate with a number; nothing where there is none. */
export const certificateNumbered = async (
  db: Database,
  number: string,
): Promise<Certificate | undefined> =>
  (await db.select(printed).from(certificates).where(eq(certificates.number, number)))[0];

/** The certificate of one side of a pair; nothing where it was not made out. */
export const certificateOf = async (
  db: Database,
  pair: string,
  side: Role,
): Promise<Certificate | undefined> =>
  (
    await db
      .select(printed)
      .from(certificates)
      .where(and(eq(certificates.pair, pair), eq(certificates.side, side)))
  )[0];

const ofPerson = compiledReading<readonly Certificate[], { readonly person: string }>((db) =>
  db
    .select(printed)
    .from(participations)
    .innerJoin(certificates, eq(certificates.participation, participations.id))
    .where(eq(participations.person, sql.placeholder('person'))),
);

/** All certificates of a person. */
export const certificatesOf = (db: Database, person: string): Promise<readonly Certificate[]> =>
  look(ofPerson(db, { person }));
