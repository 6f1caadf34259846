/**
 * The peer of the sending: a handler with nothing around it. It takes the key from the form, writes
 * the answers as JSON, binds both to the very statements that the house uses, and answers 303 with
 * the policy of the house, which is part of what an answer owes.
 */
import type { D1Database } from '@cloudflare/workers-types';

interface BareEnv {
  readonly DB: D1Database;
  /** The statements of a later submission, and the values in them that each request replaces. */
  readonly RECORDED: {
    readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
    readonly id: string;
    readonly answers: string;
    readonly now: number;
    /** The headers of every answer of the house. */
    readonly policy: Readonly<Record<string, string>>;
  };
}

const bare = {
  async fetch(request: Request, { DB, RECORDED }: BareEnv): Promise<Response> {
    const sent = new URLSearchParams(await request.text());
    const key = sent.get('_key');
    const given: Record<string, string | string[]> = {};
    for (const [name, value] of sent) {
      if (name.startsWith('_')) continue;
      const before = given[name];
      given[name] = before === undefined ? value : [before, value].flat();
    }
    const answers = JSON.stringify(given);
    const now = Date.now();
    const fresh = (value: unknown): unknown => {
      if (value === RECORDED.id) return key;
      if (value === RECORDED.answers) return answers;
      return value === RECORDED.now ? now : value;
    };
    await DB.batch(
      RECORDED.statements.map(({ sql, values }) => DB.prepare(sql).bind(...values.map(fresh))),
    );
    const headers = { ...RECORDED.policy, Location: '/formulaires/merci/' };
    return new Response(null, { status: 303, headers });
  },
};

export default bare;
