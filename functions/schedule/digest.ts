import { allCoordinators } from '../../db/console/coordinators.ts';
import { type LeftOver, leftOver } from '../../db/due/left-over.ts';
import type { Database } from '../../db/open.ts';
import { type SubmissionCounts, submissionCounts } from '../../db/tallies/tallies.ts';
import { addresses } from '../../domain/addresses.ts';
import { digestOf } from '../../domain/forms/reference.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { asPassage, render } from '../../domain/messages/render.ts';
import type { Letters, Template } from '../../domain/messages/template.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { isWithin, type Scope } from '../../domain/people/scope.ts';
import { warnedAt } from '../../domain/use/free-day.ts';
import { dayOf } from '../../domain/words/day.ts';
import { firstLanguage } from '../../domain/words/language.ts';
import { storeMessages } from '../actions/messages/store-messages.ts';
import { partSpent } from '../actions/use/note-use.ts';
import { toDo } from '../console/home/figures.ts';
import { hasFreeDay } from '../http/settle-use.ts';
import { siteIndex } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';
import type { Act } from './act.ts';
import { type Promised, promisedNow } from './promised.ts';
import { writtenWords } from './word-letter.ts';
import { digestWords } from './words.ts';

/** Somebody who looks after the programme, and what they see of it. */
interface Reader {
  readonly email: string;
  readonly scope: Scope;
}

/** Who is told: every coordinator who may answer; where there is none yet, the address of the house. */
async function readersOf(db: Database, { sender }: Letters): Promise<readonly Reader[]> {
  const all = await allCoordinators(db);
  if (all.length === 0) return [{ email: sender.contact, scope: 'all' }];
  return all
    .filter(({ role }) => role !== 'reader')
    .map(({ email, programmes }) => ({ email, scope: programmes ?? 'all' }));
}

/** All that waits, in every programme. */
interface Everything extends LeftOver {
  readonly counts: readonly SubmissionCounts[];
  readonly promised: readonly Promised[];
  /** Whether people are written to where nothing is decided. */
  readonly writes: boolean;
  /** The part of a free day that the database spent, today or yesterday. */
  readonly spent: number;
}

/** What waits for somebody, a paragraph each. */
function linesFor(
  { scope }: Reader,
  { counts, promised, undelivered, unsigned, help, silent, writes, spent }: Everything,
  { language }: Letters,
): readonly string[] {
  const words = digestWords(language);
  const seen = toDo(counts.filter(({ programme }) => isWithin(scope, programme)));
  const own = promised.filter(({ programme }) => isWithin(scope, programme));
  const sum = (of: 'open' | 'attention') => seen.reduce((all, one) => all + one[of], 0);
  const people = (of: 'late' | 'untold' | 'soon' | 'waiting') =>
    own.reduce((all, one) => all + one[of], 0);
  const [open, late, soon, waiting] = [
    sum('open'),
    people('late'),
    people('soon'),
    people('waiting'),
  ];
  const seenOf = (rows: typeof unsigned) =>
    rows.filter(({ programme }) => isWithin(scope, programme)).reduce((all, { n }) => all + n, 0);
  const [charters, asking, quiet] = [seenOf(unsigned), seenOf(help), seenOf(silent)];
  return [
    ...(asking > 0 ? [words.help(asking)] : []),
    ...(quiet > 0 ? [words.silent(quiet)] : []),
    ...(open > 0 ? [words.open(open, sum('attention'))] : []),
    ...(late + soon > 0 ? [words.answers(late, soon)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(writes && people('untold') + soon + waiting > 0 ? [words.ahead] : []),
    ...(charters > 0 ? [words.charters(charters)] : []),
    ...(undelivered > 0 && scope === 'all' ? [words.undelivered(undelivered)] : []),
    ...(spent >= warnedAt && scope === 'all' ? [words.spent(Math.round(spent * 100))] : []),
  ];
}

async function messageFor(
  reader: Reader,
  lines: readonly string[],
  { letters, text, now }: { letters: Letters; text: Template; now: number },
): Promise<NewMessage> {
  const { language, sender } = letters;
  const values = {
    ...commonValues(letters),
    todo: asPassage(lines.join('\n\n')),
    console: `${sender.address}${addresses.console[language]}`,
  };
  // Nothing leads from the key to an address; on one day it is the same.
  const whom = (await digestOf(addressKey(reader.email))).slice(0, 16);
  const about = { key: `digest-${dayOf(now)}-${whom}`, recipient: reader.email };
  return {
    ...render(text, values),
    ...{ ...about, person: null, programme: null, language, name: 'digest', now, due: awake(now) },
  };
}

const hour = 60 * 60_000;
const week = 7 * 24 * hour;

/** When somebody who sleeps at night is told: not before six, UTC. */
const awake = (now: number): number => Math.max(now, Date.parse(dayOf(now)) + 6 * hour);

/**
 * Tells coordinators that somebody waits for them, once a day at most and only if that is so. What is
 * said is how many, never who.
 */
export const remindCoordinators: Act = async ({ env, db, now }) => {
  if (!sendsMail(env)) return true;
  const { languages } = await siteIndex(env);
  const letters = await lettersIn(env, languages[0] ?? firstLanguage);
  const text = letters?.texts.digest;
  if (!letters || !text) return true;
  const [readers, counts, promised, left, written, spent] = await Promise.all([
    readersOf(db, letters),
    submissionCounts(db, 'all'),
    promisedNow(env, db, now),
    leftOver(db, now - week, now),
    writtenWords(env),
    hasFreeDay(env) ? partSpent(db, now, 1) : 0,
  ]);
  const all = { counts, promised, ...left, writes: written.size > 0, spent };
  const told = readers
    .map((reader) => ({ reader, lines: linesFor(reader, all, letters) }))
    .filter(({ lines }) => lines.length > 0);
  const given = { letters, text, now };
  await storeMessages(
    db,
    await Promise.all(told.map(({ reader, lines }) => messageFor(reader, lines, given))),
  );
  return true;
};
