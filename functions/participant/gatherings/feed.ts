import type { Context } from 'hono';
import { ownGatherings, personOfCalendar } from '../../../db/gatherings/own.ts';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { ownGatheringsBelow } from '../../../domain/gatherings/gathering.ts';
import { languageOfPath } from '../../../domain/words/language.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import { hashOf } from '../../actions/sign-in/secret.ts';
import type { AppEnv } from '../../env.ts';
import { calendarBy } from '../../gatherings/address.ts';
import { calendarOfGatherings } from '../../gatherings/calendar.ts';
import { policyHeaders } from '../../http/headers.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lettersIn } from '../../mail/letters.ts';
import { nameOf } from '../space/standings.tsx';

/** Gatherings stay in a calendar for so long after they were. */
const looksBack = 183 * 24 * 60 * 60_000;

/** Whoever comes without the end of an address is led to where they find it. */
export const withoutCode = (context: Context<AppEnv>): Response =>
  context.redirect(
    `${addresses.space[languageOfPath(context.req.path)]}${ownGatheringsBelow}`,
    303,
  );

/**
 * Somebody's gatherings for their calendar, which looks again by itself.
 *
 * @throws Problem 404 where the address is none, or was given up
 */
export async function calendarFeed(context: Context<AppEnv, '/:code'>): Promise<Response> {
  const { env, req } = context;
  const language = languageOfPath(req.path);
  const key = env.SECRET_KEY;
  // What is no such address costs the database nothing.
  const calendar = isSecretKey(key) ? await calendarBy(key, req.param('code')) : undefined;
  const letters = calendar && (await lettersIn(env, language));
  if (!calendar || !letters) throw new Problem(404);
  const db = openDatabase(env.DB);
  const person = await personOfCalendar(db, calendar);
  if (!person) throw new Problem(404);
  const [{ programmes }, gatherings] = await Promise.all([
    siteIndex(env),
    ownGatherings(db, person, Date.now() - looksBack),
  ]);
  const text = calendarOfGatherings(gatherings, {
    ...{ sender: letters.sender, language },
    say: (programme) => nameOf(programme, { language, programmes }),
  });
  const tag = `"${(await hashOf(text)).slice(0, 32)}"`;
  const headers = {
    ...policyHeaders,
    'Cache-Control': 'private, no-cache',
    ETag: tag,
    'X-Robots-Tag': 'noindex',
  };
  const known = (req.header('If-None-Match') ?? '').split(',').map((one) => one.trim());
  if (known.some((one) => one === tag || one === `W/${tag}`))
    return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="binome.ics"',
    },
  });
}
