import { answer } from './app.ts';
import type { Env } from './env.ts';
import { logFault } from './http/log-fault.ts';
import { overHttps } from './http/over-https.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { purge } from './schedule/purge.ts';

await rehearse(answer).catch((error) => logFault('not rehearsed', error));

/** The Worker of the house: what it answers, and what it does at night. */
export default {
  fetch: (request, env) => overHttps(request) ?? answer(request, env),
  // At the time that it is: the platform's own `scheduledTime` may come from a request.
  async scheduled(_controller, env) {
    await purge(env, Date.now());
  },
} satisfies ExportedHandler<Env>;
