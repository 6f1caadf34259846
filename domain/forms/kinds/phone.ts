import { asWritten, type Kind, notCounted, readsOne, refuse } from './kind.ts';

/** A telephone number as people write it: digits with spaces, dots, hyphens, brackets, a leading plus; 6 to 15 digits (E.164). */
export const phone: Kind<'phone'> = {
  schema: () =>
    readsOne((answer, context) => {
      const digits = answer.replace(/\D/g, '').length;
      return /^\+?[\d\s.()/-]+$/.test(answer) && digits >= 6 && digits <= 15
        ? answer
        : refuse(context, { wrong: 'phone' });
    }),
  show: asWritten,
  counted: notCounted,
};
