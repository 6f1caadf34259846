import { sayNumber } from '../../words/number.ts';
import { say } from '../../words/words.ts';
import { type Kind, readsOne, refuse } from './kind.ts';

/** A number between two bounds, whole unless the question says `decimals`; a decimal comma is accepted. */
export const number: Kind<'number'> = {
  schema: ({ min, max, decimals }) =>
    readsOne((sent, context) => {
      const written = sent.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      const answer = /^[+-]?\d+(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
      return answer >= min && answer <= max && (decimals || Number.isInteger(answer))
        ? answer
        : refuse(context, { wrong: decimals ? 'number' : 'whole_number', least: min, most: max });
    }),
  show: ({ unit }, answer, language) => {
    const said = sayNumber(String(answer), language);
    // « 1 séances » reads badly, and the question already says what is counted.
    return [unit && Number(answer) >= 2 ? `${said}\u00a0${say(unit, language)}` : said];
  },
  counted: (_question, answer) => [String(answer)],
};
