import { consoleRoutes } from '../../../functions/console/routes.ts';
import { routesOf } from '../worker/routes-of.ts';

/** Every private route of the console in both languages, from the router itself. */
const routes = routesOf(consoleRoutes).filter(
  ({ method, path }) => method !== 'ALL' && !path.includes('/sign-in/'),
);

/** The same, with addresses that can be asked for: `id` is a submission's or anything else's; no programme is named unless one is given. */
export const listedRoutes = (id: string, programme = ':programme') =>
  routes.map(({ method, path }) => ({
    method,
    path: path.replace(':id', id).replace(':programme', programme),
  }));

/** What no route lists, spelt in ways that might slip past one. */
export const unlisted = [
  '',
  '/',
  '/index.html',
  '/submissions/index.html',
  '/submissions',
  '/submission/',
  '/message/',
  '/nothing/',
  '/nothing/at/all',
  '/sign-in/other/',
  '/sign-in/../submissions/',
  '/sign-in/%2e%2e/submissions/',
  '//submissions/',
  '/.%2fsubmissions/',
  '/submissions/%00/',
].flatMap((path) =>
  ['/console', '/en/console'].map((root) => ({ method: 'GET', path: root + path })),
);

/**
 * One of every four things to ask for, or of another number, others for the next one who asks: of ways to come
 * that are refused before anybody looks at what is asked for, each has its share, and one way has all of them.
 */
export const shareOf = <Asked>(all: readonly Asked[], at: number, parts = 4): readonly Asked[] =>
  all.filter((_, index) => index % parts === at % parts);
