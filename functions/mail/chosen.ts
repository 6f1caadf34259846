import { smtp } from '#smtp';
import type { Env } from '../env.ts';
import type { Carrier } from './carrier.ts';
import { cloudflare } from './drivers/cloudflare.ts';
import { local } from './drivers/local.ts';
import { scaleway } from './drivers/scaleway.ts';

/** The ways of this version, by the value of MAIL_DRIVER. */
const carriers: ReadonlyMap<string, Carrier> = new Map([
  ['local', local],
  ['scaleway', scaleway],
  ['cloudflare', cloudflare],
  ['smtp', smtp],
]);

/** The values that MAIL_DRIVER may have. */
export const carrierNames: readonly string[] = [...carriers.keys()];

/** Why no mail leaves, with the name it is about. */
export interface Kept {
  readonly kept: 'unset' | 'unknown' | 'incomplete';
  readonly about: string;
}

/** The one carrier that is configured, or why mail stays in the outbox. There is no fallback. */
export function chosenCarrier(env: Env): Carrier | Kept {
  const name = env.MAIL_DRIVER ?? '';
  if (name === '') return { kept: 'unset', about: 'MAIL_DRIVER' };
  const carrier = carriers.get(name);
  if (!carrier) return { kept: 'unknown', about: name.slice(0, 40) };
  const lacking = carrier.missing(env);
  return lacking.length > 0 ? { kept: 'incomplete', about: lacking.join(', ') } : carrier;
}

/** Whether mail goes nowhere but into the console of one's own machine, where it is read as its recipients would. */
export const staysHere = ({ LOCAL, MAIL_DRIVER }: Env): boolean =>
  LOCAL === 'yes' && MAIL_DRIVER === 'local';

/** Whether mail leaves: only then is anybody told that they will get one. */
export const sendsMail = (env: Env): boolean => !('kept' in chosenCarrier(env));
