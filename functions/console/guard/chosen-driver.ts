import type { Env } from '../../env.ts';
import type { Driver } from './driver.ts';
import { access } from './drivers/access/access.ts';
import { code } from './drivers/code/code.ts';
import { local } from './drivers/local.ts';

/** The drivers of this version, by the value of CONSOLE_DRIVER. */
const drivers: ReadonlyMap<string, Driver> = new Map([
  ['local', local],
  ['access', access],
  ['code', code],
]);

/** Why the console is shut, with the name it is about. */
export interface Shut {
  readonly shut: 'unset' | 'unknown' | 'incomplete';
  readonly about: string;
}

/** The one driver that is configured, or why there is none. There is no fallback. */
export function chosenDriver(env: Env): Driver | Shut {
  const name = env.CONSOLE_DRIVER ?? '';
  if (name === '') return { shut: 'unset', about: 'CONSOLE_DRIVER' };
  const driver = drivers.get(name);
  if (!driver) return { shut: 'unknown', about: name.slice(0, 40) };
  const missing = driver.missing(env);
  return missing.length > 0 ? { shut: 'incomplete', about: missing.join(', ') } : driver;
}
