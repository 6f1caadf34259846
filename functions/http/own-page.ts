import { Problem } from './problem.ts';

/** The origin of an address; `undefined` for none, `null` and what is no address. */
const originOf = (address: string | null): string | undefined =>
  address !== null && URL.canParse(address) ? new URL(address).origin : undefined;

/**
 * Refuses what was not posted from a page of ours: `Origin` must be our own. Text browsers (lynx,
 * w3m, links) send no `Origin` but a `Referer`, which then must be ours. `Sec-Fetch-Site`, where a
 * browser sends it, must agree. A post that says nothing about where it comes from is refused. The
 * whole matrix is in `docs/decisions/013-posts-from-our-own-pages.md`.
 *
 * @throws Problem 403
 */
export function requireOwnPage(request: Request): void {
  const { headers, url } = request;
  const site = headers.get('Sec-Fetch-Site');
  const from = headers.get('Origin') ?? originOf(headers.get('Referer'));
  const own = url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
  const agrees = site === null || site === 'same-origin' || site === 'none';
  if (from !== own || !agrees) throw new Problem(403);
}
