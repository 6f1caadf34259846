import { answer } from './app.ts';
import { rehearse } from './console/rehearsal.ts';
import type { Env } from './env.ts';
import { overHttps } from './http/over-https.ts';
import { purge } from './schedule/purge.ts';

// One that breaks off makes the first pages slower, and nothing else.
await rehearse().catch(() => {});

/** The Worker of the house: what it answers, and what it does at night. */
export default {
  fetch: (request, env) => overHttps(request) ?? answer(request, env),
  // At the time that it is: the platform's own `scheduledTime` may come from a request.
  async scheduled(_controller, env) {
    await purge(env, Date.now());
  },
} satisfies ExportedHandler<Env>;
