import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import {
  type Invitation,
  invitationsFrom,
  notToInvite,
  type Reason,
} from '../../../db/invitations/read.ts';
import {
  forgetInvitations,
  type InvitationText,
  type Inviting,
  invite,
  inviteAgain,
  takeBack,
} from '../../../db/invitations/write.ts';
import type { Database } from '../../../db/open.ts';
import { reading } from '../../../db/statement.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { keptSince } from '../../../domain/people/invitation.ts';
import type { Acting } from '../acting.ts';

/** Somebody looks at who was invited, with a trace. */
export async function listInvitations(
  db: Database,
  asked: { programme?: string | undefined; after?: number | undefined; limit: number },
  { who, now, scope }: Acting,
): Promise<readonly Invitation[]> {
  const [rows] = await commit(db, [
    reading(db, invitationsFrom(db, { ...asked, scope })),
    traceOfLook(db, { at: now, who, action: 'list', subject: 'invitations' }),
  ]);
  return rows;
}

/** Those who are not written to, and why; or the keys of the mails that were stored. */
export type InviteOutcome =
  | { readonly refused: readonly { readonly email: string; readonly why: Reason }[] }
  | { readonly mails: readonly string[] };

/**
 * A coordinator invites people to apply: each is kept, and the mail to them stored, in one batch. Where one of
 * them was invited already or takes part, nothing is sent to anybody: the coordinator looks at it again.
 */
export async function invitePeople(
  db: Database,
  addresses: readonly string[],
  text: InvitationText,
  inviting: Inviting,
): Promise<InviteOutcome> {
  const many = addresses.map((email) => ({
    id: crypto.randomUUID(),
    key: addressKey(email),
    email,
  }));
  const keys = many.map(({ key }) => key);
  const known = new Map((await notToInvite(db, keys, inviting)).map(({ key, why }) => [key, why]));
  if (known.size > 0)
    return {
      refused: many.flatMap(({ key, email }) => {
        const why = known.get(key);
        return why ? [{ email, why }] : [];
      }),
    };
  await commit(db, invite(db, many, text, inviting));
  return { mails: many.map(({ id }) => `${id}-invitation-1`) };
}

/** A coordinator sends an invitation again, if it is not too soon. */
export async function sendInvitationAgain(
  db: Database,
  id: string,
  text: InvitationText,
  by: Acting,
): Promise<boolean> {
  const results = await commit(db, inviteAgain(db, { id, ...by }, text));
  return Number(results.at(-1)) > 0;
}

/** A coordinator takes an invitation back: the address is kept no longer, and what has not left does not leave. */
export async function withdrawInvitation(db: Database, id: string, by: Acting): Promise<boolean> {
  const results = await commit(db, takeBack(db, { id, ...by }));
  return Number(results.at(-1)) > 0;
}

/** The schedule forgets whoever was invited and did not answer in time. */
export const forgetInvited = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [forgetInvitations(db, keptSince(now))]));
