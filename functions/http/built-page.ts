import type { Env } from '../env.ts';

/**
 * Fetches a page as the site built it. The Worker has no templates of its own: a public answer is a
 * built page filled in, a private one the built frame with its parts.
 *
 * @param address the page's address, beginning and ending with a slash
 * @throws when the build has no such page: a fault of ours, never of the visitor
 */
export async function builtPage(env: Env, address: string) {
  const page = await env.ASSETS.fetch(new URL(address, 'https://assets.local'));
  if (page.status !== 200) throw new Error(`no built page at ${address}: ${page.status}`);
  return page;
}
