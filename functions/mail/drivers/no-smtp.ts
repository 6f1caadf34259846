import type { Carrier } from '../carrier.ts';

/** In builds that do not send by SMTP: what that would take, a third of the Worker's weight, is left out. */
export const smtp: Carrier = {
  missing: () => ['nodemailer'],
  send: async () => ({ is: 'later', reason: 'not-let-in' }),
};
