import * as z from 'zod';
import { consentWords } from '../words.ts';
import { asked } from './asked.ts';
import { defineKind, readsOne, refuse } from './kind.ts';

const shape = z.strictObject({
  kind: z.literal('consent'),
  ...asked,
  /** Ticking it draws the coordinator's attention to the submission. */
  attention: z.literal(true).optional(),
  /**
   * Ticking it lets others than the coordinator see answers: the form says so first. `site`: what is told may
   * stand on the site, which anybody reads. `thanks`: the name that is asked for this answer may stand among
   * those whom the site thanks.
   */
  shares: z.union([z.literal(true), z.literal('site'), z.literal('thanks')]).optional(),
});

/** A sentence agreed to. Stored as `yes` when ticked; its wording is kept with the form's version. */
export const consent = defineKind(shape, {
  reader: () =>
    readsOne((answer, reading) =>
      answer === 'yes' ? answer : refuse(reading, { wrong: 'option' }),
    ),
  show: (_question, _answer, language) => [consentWords(language).given],
  unanswered: (language) => consentWords(language).withheld,
  cell: (_question, answer, words) => (words === null ? String(answer) : consentWords(words).given),
  control: () => ({ is: 'tick' }),
  totals: { counted: () => ['yes'], values: () => [], alone: false },
  attention: ({ attention }) => (attention ? ['yes'] : []),
  possible: () => ['yes'],
  examples: () => ({ right: [[['yes'], 'yes']], wrong: ['no'] }),
});
