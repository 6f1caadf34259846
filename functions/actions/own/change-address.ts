import { commit } from '../../../db/commit.ts';
import { addAddressLink } from '../../../db/links/links.ts';
import { addMessageOf } from '../../../db/messages/to-person.ts';
import type { Database } from '../../../db/open.ts';
import type { Owner } from '../../../db/own/submissions.ts';
import { questionsHolding } from '../../../domain/forms/held.ts';
import { goodUntil } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { correctOwn } from './correct-own.ts';
import { sentBy } from './own-submissions.ts';

const day = 24 * 60 * 60_000;
/** So many addresses somebody may try in a day: each gets a mail. */
const mostADay = 3;

/** Another address that somebody wants to be reached at. */
interface Another {
  readonly person: string;
  /** As it was typed. */
  readonly address: string;
  /** The id of the link that is sent there. */
  readonly id: string;
  readonly message: NewMessage;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A person gives another address: a link is sent there, and nothing changes until it is opened. */
export async function giveAddress(
  db: Database,
  { person, address, id, message, now }: Another,
): Promise<void> {
  await commit(db, [
    addAddressLink(db, { id, now, expiresAt: goodUntil('address', now) }, { person, address }),
    addMessageOf(db, message, { most: mostADay, after: now - day }),
  ]);
}

/**
 * An address has been shown to be a person's: it stands in each of their applications from now on, by
 * the correction that a coordinator would make. Where somebody has it already, their participations go
 * there: who reads both mailboxes is one person. Done halfway, it is done to its end by opening the link again.
 */
export async function takeAddress(
  db: Database,
  owner: Owner,
  { address, now }: { readonly address: string; readonly now: number },
): Promise<void> {
  for (const row of await sentBy(db, owner)) {
    const fields = questionsHolding(row.definition, 'email').map(({ id }) => id);
    const theirs = fields.filter(
      (id) => addressKey(String(row.answers[id] ?? '')) === owner.addressKey,
    );
    if (!row.isTheirs || theirs.length === 0) continue;
    const changed = Object.fromEntries(theirs.map((id) => [id, address]));
    const answers = { ...row.answers, ...changed };
    await correctOwn(db, row, { seen: row.corrected.length, answers, now });
  }
}
