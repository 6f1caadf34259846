import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { pairsOfPerson } from '../../../db/pairs/read.ts';
import { interviewsWith } from '../../../db/people/interviews.ts';
import { eventsOf, participationsOf, personBy } from '../../../db/people/read.ts';
import { stepsDoneBy } from '../../../db/people/steps.ts';
import { reading } from '../../../db/statement.ts';
import type { Scope } from '../../../domain/people/scope.ts';

/** At most so many lines of a person's timeline, and so many notes, are looked at, the newest. */
const most = 100;

/**
 * Where a person stands, what happened, how they get ready, their pairs, and what was noted of interviews, as far
 * as somebody may see it;
 * found by their id or by one of their applications. Whoever only wrote a message is not known so.
 */
export async function knownPerson(db: Database, id: string, scope: Scope) {
  const person = await personBy(db, id);
  if (!person) return undefined;
  const [participations, events, interviews, steps] = await commit(db, [
    reading(db, participationsOf(db, person.id, scope)),
    reading(db, eventsOf(db, person.id, scope, most)),
    reading(db, interviewsWith(db, person.id, scope, most)),
    reading(db, stepsDoneBy(db, person.id, scope)),
  ]);
  if (participations.length === 0) return undefined;
  const pairs = await pairsOfPerson(db, person.id, scope);
  return { id: person.id, participations, events, interviews, steps, pairs };
}

/** A person as the console knows them. */
export type KnownPerson = NonNullable<Awaited<ReturnType<typeof knownPerson>>>;
