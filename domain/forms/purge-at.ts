import { dayOf } from '../words/day.ts';
import type { Form } from './definition.ts';

/** The same day so many months later, or the last one of a month that is too short for it. */
function monthsAfter(iso: string, months: number): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last));
}

/**
 * The moment from which a submission is to be purged: the beginning of the day that comes the form's
 * months after the day it came on, where the house stands, so that nothing is kept longer than said.
 */
export const purgeAt = ({ keep_months }: Pick<Form, 'keep_months'>, receivedAt: number): number =>
  monthsAfter(dayOf(receivedAt), keep_months);
