import { env as bound } from 'cloudflare:workers';
import { formDefinitions } from '../../../domain/addresses.ts';
import { answer } from '../../../functions/app.ts';
import type { Env } from '../../../functions/env.ts';
import { alwaysOpen } from '../always-open.ts';
import { encoded, type Fields } from '../whole-form.ts';
import { countsOf, holding, ownTables, rowsOf } from './tables.ts';

export { encoded, type Fields } from '../whole-form.ts';

/** Where the site stands in tests. */
export const site = 'https://mentorat.example.org';

/** The built site, in which programmes are open on every day. */
const ASSETS = {
  async fetch(input: RequestInfo | URL, init?: RequestInit) {
    const answer = await bound.ASSETS.fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const isForm = pathname.startsWith(formDefinitions) && !pathname.endsWith('/index.json');
    return isForm && answer.ok ? Response.json(alwaysOpen(await answer.json())) : answer;
  },
} as Fetcher;

/** The Worker's bindings in tests. */
export const env: Env & Cloudflare.Env = { ...bound, ASSETS };
/** The same with the built site as it is: its programmes are open on their days. */
export const datedEnv: Env = bound;

/** Asks for an address as a browser does, and shows the answer without following it. */
export const visit = async (path: string, init: RequestInit = {}, house: Env = env) =>
  await answer(new Request(`${site}${path}`, { redirect: 'manual', ...init }), house);

/** What else a post may need: other headers, another house. */
export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly house?: Env;
}

/** Posts a form from a page of the site, as a browser does. */
export const post = (form: string, fields: Fields, { headers, house }: PostOptions = {}) =>
  visit(
    `/send/${form}`,
    { method: 'POST', body: encoded(fields), headers: { Origin: site, ...headers } },
    house,
  );

/** How many rows every table has. */
export async function rowCounts(): Promise<Readonly<Record<string, number>>> {
  return countsOf(await ownTables());
}

/** Everything that every table holds, as one text to search in. */
export async function everythingStored(): Promise<string> {
  const full = await holding(await ownTables());
  return JSON.stringify(full.length > 0 ? await rowsOf(full) : []);
}
