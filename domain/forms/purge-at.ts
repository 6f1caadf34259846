import { dayOf, monthsAfter } from '../words/day.ts';
import type { Form } from './definition.ts';

/**
 * The moment from which a submission is to be purged: the beginning of the day that comes the form's
 * months after the day it came on, where the house stands, so that nothing is kept longer than said.
 */
export const purgeAt = ({ keep_months }: Pick<Form, 'keep_months'>, receivedAt: number): number =>
  monthsAfter(Date.parse(dayOf(receivedAt)), keep_months);
