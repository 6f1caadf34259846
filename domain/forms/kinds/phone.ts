import * as z from 'zod';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

/** A telephone number as people write it: digits with spaces, dots, hyphens, brackets, a leading plus; 6 to 15 digits (E.164). */
export const phone = defineKind(z.strictObject({ kind: z.literal('phone'), ...asked }), {
  schema: () =>
    readsOne((answer, context) => {
      const digits = answer.replace(/\D/g, '').length;
      return /^\+?[\d\s.()/-]+$/.test(answer) && digits >= 6 && digits <= 15
        ? answer
        : refuse(context, { wrong: 'phone' });
    }),
  ...asWritten,
  href: (answer) => `tel:${String(answer).replace(/[^\d+]/g, '')}`,
  control: () => ({
    is: 'line',
    type: 'tel',
    attributes: { maxlength: 40, autocomplete: 'tel', class: 'short' },
  }),
  examples: () => ({
    right: ['06 12 34 56 78', '+32 470 12 34 56', '(020) 7946-0018', '112.112'].map((each) => [
      [each],
      each,
    ]),
    wrong: ['12345', '06 12 34 56 7x', '1'.repeat(16)],
  }),
});
