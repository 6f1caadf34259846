import type { Context } from 'hono';
import { logFault } from './log-fault.ts';

/** Something done once the answer is on its way: nobody waits for it, and it may be cut short. */
export type After = (work: () => Promise<unknown>) => void;

/** What this request may still do after its answer. Where nothing lives on after one, nothing is done. */
export function afterAnswer(context: Pick<Context, 'executionCtx'>): After {
  return (work) => {
    let living: Context['executionCtx'];
    try {
      living = context.executionCtx;
    } catch {
      return;
    }
    living.waitUntil(work().catch((error) => logFault('not done after the answer', error)));
  };
}
