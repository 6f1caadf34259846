import type { Proof } from '../../../db/console/proof.ts';
import type { Database } from '../../../db/open.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import type { After } from '../../http/after.ts';

/** What a driver works with when somebody stands at the door. */
export interface Door {
  readonly db: Database;
  readonly request: Request;
  readonly env: Env;
  readonly language: Language;
  /** What the browser keeps that asked for a code. */
  readonly asked: string | undefined;
  /** What may still be done after the answer. */
  readonly after: After;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What came of asking for a code: what the browser that asked keeps, if anything, or what was wrong. */
export type Offer =
  | { readonly asked?: string; readonly refused?: never }
  | { readonly refused: 'address' };

/** Somebody whom the way that a request came by names. */
export interface Known {
  /** Their address as addresses are compared. */
  readonly who: string;
  /** When they proved it there, milliseconds since 1970. */
  readonly provedAt: number;
}

/**
 * Whether a request came by a way that the driver trusts. `place`: not from where it may come;
 * `pass`: it carries no good word of who comes; `keys`: nobody can tell now whether it does.
 */
export type Admission =
  | { readonly refused: 'place' | 'pass' | 'keys' }
  | { readonly refused?: never; readonly known?: Known };

/**
 * One way of telling who somebody is. The guard, the sessions and the pages are the same for all of
 * them: `local` (a code in the terminal), `access` (Cloudflare Access), `code` (a code by e-mail).
 */
export interface Driver {
  /** Whether it is for one's own machine only: whoever sits there needs to be known to nobody. */
  readonly ownMachine: boolean;
  /** How one comes in: with a code that is printed or mailed, or already known by the way one came. */
  readonly door: 'printed' | 'mailed' | 'known';
  /** Names of the settings that it still lacks; with any, the console stays shut. */
  missing(env: Env): readonly string[];
  /** Asked on every request, before anything else. */
  admits(request: Request, env: Env): Admission | Promise<Admission>;
  /** Hands out something to prove oneself with: prints a code, or mails one to the address that was sent. */
  offer?(door: Door, sent: URLSearchParams): Promise<Offer>;
  /** What proves who somebody is by what they sent, and by the way they came. Takes as long either way. */
  prove(door: Door, sent: URLSearchParams, known: Known | undefined): Promise<Proof>;
}
