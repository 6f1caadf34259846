import { dayOf } from '../../domain/words/day.ts';
import type { Env } from '../env.ts';
import { keepDay } from './keep-day.ts';

/** The etag of a built page on a day: another one tomorrow, though the file is the same. */
const etagOn = (built: Response, today: string): string =>
  `W/"${(built.headers.get('ETag') ?? '').replace(/^W\/|"/g, '')}.${today}"`;

const isHeld = (request: Request, etag: string): boolean =>
  (request.headers.get('If-None-Match') ?? '').split(/\s*,\s*/).includes(etag);

/** Asks for the built file whole: what the browser holds is judged by the day as well. */
async function builtFile(env: Env, request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete('If-None-Match');
  return env.ASSETS.fetch(new Request(request, { headers }));
}

/**
 * Hands on a built page as it holds today, with the headers that a static page has. What is no page, a
 * redirect or a page that is not found, goes on as it is.
 */
export async function datedPage(env: Env, request: Request): Promise<Response> {
  const built = await builtFile(env, request);
  const headers = new Headers(built.headers);
  if (built.status !== 200) return new Response(built.body, { status: built.status, headers });
  const today = dayOf(Date.now());
  const etag = etagOn(built, today);
  headers.set('ETag', etag);
  headers.delete('Content-Length');
  if (isHeld(request, etag)) {
    await built.body?.cancel();
    return new Response(null, { status: 304, headers });
  }
  const page = keepDay(new HTMLRewriter(), today).transform(built);
  return new Response(page.body, { status: 200, headers });
}
