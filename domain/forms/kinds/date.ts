import * as z from 'zod';
import { sayDay } from '../../words/day.ts';
import { readDay } from '../read-day.ts';
import { asked } from './asked.ts';
import { asWritten, defineKind, readsOne, refuse } from './kind.ts';

const isoDay = z.iso.date();

const shape = z.strictObject({
  kind: z.literal('date'),
  ...asked,
  /** First day accepted. */
  earliest: isoDay.optional(),
  /** Last day accepted. */
  latest: isoDay.optional(),
});

/** A day, stored as 2027-02-28. Text browsers may also write 28/02/2027. */
export const date = defineKind(shape, {
  reader: ({ earliest, latest }) =>
    readsOne((sent, reading) => {
      const written = readDay(sent);
      if (written === undefined) return refuse(reading, { wrong: 'date' });
      if (earliest !== undefined && written < earliest)
        return refuse(reading, { wrong: 'too_early', day: earliest });
      if (latest !== undefined && written > latest)
        return refuse(reading, { wrong: 'too_late', day: latest });
      return written;
    }),
  show: (_question, answer, language) => [sayDay(String(answer), language)],
  cell: asWritten.cell,
  control: ({ earliest, latest }) => ({
    is: 'line',
    type: 'date',
    attributes: { min: earliest, max: latest, class: 'short' },
  }),
  examples: ({ earliest, latest }) => {
    const day = earliest ?? latest ?? '2027-02-01';
    return { right: [[[day], day]], wrong: ['demain', '2027-02-30', '99/99/9999'] };
  },
});
