import type { Suspicion } from '../../db/schema.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Env } from '../env.ts';
import type { SentFields } from './sent-fields.ts';

/** Nobody reads a form, fills it in and sends it in less, even with the browser's help. */
const fewestMilliseconds = 3000;

/** A sender that had too many is not asked about again for so long: the answer would be the same. */
const rememberedMilliseconds = 10_000;

/** Until when a sender is known to have had too many; forgotten all at once when it grows long. */
const tooManyUntil = new Map<string, number>();

/** Whether the platform has had enough of a sender. A limiter that fails has no opinion. */
async function tooMany(limiter: RateLimit, sender: string, now: number): Promise<boolean> {
  try {
    if ((await limiter.limit({ key: sender })).success) return false;
    if (tooManyUntil.size >= 1000) tooManyUntil.clear();
    tooManyUntil.set(sender, now + rememberedMilliseconds);
    return true;
  } catch {
    return false;
  }
}

/** Whether the platform has had enough of a sender for the minute. Whoever cannot be told apart does not come fast. */
export async function comesFast(
  { SENDING: limiter }: Env,
  sender: string | undefined,
  now: number,
): Promise<boolean> {
  if (!limiter || sender === undefined) return false;
  return now < (tooManyUntil.get(sender) ?? 0) || (await tooMany(limiter, sender, now));
}

/**
 * What makes a submission look unlike a person's, or `null`. A form that does not say when it was
 * opened was never opened. Suspicion is a mark for the coordinator: it refuses and hides nothing;
 * what is refused is said by `isSpent`.
 */
export async function suspicionOf(
  env: Env,
  sender: string | undefined,
  sent: SentFields,
  now: number,
): Promise<Suspicion | null> {
  if (sent.get(reserved.trap)) return 'trap';
  const started = sent.get(reserved.started);
  if (!started || !(now - Number(started) >= fewestMilliseconds)) return 'haste';
  return (await comesFast(env, sender, now)) ? 'rate' : null;
}
