import type { Guest } from '../../db/evenings/read.ts';
import { ownEveningBelow } from '../../domain/evenings/evening.ts';
import { eveningMessageKey } from '../../domain/messages/keys.ts';
import { asPassage } from '../../domain/messages/render.ts';
import { sayWhole } from '../../domain/words/moment.ts';
import type { EveningTelling } from '../actions/evenings/tell.ts';
import { newLinkId } from '../actions/links/new-link-id.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';
import { spoken } from '../http/site-index.ts';
import { letter } from '../pairs/letters.ts';

/** The texts about evenings. */
export type EveningText = 'evening-plan' | 'evening-ratings';

/** The evening that a mail is about. */
export interface AboutEvening {
  readonly id: string;
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly place: string;
}

/** The mail that tells somebody of their evening, with the link to its page; nothing where none can leave. */
export async function eveningLetter(
  env: Env,
  name: EveningText,
  {
    participation,
    role,
    ...to
  }: Pick<Guest, 'participation' | 'role' | 'person' | 'name' | 'email' | 'language'>,
  evening: AboutEvening,
  now: number,
): Promise<EveningTelling | undefined> {
  if (!isSecretKey(env.SECRET_KEY)) return undefined;
  const language = await spoken(env, to.language);
  const link = newLinkId();
  const { id, programme, startsAt, place } = evening;
  const about = { pair: id, programme, now };
  const values = { moment: sayWhole(startsAt, language), place: asPassage(place) };
  const key = eveningMessageKey(id, name, participation);
  const message = await letter(env, name, { ...to, side: role }, about, values, { link, key });
  return (
    message && {
      participation,
      message,
      link: { id: link, person: to.person, leadsTo: ownEveningBelow(id) },
    }
  );
}
