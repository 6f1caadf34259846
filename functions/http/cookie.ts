const secure = (request: Request): boolean => request.url.startsWith('https:');

/** `__Host-` cookies need https; plain http is answered on one's own machine only. */
const nameFor = (request: Request, name: string): string =>
  secure(request) ? `__Host-${name}` : name;

/**
 * A cookie of the public pages, as a header sets it: no script reads it, no other site's post sends it.
 *
 * @param seconds for how long; until the browser is closed unless said
 */
export const cookieSet = (
  request: Request,
  name: string,
  value: string,
  seconds?: number,
): string =>
  [
    `${nameFor(request, name)}=${value}; Path=/`,
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    `HttpOnly; SameSite=Lax${secure(request) ? '; Secure' : ''}`,
  ].join('; ');

/** What the browser sent of it. */
export function cookieOf(request: Request, name: string): string | undefined {
  const begins = `${nameFor(request, name)}=`;
  return (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(begins))
    ?.slice(begins.length);
}
