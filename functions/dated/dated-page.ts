import { dayOf } from '../../domain/words/day.ts';
import type { Env } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { isThere, keepDay } from './keep-day.ts';

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

/** Hands on a built file as it holds today; what is no file, a redirect or what is not found, goes on as it is. */
async function handOn(
  request: Request,
  built: Response,
  today: string,
  hold: (built: Response) => BodyInit | null | Promise<BodyInit | null>,
): Promise<Response> {
  const headers = new Headers(built.headers);
  if (built.status !== 200) return new Response(built.body, { status: built.status, headers });
  const etag = etagOn(built, today);
  headers.set('ETag', etag);
  headers.delete('Content-Length');
  if (!isHeld(request, etag)) return new Response(await hold(built), { status: 200, headers });
  await built.body?.cancel();
  return new Response(null, { status: 304, headers });
}

/** A page as it holds today, with the headers that a static page has. */
export async function datedPage(env: Env, request: Request): Promise<Response> {
  const today = dayOf(Date.now());
  return handOn(
    request,
    await builtFile(env, request),
    today,
    (built) => keepDay(new HTMLRewriter(), today).transform(built).body,
  );
}

/**
 * The same for an announcement.
 *
 * @throws Problem 404 before its day
 */
export async function announcement(env: Env, request: Request): Promise<Response> {
  const built = await builtFile(env, request);
  const there = built.status !== 200 || (await isThere(built, dayOf(Date.now())));
  if (!there) throw new Problem(404);
  return datedPage(env, request);
}

const published = (item: string): string => /<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1] ?? '';

/** The feed without what is still to come. */
export async function datedFeed(env: Env, request: Request): Promise<Response> {
  const today = dayOf(Date.now());
  return handOn(request, await builtFile(env, request), today, async (built) =>
    (await built.text()).replace(/<item>.*?<\/item>/gs, (item) =>
      dayOf(Date.parse(published(item))) > today ? '' : item,
    ),
  );
}
