import type { Carrier } from '../carrier.ts';

/** For one's own machine: nothing leaves it. What was sent is read in the console, under Messages. */
export const local: Carrier = {
  missing: (env) => (env.LOCAL === 'yes' ? [] : ['LOCAL=yes']),
  send: async () => ({ is: 'sent' }),
};
