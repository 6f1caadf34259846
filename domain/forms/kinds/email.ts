import * as z from 'zod';
import { asWritten, type Kind, notCounted, readsOne, refuse } from './kind.ts';

const address = z.email({ pattern: z.regexes.unicodeEmail }).max(254);
const domain = /@[^.@\s]+(?:\.[^.@\s]+)+$/u;
const invisible = /[\p{Cc}\p{Cf}]/u;

/** An e-mail address with a whole domain. International ones are accepted; nothing is sent to check it. */
export const email: Kind<'email'> = {
  schema: () =>
    readsOne((answer, context) =>
      address.safeParse(answer).success && domain.test(answer) && !invisible.test(answer)
        ? answer
        : refuse(context, { wrong: 'email' }),
    ),
  show: asWritten,
  counted: notCounted,
};
