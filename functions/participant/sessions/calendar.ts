import { belowFor } from '../../../domain/sessions/entry.ts';
import { policyHeaders } from '../../http/headers.ts';
import { Problem } from '../../http/problem.ts';
import { lettersIn } from '../../mail/letters.ts';
import { calendarFile, calendarOf, calendarType } from '../../sessions/calendar.ts';
import { type AskedSession, namedSession } from './named.ts';

/** The session as a file for calendars, as it stands now; one that does not hold takes itself out of them. */
export async function calendarOfSession(context: AskedSession): Promise<Response> {
  const { language } = context.var;
  const { pair, row } = await namedSession(context);
  const letters = await lettersIn(context.env, language);
  const { startsAt } = row;
  if (!letters || startsAt === null) throw new Problem(404);
  const entry = {
    ...{ session: row.id, sequence: row.sequence, startsAt, changedAt: row.changedAt },
    ...{ minutes: row.minutes, objective: row.objective, place: row.place },
    ...{ other: pair.name || pair.email || '', below: belowFor(pair.id, row.id) },
    holds: row.state !== 'cancelled' && row.state !== 'proposed',
  };
  return new Response(calendarOf(entry, { sender: letters.sender, language }), {
    headers: {
      ...policyHeaders,
      'Content-Type': calendarType(entry),
      'Content-Disposition': `attachment; filename="${calendarFile}"`,
    },
  });
}
