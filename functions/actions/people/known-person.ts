import { commit } from '../../../db/commit.ts';
import { openLinksOf } from '../../../db/links/links.ts';
import { messagesTo } from '../../../db/messages/read.ts';
import type { Database } from '../../../db/open.ts';
import { pairsOfPerson } from '../../../db/pairs/list.ts';
import { interviewsWith } from '../../../db/people/interviews.ts';
import { eventsOf, participationsOf, personBy } from '../../../db/people/read.ts';
import { stepsDoneBy } from '../../../db/people/steps.ts';
import type { Scope } from '../../../domain/people/scope.ts';

/** At most so many lines of a person's timeline, and so many notes, are looked at, the newest. */
const most = 100;
/** At most so many messages to them, and so many of their links. */
const fewer = 20;

/**
 * Where a person stands, what happened, how they get ready, their pairs, what was noted of interviews,
 * what was written to them and which links of theirs are good, as far as somebody may see it; found by
 * their id or by one of their applications. Whoever only wrote a message is not known so.
 */
export async function knownPerson(db: Database, id: string, scope: Scope, now: number) {
  const person = await personBy(db, id);
  if (!person) return undefined;
  const theirs = { person: person.id };
  const [participations, events, interviews, steps, messages, links, pairs] = await commit(db, [
    participationsOf(db, scope, theirs),
    eventsOf(db, scope, { ...theirs, limit: most }),
    interviewsWith(db, scope, { ...theirs, limit: most }),
    stepsDoneBy(db, scope, theirs),
    messagesTo(db, scope, { ...theirs, addressKey: person.addressKey, limit: fewer }),
    openLinksOf(db, { ...theirs, now, limit: fewer }),
    pairsOfPerson(db, person.id, scope),
  ]);
  if (participations.length === 0) return undefined;
  return { id: person.id, participations, events, interviews, steps, pairs, messages, links };
}

/** A person as the console knows them. */
export type KnownPerson = NonNullable<Awaited<ReturnType<typeof knownPerson>>>;
