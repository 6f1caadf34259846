import type { Suspicion } from '../../db/schema.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Env } from '../env.ts';
import type { SentFields } from './sent-fields.ts';

/** Nobody reads a form, fills it in and sends it in less, even with the browser's help. */
const fewestMilliseconds = 3000;

/** Whether the platform has had enough of an address. A limiter that fails has no opinion. */
async function tooMany(limit: RateLimit, address: string): Promise<boolean> {
  try {
    return !(await limit.limit({ key: address })).success;
  } catch {
    return false;
  }
}

/**
 * What makes a submission look unlike a person's, or `null`. A form that does not say when it was
 * opened was never opened. Suspicion is a mark for the coordinator: it refuses and hides nothing.
 */
export async function suspicionOf(
  env: Env,
  request: Request,
  sent: SentFields,
  now: number,
): Promise<Suspicion | null> {
  if (sent.get(reserved.trap)) return 'trap';
  const started = sent.get(reserved.started);
  if (!started || !(now - Number(started) >= fewestMilliseconds)) return 'haste';
  const address = request.headers.get('CF-Connecting-IP');
  if (!env.SENDING || !address) return null;
  return (await tooMany(env.SENDING, address)) ? 'rate' : null;
}
