import type { Form } from './definition.ts';

/** The moment a submission is to be purged: the form's months after it came. */
export function purgeAt({ keep_months }: Form, receivedAt: number): number {
  const day = new Date(receivedAt);
  day.setUTCMonth(day.getUTCMonth() + keep_months);
  return day.getTime();
}
