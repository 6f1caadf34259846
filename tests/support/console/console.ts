import { Hono } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { consoleSessions, coordinators, type Role } from '../../../db/schema.ts';
import { hashOf, newSecret } from '../../../functions/actions/sign-in/secret.ts';
import { consoleRoutes } from '../../../functions/console/routes.ts';
import type { AppEnv, Env } from '../../../functions/env.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { env as bound } from '../worker/visitor.ts';

/** Where the console stands on one's own machine. */
export const machine = 'http://localhost:8787';

/** The bindings of one's own machine. */
export const env: Env & Cloudflare.Env = { ...bound, CONSOLE_DRIVER: 'local', LOCAL: 'yes' };
/** The database of the test. */
export const db = openDatabase(bound.DB);

/** A house with nothing in it but the console. */
export const house = new Hono<AppEnv>();
house.route('/', consoleRoutes);
house.onError((error, context) => {
  if (!(error instanceof Problem)) throw error;
  return context.text('refused', error.status);
});

/** Asks for an address below the console, without following where it leads. */
export const ask = (path: string, init: RequestInit = {}, given: Env = env, at = machine) =>
  Promise.resolve(house.fetch(new Request(`${at}${path}`, { redirect: 'manual', ...init }), given));

/** Whose session it is, and since when. */
interface Holder {
  readonly who?: string;
  readonly role?: Role;
  readonly programmes?: readonly string[] | null;
  readonly createdAt?: number;
  readonly seenAt?: number;
  readonly provedAt?: number;
}

/** Lets somebody in, or changes what they may do. */
export async function letIn(key: string, role: Role, programmes: readonly string[] | null = null) {
  const may = { role, programmes };
  await db
    .insert(coordinators)
    .values({ key, email: key, invitedBy: 'local', invitedAt: Date.now(), ...may })
    .onConflictDoUpdate({ target: coordinators.key, set: may });
}

/** Begins a session in the database and returns its cookie; of the owner at the machine, unless said. */
export async function session({ role, programmes, ...more }: Holder = {}): Promise<string> {
  const secret = newSecret();
  const now = Date.now();
  const who = more.who ?? (role || programmes ? `${role ?? 'coordinator'}@example.org` : 'local');
  if (who !== 'local') await letIn(who, role ?? (programmes ? 'coordinator' : 'owner'), programmes);
  const moments = { createdAt: now, seenAt: now, provedAt: now };
  await db.insert(consoleSessions).values({ hash: await hashOf(secret), ...moments, ...more, who });
  return `console=${secret}`;
}

/** Asks with a session. */
export const askAs = (cookie: string, path: string, init: RequestInit = {}, given: Env = env) =>
  ask(path, { ...init, headers: { Cookie: cookie, ...(init.headers as object) } }, given);

/** Sends a form from a page of the console. */
export const send = (
  cookie: string,
  path: string,
  fields: Record<string, string> | URLSearchParams,
  headers: Record<string, string> = {},
  given: Env = env,
) =>
  askAs(
    cookie,
    path,
    {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Origin: machine, 'Sec-Fetch-Site': 'same-origin', ...headers },
    },
    given,
  );
