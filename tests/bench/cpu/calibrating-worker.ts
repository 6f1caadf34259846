/** What the measuring is checked against: nothing, a while of reckoning, a while of waiting. */
import type { D1Database } from '@cloudflare/workers-types';

/** A statement that keeps the database busy for a while. */
const slow =
  'with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000) select count(*) from n';

function reckon(rounds: number): number {
  let value = 1;
  for (let round = 0; round < rounds; round++) value = (value * 1_103_515_245 + 12_345) % 2 ** 31;
  return value;
}

const calibrating = {
  async fetch({ url }: Request, { DB }: { readonly DB: D1Database }): Promise<Response> {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/reckon')
      return new Response(`${reckon(Number(searchParams.get('rounds')))}`);
    if (pathname === '/wait') await DB.prepare(slow).all();
    return new Response('done');
  },
};

export default calibrating;
