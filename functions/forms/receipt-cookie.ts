import { isKey } from '../../domain/forms/reference.ts';
import { cookieOf, cookieSet } from '../http/cookie.ts';

/** For this long the browser that sent a form may read its answers again. */
export const receiptSeconds = 30 * 60;

/** So many of the last sendings are known to the browser; one that sends more forgets the first. */
const most = 4;

/** A sending that this browser made lately. */
export interface Lately {
  /** The submission key. */
  readonly key: string;
  /** A mark of what was sent, see `markOf`. */
  readonly mark: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
}

const cookie = (request: Request, value: string, seconds: number): string =>
  cookieSet(request, 'receipt', value, seconds);

/** The cookie that lets this browser, and no other, see the receipts of what it sent, the last one first. */
export const receiptCookie = (request: Request, sendings: readonly Lately[]): string => {
  const entries = sendings.slice(0, most).map(({ key, mark, at }) => `${key}.${mark}.${at}`);
  return cookie(request, entries.join('~'), receiptSeconds);
};

/** The cookie that ends it: from then on this browser shows no receipt. */
export const noReceipt = (request: Request): string => cookie(request, '', 0);

/** What an entry of the cookie says, if it can be read and is young. */
function read(entry: string, now: number): Lately[] {
  const [key, mark = '', at] = entry.split('.');
  const young = now - Number(at) < receiptSeconds * 1000;
  return isKey(key) && young ? [{ key, mark, at: Number(at) }] : [];
}

/** What this browser sent lately, the last one first. */
export function sentLately(request: Request, now: number): readonly Lately[] {
  const entries = cookieOf(request, 'receipt')?.split('~', most) ?? [];
  return entries.flatMap((entry) => read(entry, now));
}
