import type { Context } from 'hono';
import type { Acting } from '../actions/acting.ts';
import type { ConsoleEnv } from './guard/person.ts';

/** Who asks something of the console, now, and whose submissions and people they see. */
export const acting = ({ var: { session } }: Pick<Context<ConsoleEnv>, 'var'>): Acting => ({
  who: session?.who ?? '',
  scope: session?.scope ?? [],
  now: Date.now(),
});
