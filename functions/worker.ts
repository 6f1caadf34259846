import { answer } from './app.ts';
import type { Env } from './env.ts';
import { purge } from './schedule/purge.ts';

/** The Worker of the house: what it answers, and what it does at night. */
export default {
  fetch: answer,
  async scheduled(controller, env) {
    await purge(env, controller.scheduledTime);
  },
} satisfies ExportedHandler<Env>;
