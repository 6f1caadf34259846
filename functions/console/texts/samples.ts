import { addresses } from '../../../domain/addresses.ts';
import { asPassage, render, type Value } from '../../../domain/messages/render.ts';
import type { Letters, Template } from '../../../domain/messages/template.ts';
import { type TextName, textNames } from '../../../domain/messages/texts.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, daysAfter, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import { commonValues } from '../../mail/letters.ts';
import { messagesWords } from '../messages/words.ts';
import { textsWords } from './words.ts';

const day = 24 * 60 * 60_000;

/** What stands in the places of a text as long as nobody is written to: invented, in the language of the text. */
function samplesFor(
  letters: Letters,
  programmes: readonly ProgrammeEntry[],
  now: number,
): Readonly<Record<string, Value>> {
  const { language, sender } = letters;
  const { samples, paragraphs } = textsWords(language);
  const later = sayWeekday(daysAfter(dayOf(now), 14), language);
  const own = `${sender.address}${addresses.space[language]}`;
  const [first] = programmes;
  return {
    ...Object.fromEntries(
      Object.entries(paragraphs).map(([place, text]) => [place, asPassage(text)]),
    ),
    ...Object.fromEntries(
      ['link', 'address', 'sign_up', 'unsubscribe', 'console'].map((place) => [place, own]),
    ),
    ...commonValues(letters),
    ...samples,
    programme: first ? say(first.name, language) : '',
    reference: 'A1B2-C3D4',
    day: later,
    until: later,
    free: later,
    moment: sayMoment(now + 7 * day, language),
  };
}

/** The texts in the order of what they are called. */
export const textsInOrder = (language: Language): readonly TextName[] => {
  const { names } = messagesWords(language);
  return [...textNames].sort((one, other) => names[one].localeCompare(names[other], language));
};

/** The file of a text, as it is named to whoever edits it. */
export const textFile = (name: TextName, { language }: Pick<Letters, 'language'>): string =>
  `content/${language}/emails/${name}.md`;

/**
 * A text as somebody would read it, with examples in its places; nothing where it is not written. The
 * console shows it so, and `npm run dev`.
 */
export function sampleOf(
  letters: Letters,
  name: TextName,
  programmes: readonly ProgrammeEntry[],
  now: number,
): Template | undefined {
  const text = letters.texts[name];
  return text && render(text, samplesFor(letters, programmes, now));
}
