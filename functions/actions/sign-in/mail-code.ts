import { commit } from '../../../db/commit.ts';
import { findCoordinator } from '../../../db/console/coordinators.ts';
import { addMailed, forgetMailed, mailCode } from '../../../db/console/mailed-codes.ts';
import type { Database } from '../../../db/open.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { mailedCodeLasts } from './lasting.ts';
import { hashOf, newSecret } from './secret.ts';

/** So many codes at most are sent to an address while the first of them is good. */
const mostMailed = 10;

/** A code that was asked for. */
export interface AskedCode {
  /** What the browser keeps: only there the code is good. */
  readonly secret: string;
  /** The key of its message, if there is one. */
  readonly message: string;
}

/**
 * Somebody asks for a code by typing an address. What is asked of the database is the same whether
 * the address is a coordinator's or nobody's, and so is what is given back; a message is stored for a
 * coordinator alone.
 *
 * @param letterOf the message, for whom, with a slot for the code of that row
 */
export async function askForCode(
  db: Database,
  typed: string,
  {
    now,
    letterOf,
  }: {
    readonly now: number;
    readonly letterOf: (recipient: string, id: string) => Omit<NewMessage, 'key' | 'now'>;
  },
): Promise<AskedCode> {
  const secret = newSecret();
  const hash = await hashOf(secret);
  const key = addressKey(typed);
  const recipient = (await findCoordinator(db, key))?.email ?? typed;
  const message = { ...letterOf(recipient, hash), key: `${hash}-code`, now };
  await commit(db, [
    forgetMailed(db, now),
    addMailed(db, { hash, key, expiresAt: now + mailedCodeLasts }),
    mailCode(db, hash, message, mostMailed),
  ]);
  return { secret, message: message.key };
}
