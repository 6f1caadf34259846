import { requestMessageKey } from '../../domain/messages/keys.ts';
import { ownRequestsBelow } from '../../domain/requests/request.ts';
import { newLinkId } from '../actions/links/new-link-id.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Telling } from '../actions/sessions/telling.ts';
import type { Env } from '../env.ts';
import { type Addressee, letter } from '../pairs/letters.ts';

/** The texts about requests. */
export type RequestText =
  | 'short-list'
  | 'request'
  | 'request-more'
  | 'request-reply'
  | 'request-declined'
  | 'request-withdrawn';

/** Whom a mail about a request goes to. */
export interface RequestAddressee extends Addressee {
  /** Their participation. */
  readonly participation: string;
}

/** What a mail about a request is about. */
export interface AboutRequest {
  /** The request; of a short list, the mentee's participation. */
  readonly id: string;
  readonly programme: string;
  /** What the other one is called. */
  readonly other?: string;
  /** The page that its link leads to: below one's requests, unless it is these. */
  readonly page?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A mail about a request to one of its two, with the link to its page; nothing where none can leave. */
export async function requestLetter(
  env: Env,
  name: RequestText,
  { participation, ...to }: RequestAddressee,
  { id, programme, other = '', page = '', now }: AboutRequest,
): Promise<Telling | undefined> {
  if (!isSecretKey(env.SECRET_KEY)) return undefined;
  const link = newLinkId();
  const key = requestMessageKey(id, name, now);
  const about = { pair: id, programme, now };
  if (name === 'request-withdrawn') {
    const message = await letter(env, name, to, about, { other }, { key });
    return message && { message };
  }
  const message = await letter(env, name, to, about, { other }, { link, key });
  const leadsTo = ownRequestsBelow(participation, to.side, page);
  return message && { message, link: { id: link, person: to.person, leadsTo } };
}
