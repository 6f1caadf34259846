import { type Context, Hono } from 'hono';
import { isDatabaseFault } from '../db/fault.ts';
import type { Language } from '../domain/words/language.ts';
import { consoleRoutes } from './console/routes.ts';
import { datedRoutes } from './dated/routes.ts';
import type { AppEnv, Env } from './env.ts';
import { formRoutes } from './forms/routes.ts';
import { withPolicy } from './http/headers.ts';
import { logFault } from './http/log-fault.ts';
import { pauseAfter } from './http/pause.ts';
import { Problem } from './http/problem.ts';
import { problemPage } from './http/problem-page.ts';
import { liveByTheSite } from './http/site-index.ts';
import { visitorLanguage } from './http/visitor-language.ts';
import { participantRoutes } from './participant/routes.ts';

const app = new Hono<AppEnv>();

app.route('/', formRoutes);
app.route('/', consoleRoutes);
app.route('/', participantRoutes);
app.route('/', datedRoutes);

/**
 * Hono puts its routes together when the first address is looked up: as the Worker starts, that is
 * nobody's request. It makes one pattern of all of them, unless two stand in each other's way: then
 * every request walks a tree, which costs a sending more than its checks do.
 */
app.router.match('GET', '/');

/** The name of the router that Hono took for all routes. */
export const router: string = app.router.name;

/** The language that a handler found out, or, when none got so far, what the request tells by itself. */
async function languageIn(context: Context<AppEnv>): Promise<Language> {
  const found: Language | undefined = context.get('language');
  return found ?? visitorLanguage(context.env, context.req.raw);
}

/** The methods that any address may have; the platform's static files answer others in the same way. */
const methods = ['GET', 'HEAD', 'POST'];

// `/_binome/…` holds the definitions that only the Worker reads: to a visitor there is no such page.
app.notFound(async (context) =>
  methods.includes(context.req.method)
    ? problemPage(context.env, await languageIn(context), 404)
    : new Response(null, { status: 405, headers: { Allow: methods.join(', ') } }),
);

app.onError(async (error, context) => {
  if (!(error instanceof Problem)) logFault('unexpected', error);
  const status = error instanceof Problem ? error.status : isDatabaseFault(error) ? 503 : 500;
  const pause = pauseAfter(error, Date.now());
  return problemPage(context.env, await languageIn(context), status, pause);
});

/** Answers every address that reaches the Worker; all others are static files that it never sees. */
export const answer = async (
  request: Request,
  env: Env,
  living?: ExecutionContext,
): Promise<Response> => {
  await liveByTheSite(env);
  return withPolicy(await app.fetch(request, env, living));
};
