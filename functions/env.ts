import type { D1Database, Fetcher, RateLimit } from '@cloudflare/workers-types';
import type { Language } from '../domain/words/language.ts';

/** What the Worker is given: see `wrangler.toml`; secrets and settings are made by `npm run deploy`. */
export interface Env {
  /** The built site. */
  readonly ASSETS: Fetcher;
  /** The database. */
  readonly DB: D1Database;
  /** How often one address may send; absent where the platform has no such limit. */
  readonly SENDING?: RateLimit;
  /** Who lets coordinators in: `local` or `access`. Anything else: the console answers 503. */
  readonly CONSOLE_DRIVER?: string;
  /** `yes` only on one's own machine; the `local` driver needs it. */
  readonly LOCAL?: string;
  /** Who carries mail: `local`, on one's own machine. Anything else: it stays in the outbox. */
  readonly MAIL_DRIVER?: string;
  /** The address that mail comes from. */
  readonly MAIL_FROM?: string;
  /** What the secrets of links and codes are derived from; made once, by `npm start` and by `npm run deploy`. */
  readonly SECRET_KEY?: string;
  /** For `access`: the address of the team, `https://….cloudflareaccess.com`. */
  readonly ACCESS_TEAM_DOMAIN?: string;
  /** For `access`: the AUD tag of the application that covers the console. */
  readonly ACCESS_AUD?: string;
}

/** Hono's type of the whole Worker. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    /** The language of the answer, from the moment that a handler has found it out. */
    language: Language;
  };
}
