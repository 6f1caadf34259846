import { localSecretKey } from '../../../commands/serving/secret-key.ts';
import { fillSlots, slotsIn } from '../../../domain/messages/slots.ts';
import { derivedSecret } from '../../../functions/actions/secrets/derive.ts';

/** The path of the link in a stored mail of a house, with its secret in its place; empty where it has none. */
export async function linkOf(state: string, text: string): Promise<string> {
  const key = localSecretKey(state);
  const secrets = new Map<string, string>();
  for (const [slot, [purpose, id]] of slotsIn(text))
    secrets.set(slot, await derivedSecret(key, purpose, id));
  return /\/(?:lien|en\/link)\/#\S+/.exec(fillSlots(text, secrets))?.[0] ?? '';
}
