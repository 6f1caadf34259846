import { type SQL, sql } from 'drizzle-orm';
import {
  announcedBefore,
  askedSince,
  type DueReview,
  type ReviewRule,
} from '../../domain/due/reviews.ts';
import type { Language } from '../../domain/words/language.ts';
import { isHeld } from '../links/forms.ts';
import type { Database } from '../open.ts';
import { isStopped } from './halt.ts';

/** Somebody who is asked to look back on their programme. */
export interface Reviewer {
  /** The participation's id. */
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly programme: string;
  readonly language: Language;
}

/** The same, with the link that they were asked by. */
export interface AskedReviewer extends Reviewer {
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** At the end, whoever came to the end before it is asked too; whoever changed, stopped or left is not. */
const inPair = (rule: ReviewRule): SQL =>
  rule === 'review-final'
    ? sql`(pairs.state in ('active', 'paused') or (pairs.state = 'ended' and pairs.ending = 'complete'))`
    : sql`pairs.state in ('active', 'paused')`;

/** Whoever takes part is asked; at the end, whoever has finished too. */
const takesPart = (rule: ReviewRule): SQL =>
  rule === 'review-final'
    ? sql`taking.standing in ('ready', 'finished')`
    : sql`taking.standing = 'ready'`;

const goesOn = ({ rule, programme }: DueReview): SQL =>
  sql`not ${isStopped(rule, sql`${programme}`)}`;

const unasked = (review: DueReview, form: string): SQL => sql`
  from pairs cross join json_each('["mentor","mentee"]') as side
  cross join participations as taking on taking.id = iif(side.value = 'mentor', pairs.mentor, pairs.mentee)
  cross join people on people.id = taking.person
  where pairs.programme = ${review.programme} and ${inPair(review.rule)} and ${takesPart(review.rule)}
    and pairs.made_at < ${announcedBefore(review)} and ${goesOn(review)} and not exists (
      select 1 from links
      where links.person = taking.person and links.purpose = 'form' and links.form = ${form}
        and links.participation = taking.id and links.created_at >= ${askedSince(review)}
    )`;

/** Who of a programme is still to be asked to look back, at most so many. */
export const unaskedIn = (
  db: Database,
  review: DueReview,
  form: string,
  most: number,
): Promise<readonly Reviewer[]> =>
  db.all<Reviewer>(sql`
    select distinct taking.id, taking.person, people.name, people.email, taking.programme, people.language
    ${unasked(review, form)} order by taking.id limit ${most}`);

/** How many are still to be asked. */
export const unaskedCount = async (
  db: Database,
  review: DueReview,
  form: string,
): Promise<number> =>
  (
    await db.all<{ n: number }>(sql`select count(distinct taking.id) as n ${unasked(review, form)}`)
  )[0]?.n ?? 0;

/** What is added to the key of the mail that asked somebody, where it reminds them. */
export const againKey = '-again';

/** The links by which those who take part were asked, none whose mail a coordinator held back. */
const asked = (review: DueReview, form: string): SQL => sql`
  from participations as taking
  cross join people on people.id = taking.person
  cross join links on links.person = taking.person
  where taking.programme = ${review.programme} and ${takesPart(review.rule)} and links.purpose = 'form'
    and links.form = ${form} and links.participation = taking.id and links.created_at >= ${askedSince(review)}
    and not ${isHeld(sql`links.id`, sql`taking.id`, sql`links.form`)}`;

/** Who was asked before a moment by links that are still good, and was not reminded, at most so many, each by their last link. */
export const askedIn = (
  db: Database,
  review: DueReview,
  form: string,
  { now, before, most }: { readonly now: number; readonly before: number; readonly most: number },
): Promise<readonly AskedReviewer[]> =>
  // Beside a `max`, SQLite takes the other columns of a group from the row that has it.
  db.all<AskedReviewer>(sql`
    select taking.id, taking.person, people.name, people.email, taking.programme, people.language,
      links.id as link, links.expires_at as expiresAt, max(links.created_at) as askedAt
    ${asked(review, form)}
      and links.created_at <= ${before} and links.expires_at > ${now} and links.revoked_at is null and ${goesOn(review)}
      and not exists (
        select 1 from messages
        where key > taking.id || ${`-${form}-`} and key < taking.id || ${`-${form}-~`} and key like ${`%${againKey}`}
      )
    group by taking.id order by taking.id limit ${most}`);

/** How many people of a programme were asked. */
export const askedCount = async (db: Database, review: DueReview, form: string): Promise<number> =>
  (
    await db.all<{ n: number }>(sql`select count(distinct taking.id) as n ${asked(review, form)}`)
  )[0]?.n ?? 0;

/** How many answers came since people of a programme may have been asked: also without a link, for nobody joins what is counted to who was asked. */
export const answeredCount = async (
  db: Database,
  review: DueReview,
  form: string,
): Promise<number> =>
  (
    await db.all<{ n: number }>(sql`
      select count(*) as n from submissions
      where form = ${form} and programme = ${review.programme} and received_at >= ${askedSince(review)}`)
  )[0]?.n ?? 0;
