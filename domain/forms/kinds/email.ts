import * as z from 'zod';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const address = z.email({ pattern: z.regexes.unicodeEmail }).max(254);
const domain = /@[^.@\s]+(?:\.[^.@\s]+)+$/u;
const invisible = /[\p{Cc}\p{Cf}]/u;

/** An e-mail address with a whole domain. International ones are accepted; nothing is sent to check it. */
export const email = defineKind(z.strictObject({ kind: z.literal('email'), ...asked }), {
  schema: () =>
    readsOne((answer, context) =>
      address.safeParse(answer).success && domain.test(answer) && !invisible.test(answer)
        ? answer
        : refuse(context, { wrong: 'email' }),
    ),
  ...asWritten,
  href: (answer) => `mailto:${encodeURIComponent(String(answer))}`,
  control: () => ({
    is: 'line',
    type: 'email',
    attributes: { maxlength: 254, autocomplete: 'email', spellcheck: 'false' },
  }),
  examples: () => ({
    right: ['a@b.fr', 'prénom.nom+1@exämple.org', "o'brien@mail.ex.ie"].map((each) => [
      [each],
      each,
    ]),
    wrong: ['nadia', 'a@b', 'a@b..fr'],
  }),
});
