import type { Database } from '../../db/open.ts';
import { countSending } from '../actions/senders/count-sending.ts';
import { logFault } from '../http/log-fault.ts';
import { isOwnMachine } from '../http/own-machine.ts';

/**
 * So many forms of one sender are taken in a day. A whole organisation may stand behind one address:
 * of a programme of 500 people one in three signs up on its busiest day. And 200 sign-ups write some
 * 3,000 rows of the 100,000 that the platform gives for a day: no sender shuts the forms for the others.
 */
export const mostADay = 200;

/** So many of a sender go uncounted, unless they come fast: who sends a few forms leaves no trace. */
const uncounted = 10;

const dayLasts = 86_400_000;

/** The day in which senders have their share, in days since 1970. */
export const shareDay = (now: number): number => Math.floor(now / dayLasts);

/** Seconds until senders have a new share. */
export const secondsToNewShare = (now: number): number =>
  Math.ceil(((shareDay(now) + 1) * dayLasts - now) / 1000);

/** What this isolate knows of a sender today. */
interface Known {
  /** How many forms the database was not told of. */
  untold: number;
  /** The database counts this sender. */
  counted: boolean;
  /** The share is used up. */
  spent: boolean;
}

let today = 0;
const known = new Map<string, Known>();

/** What is known of a sender; forgotten every day, and all at once when it grows long. */
function knownOf(sender: string, day: number): Known {
  if (day !== today || known.size >= 10_000) known.clear();
  today = day;
  const found = known.get(sender) ?? { untold: 0, counted: false, spent: false };
  known.set(sender, found);
  return found;
}

/**
 * Counts a form of a sender, and says whether that sender's share of the day was used up before it.
 * The database is asked only for senders of many forms, and not any more once it said so. Who cannot
 * be counted is refused nothing; one's own machine has no share.
 *
 * @param fast the platform has had enough of this sender for the minute
 */
export async function isSpent(
  db: Database,
  sender: string | undefined,
  fast: boolean,
  now: number,
): Promise<boolean> {
  if (sender === undefined || isOwnMachine(sender)) return false;
  const day = shareDay(now);
  const found = knownOf(sender, day);
  if (found.spent) return true;
  found.untold += 1;
  if (!found.counted && !fast && found.untold <= uncounted) return false;
  const sent = found.untold;
  found.untold = 0;
  try {
    const count = await countSending(db, { sender, day, sent });
    found.counted = true;
    found.spent = count >= mostADay;
    return count > mostADay;
  } catch (error) {
    logFault('sending not counted', error);
    found.untold += sent;
    return false;
  }
}
