import type { OwnPair } from '../../../db/pairs/own.ts';
import type { Planned } from '../../../db/sessions/write.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { type SessionLetter, type SessionText, sessionLetter } from '../../sessions/letters.ts';
import type { AskedPair } from '../pairs/own.ts';
import { bothAddressees } from '../pairs/two.ts';
import type { AskedSession } from './named.ts';

/** The session as it stands after what is told. */
interface About extends Pick<Planned, 'minutes'> {
  readonly session: string;
  readonly startsAt: number | null;
  readonly moments: readonly number[];
  /** The moment that was agreed to, if the ones that are proposed come in its place. */
  readonly instead?: number | null;
}

type Asked = AskedSession | AskedPair;

/** The mails that tell what one of the two does: to the other one, or to both. Whoever is gone is told nothing. */
export async function lettersAbout(
  context: Asked,
  pair: OwnPair,
  name: SessionText,
  about: About,
  { to, now }: { readonly to: 'other' | 'both'; readonly now: number },
): Promise<readonly SessionLetter[]> {
  const [me, other] = bothAddressees(pair, context.var.session);
  if (!other) return [];
  const ways = [[other, me] as const, ...(to === 'both' ? [[me, other] as const] : [])];
  const all = await Promise.all(
    ways.map(([reads, meets]) =>
      sessionLetter(context.env, name, reads, meets.name || meets.email, {
        ...about,
        ...{ pair: pair.id, programme: pair.programme, now, at: now },
      }),
    ),
  );
  return all.filter((one) => one !== undefined);
}

/** Sends mails that were just stored, once the answer is on its way. */
export const sendSoon = (context: Asked, letters: readonly SessionLetter[]): void =>
  deliverSoon(
    context,
    letters.map(({ message }) => message.key),
  );
