import type { D1Database, Fetcher, RateLimit, SendEmail } from '@cloudflare/workers-types';
import type { Language } from '../domain/words/language.ts';

/** What the Worker is given: see `wrangler.toml`; secrets and settings are made by `npm run deploy`. */
export interface Env {
  /** The built site. */
  readonly ASSETS: Fetcher;
  /** The database. */
  readonly DB: D1Database;
  /** Where erasures are noted, so that no backup of the database brings anybody back; absent in a house that was deployed before there was one. */
  readonly ERASED?: D1Database;
  /** How often one address may send; absent where the platform has no such limit. */
  readonly SENDING?: RateLimit;
  /** `paid`: Cloudflare's paid plan, whose days have no end of rows; the free one otherwise. */
  readonly PLAN?: string;
  /** Who lets coordinators in: `local`, `access` or `code`. Anything else: the console answers 503. */
  readonly CONSOLE_DRIVER?: string;
  /** `yes` only on one's own machine; the `local` driver needs it. */
  readonly LOCAL?: string;
  /** Who carries mail: `local`, `scaleway`, `cloudflare` or `smtp`. Anything else: it stays in the outbox. */
  readonly MAIL_DRIVER?: string;
  /** The address that mail comes from. */
  readonly MAIL_FROM?: string;
  /** Of `scaleway`: the project that it is charged to, and where it is, `fr-par` unless said. */
  readonly SCALEWAY_PROJECT_ID?: string;
  readonly SCALEWAY_REGION?: string;
  /** Its key, a secret. */
  readonly SCALEWAY_SECRET_KEY?: string;
  /** Where it is asked; only tests say another place. */
  readonly SCALEWAY_API?: string;
  /** Of `cloudflare`: the binding that it is asked through. */
  readonly EMAIL?: SendEmail;
  /** Of `smtp`: the mail host, its port (465 unless said; 587 for STARTTLS) and who sends there. */
  readonly SMTP_HOST?: string;
  readonly SMTP_PORT?: string;
  readonly SMTP_USER?: string;
  /** Its password, a secret. */
  readonly SMTP_PASSWORD?: string;
  /** `first`: encrypted from the first byte also on another port than 465. */
  readonly SMTP_TLS?: string;
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
