import type { Outcome } from '../../../domain/messages/outcome.ts';

/** How long a carrier is waited for, in milliseconds: twenty that hang still end within a lease. */
export const patience = 10_000;

/** What a carrier says, or that it was too slow to say anything: then nobody knows, and it is tried again. */
export async function inTime(said: Promise<Outcome>, most: number = patience): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'later', reason: 'slow' }), most);
  });
  try {
    return await Promise.race([said, late]);
  } finally {
    clearTimeout(timer);
  }
}
