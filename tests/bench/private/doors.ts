import type { D1Database } from '@cloudflare/workers-types';
import { openDatabase } from '../../../db/open.ts';
import { consoleSessions, links, ownSessions } from '../../../db/schema.ts';
import { goodUntil, sayLinkCode } from '../../../domain/links/link.ts';
import { newLinkId } from '../../../functions/actions/links/new-link-id.ts';
import { derivedSecret } from '../../../functions/actions/secrets/derive.ts';
import { hashOf, newSecret } from '../../../functions/actions/sign-in/secret.ts';

const secretKey = '3f'.repeat(32);

/** How the house is set up: mail is carried, and read in the console. */
export const settings = {
  CONSOLE_DRIVER: 'local',
  LOCAL: 'yes',
  MAIL_DRIVER: 'local',
  SECRET_KEY: secretKey,
} as const;

/** What lets one in. */
export interface Keys {
  /** The cookie of a coordinator. */
  readonly console: string;
  /** The cookie of a person. */
  readonly own: string;
  /** The code of a private link of theirs. */
  readonly link: string;
}

/** Lets a coordinator in to the console, and a person to their own page; and makes them a link. */
export async function open(d1: D1Database, person: string): Promise<Keys> {
  const db = openDatabase(d1);
  const now = Date.now();
  const [console, own, id] = [newSecret(), newSecret(), newLinkId()];
  const moments = { createdAt: now, seenAt: now };
  await db
    .insert(consoleSessions)
    .values({ hash: await hashOf(console), who: 'local', ...moments, provedAt: now });
  await db.insert(ownSessions).values({ hash: await hashOf(own), person, stays: true, ...moments });
  await db
    .insert(links)
    .values({ id, purpose: 'space', person, createdAt: now, expiresAt: goodUntil('space', now) });
  const secret = await derivedSecret(secretKey, 'link', id);
  return {
    console: `console=${console}`,
    own: `space=${own}`,
    link: sayLinkCode({ id, secret }),
  };
}
