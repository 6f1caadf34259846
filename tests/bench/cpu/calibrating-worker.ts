/** What the measuring is checked against: nothing, a while of reckoning, a while of waiting, and what Workers usually do. */
import type { D1Database, Fetcher } from '@cloudflare/workers-types';

/** As much of workerd's own as is used here; the types of this folder are those of Node. */
declare class HTMLRewriter {
  on(selector: string, handlers: { element(element: { append(text: string): void }): void }): this;
  transform(response: Response): Response;
}

interface Bound {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
}

/** A statement that keeps the database busy for a while. */
const slow =
  'with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000) select count(*) from n';

function reckon(rounds: number): number {
  let value = 1;
  for (let round = 0; round < rounds; round++) value = (value * 1_103_515_245 + 12_345) % 2 ** 31;
  return value;
}

/** Asks the database and the site, reads what was posted, reckons digests, and fills a page in. */
async function use(request: Request, { DB, ASSETS }: Bound): Promise<Response> {
  const one = DB.prepare('select ? as one').bind('1');
  const rows = [await one.all(), await one.raw(), await DB.batch([one, one])];
  const file = await ASSETS.fetch('http://assets.local/_binome/forms/index.json');
  const said = `${await file.text()}${await request.text()}${JSON.stringify(rows)}`;
  const bytes = new TextEncoder().encode(said);
  await crypto.subtle.digest('SHA-256', bytes);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32), hmac, false, ['sign']);
  await crypto.subtle.sign('HMAC', key, bytes);
  const page = new Response(`<p>${crypto.randomUUID()}</p>`, { headers: new Headers() });
  const filled = new HTMLRewriter().on('p', { element: (p) => void p.append('.') });
  return filled.transform(page);
}

const calibrating = {
  async fetch(request: Request, bound: Bound): Promise<Response> {
    const { DB } = bound;
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/use') return use(request, bound);
    if (pathname === '/reckon')
      return new Response(`${reckon(Number(searchParams.get('rounds')))}`);
    if (pathname === '/wait') await DB.prepare(slow).all();
    return new Response('done');
  },
};

export default calibrating;
