import { answer } from './app.ts';
import type { Env } from './env.ts';
import { logFault } from './http/log-fault.ts';
import { overHttps } from './http/over-https.ts';
import { settleUse } from './http/settle-use.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { runJob } from './schedule/job.ts';

await rehearse(answer).catch((error) => logFault('not rehearsed', error));

/** The Worker of the house: what it answers, and what it does by itself. */
export default {
  async fetch(request, env, living) {
    const answered = overHttps(request) ?? (await answer(request, env, living));
    living.waitUntil(settleUse(env));
    return answered;
  },
  // At the time that it is: the platform's own `scheduledTime` may come from a request.
  scheduled: (_, env) => runJob(env, Date.now()),
} satisfies ExportedHandler<Env>;
