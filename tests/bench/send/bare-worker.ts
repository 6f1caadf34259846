/**
 * The peer of the sending: a handler with nothing around it. It takes the key from the form, writes
 * the answers as JSON, binds both to the very statements that the house uses, and answers 303.
 */
import type { D1Database } from '@cloudflare/workers-types';

interface BareEnv {
  readonly DB: D1Database;
  /** The statements of a later submission, and the values in them that each request replaces. */
  readonly RECORDED: {
    readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
    readonly key: string;
    readonly answers: string;
    readonly now: number;
  };
}

const bare = {
  async fetch(request: Request, { DB, RECORDED }: BareEnv): Promise<Response> {
    const sent = new URLSearchParams(await request.text());
    const key = sent.get('_key');
    const given: Record<string, string> = {};
    for (const [name, value] of sent) if (!name.startsWith('_')) given[name] = value;
    const answers = JSON.stringify(given);
    const now = Date.now();
    const fresh = (value: unknown): unknown => {
      if (value === RECORDED.key) return key;
      if (value === RECORDED.answers) return answers;
      return value === RECORDED.now ? now : value;
    };
    await DB.batch(
      RECORDED.statements.map(({ sql, values }) => DB.prepare(sql).bind(...values.map(fresh))),
    );
    return new Response(null, { status: 303, headers: { Location: '/formulaires/merci/' } });
  },
};

export default bare;
