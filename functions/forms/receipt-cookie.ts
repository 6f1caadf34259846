import { isKey } from '../../domain/forms/reference.ts';

/** For this long the browser that sent a form may read its answers again. */
export const receiptSeconds = 30 * 60;

const secure = (request: Request): boolean => request.url.startsWith('https:');

/** `__Host-` cookies need https, which one's own machine does not have. */
const nameFor = (request: Request): string => (secure(request) ? '__Host-receipt' : 'receipt');

/** The cookie that lets this browser, and no other, see the receipt of a submission. */
export const receiptCookie = (request: Request, key: string): string =>
  `${nameFor(request)}=${key}; Path=/; Max-Age=${receiptSeconds}; HttpOnly; SameSite=Lax${secure(request) ? '; Secure' : ''}`;

/** The key of the submission that this browser sent last, if it did so lately. */
export function receiptKey(request: Request): string | undefined {
  const name = `${nameFor(request)}=`;
  const found = (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(name));
  const key = found?.slice(name.length);
  return isKey(key) ? key : undefined;
}
