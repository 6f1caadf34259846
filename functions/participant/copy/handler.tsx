import type { Context } from 'hono';
import { refusedSince } from '../../../db/announcements/read.ts';
import { certificatesOf } from '../../../db/certificates/read.ts';
import { ownEvenings, ownMeetings } from '../../../db/evenings/own.ts';
import { attendedBy, calendarOfPerson } from '../../../db/gatherings/own.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { ownHelp } from '../../../db/pairs/help.ts';
import { introductionsOf } from '../../../db/pairs/introductions.ts';
import { ownPairs, signedCharters } from '../../../db/pairs/own.ts';
import { standingsOf } from '../../../db/people/own.ts';
import { stepsDoneBy } from '../../../db/people/steps.ts';
import { listedSince, ownRequests } from '../../../db/requests/own.ts';
import { writingsOf } from '../../../db/roadmap/own.ts';
import { sessionsOfPerson } from '../../../db/sessions/own.ts';
import { look } from '../../../db/statement.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { copyOwn } from '../../actions/own/copy-own.ts';
import { siteIndex } from '../../http/site-index.ts';
import type { OwnEnv } from '../own.ts';
import { CopyDocument } from './document.tsx';
import type { Held, HeldPair } from './held.ts';
import { asJson } from './json.ts';
import { copyWords } from './words.ts';

/** A file for the browser to keep. */
const file = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Robots-Tag': 'noindex',
    },
  });

/** Somebody's pairs, each with their own signature and certificate. */
async function heldPairs(db: Database, person: string): Promise<readonly HeldPair[]> {
  const [pairs, certificates] = await Promise.all([
    ownPairs(db, person),
    certificatesOf(db, person),
  ]);
  return Promise.all(
    pairs.map(async (pair) => {
      const [signed, help] = await Promise.all([
        signedCharters(db, pair.id),
        ownHelp(db, pair.id, pair.side),
      ]);
      const signature = signed.find(({ side }) => side === pair.side);
      const certificate = certificates.find((one) => one.pair === pair.id);
      return { ...pair, signature, help, certificate };
    }),
  );
}

/** The evenings at which somebody is expected, with their own side of what happened there. */
async function heldEvenings(db: Database, person: string): Promise<Held['evenings']> {
  const [evenings, meetings] = await Promise.all([
    ownEvenings(db, person),
    ownMeetings(db, person),
  ]);
  return evenings.map((one) => ({
    ...one,
    meetings: meetings.filter(
      ({ evening, participation }) => evening === one.id && participation === one.participation,
    ),
  }));
}

/** Gives somebody a copy of all that is kept of them. */
export const copyOfOwn =
  (format: 'json' | 'html') =>
  async (context: Context<OwnEnv>): Promise<Response> => {
    const { language, session } = context.var;
    const db = openDatabase(context.env.DB);
    const now = Date.now();
    const [
      { programmes },
      standings,
      sent,
      done,
      pairs,
      introductions,
      writings,
      sessions,
      refusedAt,
      evenings,
      requests,
      listed,
      attended,
      calendar,
    ] = await Promise.all([
      siteIndex(context.env),
      standingsOf(db, session.person),
      copyOwn(db, session, now),
      look(stepsDoneBy(db, 'all', { person: session.person })),
      heldPairs(db, session.person),
      introductionsOf(db, session.person),
      writingsOf(db, session.person),
      sessionsOfPerson(db, session.person),
      refusedSince(db, session.person),
      heldEvenings(db, session.person),
      ownRequests(db, session.person),
      listedSince(db, session.person),
      attendedBy(db, session.person),
      calendarOfPerson(db, session.person),
    ]);
    const own = { session, standings, sent, done, pairs, introductions };
    const theirs = { ...own, writings, sessions, refusedAt, evenings, requests, listed };
    const gatherings = { attended, hasCalendar: calendar !== null };
    const held: Held = { ...theirs, ...gatherings, programmes };
    const name = `${copyWords(language).fileName}-${dayOf(now)}.${format}`;
    if (format === 'json') {
      const text = `${JSON.stringify(asJson(held, language, now), null, 2)}\n`;
      return file(text, 'application/json; charset=utf-8', name);
    }
    const text = String(
      <CopyDocument {...held} language={language} now={now} origin={context.req.url} />,
    );
    return file(text, 'text/html; charset=utf-8', name);
  };
