import type { Database } from '../../../db/open.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import { local } from './drivers/local.ts';
import type { Person } from './person.ts';

/** What a driver works with when somebody stands at the door. */
export interface Door {
  readonly db: Database;
  readonly request: Request;
  readonly env: Env;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Who somebody says they are, and the one-time code that proves it, hashed: signing in uses it up. */
export interface Proof extends Person {
  readonly code: string;
}

/**
 * One way of telling who somebody is. The guard, the sessions and the pages are the same for all of
 * them: `local` (a code in the terminal), `access` (Cloudflare Access), `link` (a link by e-mail).
 */
export interface Driver {
  /** Names of the settings that it still lacks; with any, the console stays shut. */
  missing(env: Env): readonly string[];
  /** Whether a request came by a way that the driver trusts. Asked on every request. */
  admits(request: Request, env: Env): boolean | Promise<boolean>;
  /** Hands out something to prove oneself with: prints a code, sends a link. */
  offer(door: Door): Promise<void>;
  /** Who somebody is by what they sent, if its code is good. Takes as long either way. */
  prove(door: Door, sent: URLSearchParams): Promise<Proof>;
}

/** The drivers of this version, by the value of CONSOLE_DRIVER. */
const drivers: ReadonlyMap<string, Driver> = new Map([['local', local]]);

/** Drivers that are designed but not built yet: to name one says so. */
const planned: readonly string[] = ['access', 'link'];

/** Why the console is shut, with the name it is about. */
export interface Shut {
  readonly shut: 'unset' | 'unknown' | 'planned' | 'incomplete';
  readonly about: string;
}

/** The one driver that is configured, or why there is none. There is no fallback. */
export function chosenDriver(env: Env): Driver | Shut {
  const name = env.CONSOLE_DRIVER ?? '';
  if (name === '') return { shut: 'unset', about: 'CONSOLE_DRIVER' };
  if (planned.includes(name)) return { shut: 'planned', about: name };
  const driver = drivers.get(name);
  if (!driver) return { shut: 'unknown', about: name.slice(0, 40) };
  const missing = driver.missing(env);
  return missing.length > 0 ? { shut: 'incomplete', about: missing.join(', ') } : driver;
}
