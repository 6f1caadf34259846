import * as z from 'zod';
import { asKeyed, asRead } from '../written.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const written =
  /^(?:(?:t[ée]l(?:[ée]phone)?|phone|mobile|portable)\.? ?: ?)?(?<number>\(? ?\+?[\d .()/·•_-]+?)(?:[ ,;.(-]*(?:p(?:oste)?|ext(?:n|ension)?|x|#)[ .:=]*(?:n°|no)? ?(?<extension>\d{1,8})\)?)?$/i;

/** What a telephone dials for a number as it was written; `undefined` where that is none. */
function dialled(answer: string): { number: string; extension?: string | undefined } | undefined {
  const { number, extension } = written.exec(asKeyed(answer))?.groups ?? {};
  const plain = number
    ?.replace(/[ ./·•_-]/g, '')
    .replace(/^(?:\((?:\+|00)(\d{1,3})\)|(?:\+|00)(?=\d))/, '+$1')
    // From abroad the trunk digit in brackets, and that of France, is not dialled.
    .replace(/(?<=^\+\d{1,3})\(0\)/, '')
    .replace(/^\+330(?=\d{9}$)/, '+33')
    .replace(/[()]/g, '');
  return plain && /^\+?\d{6,15}$/.test(plain) ? { number: plain, extension } : undefined;
}

/**
 * A telephone number as people write it: digits with any spaces, dots, dashes, brackets, a leading
 * plus, an extension; 6 to 15 digits (E.164) without the extension.
 */
export const phone = defineKind(z.strictObject({ kind: z.literal('phone'), ...asked }), {
  reader: () =>
    readsOne((sent, reading) =>
      dialled(sent) ? asRead(sent) : refuse(reading, { wrong: 'phone' }),
    ),
  ...asWritten,
  href: (answer) => {
    const { number, extension } = dialled(String(answer)) ?? {};
    return `tel:${number ?? asKeyed(String(answer)).replace(/[^\d+]/g, '')}${extension ? `;ext=${extension}` : ''}`;
  },
  control: () => ({
    is: 'line',
    type: 'tel',
    attributes: { maxlength: 60, autocomplete: 'tel', class: 'short' },
  }),
  examples: () => ({
    right: ['06 12 34 56 78', '+32 470 12 34 56', '(020) 7946-0018', '112.112'].map((each) => [
      [each],
      each,
    ]),
    wrong: ['12345', '06 12 34 56 7x', '1'.repeat(16)],
  }),
});
