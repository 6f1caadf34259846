import * as z from 'zod';
import { asKeyed } from './written.ts';

const isoDay = z.iso.date();

/** A day written with its day first, or as ISO writes it without its noughts, as ISO writes it. */
const written = (day: string): string =>
  asKeyed(day)
    .replace(/ ?([./-]) ?/g, '$1')
    .replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (_, y, m, d) =>
      [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{1,2})[./ -](\d{1,2})[./ -]((?:\d{2})?\d{2})$/, (_, d, m, y) =>
      [y.padStart(4, '20'), m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
    );

/**
 * A day as a browser sends it, or as people write it where it does not help them: 28/02/2027, 28.2.27. A
 * year of two digits is of this century.
 *
 * @returns the ISO day, `undefined` where there is no such day
 */
export function readDay(typed: string): string | undefined {
  const day = written(typed);
  return isoDay.safeParse(day).success ? day : undefined;
}
