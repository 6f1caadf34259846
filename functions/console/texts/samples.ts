import { addresses } from '../../../domain/addresses.ts';
import { asPassage, type Value } from '../../../domain/messages/render.ts';
import type { Letters } from '../../../domain/messages/template.ts';
import { dayOf, daysAfter, sayWeekday } from '../../../domain/words/day.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { commonValues } from '../../mail/letters.ts';
import { textsWords } from './words.ts';

const day = 24 * 60 * 60_000;

/** What stands in the places of a text as long as nobody is written to: invented, in the language of the text. */
export function samplesFor(
  letters: Letters,
  programme: string,
  now: number,
): Readonly<Record<string, Value>> {
  const { language, sender } = letters;
  const { samples, paragraphs } = textsWords(language);
  const later = sayWeekday(daysAfter(dayOf(now), 14), language);
  const own = `${sender.address}${addresses.space[language]}`;
  return {
    ...Object.fromEntries(
      Object.entries(paragraphs).map(([place, text]) => [place, asPassage(text)]),
    ),
    ...Object.fromEntries(
      ['link', 'address', 'sign_up', 'unsubscribe', 'console'].map((place) => [place, own]),
    ),
    ...commonValues(letters),
    ...samples,
    programme,
    reference: 'A1B2-C3D4',
    day: later,
    until: later,
    free: later,
    moment: sayMoment(now + 7 * day, language),
  };
}
