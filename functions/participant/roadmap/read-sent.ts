import { readDay } from '../../../domain/forms/read-day.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import {
  blank,
  type Field,
  fields,
  longest,
  passages,
  type Texts,
  type Written,
} from '../../../domain/roadmap/roadmap.ts';
import { isDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { lineIn, textIn } from '../../http/typed.ts';
import { roadmapWords } from './words.ts';

/** What was typed, and what is wrong in each field. */
export interface Sent {
  readonly texts: Texts;
  readonly faults: ReadonlyMap<Field, string>;
}

const isPassage = (field: Field): boolean => passages.some((each) => each === field);

function faultIn(field: Field, { text, day }: Written, language: Language): string | undefined {
  const words = roadmapWords(language);
  const most = longest[isPassage(field) ? 'passage' : 'step'];
  if (lengthOf(text) > most) return words.tooLong(most, lengthOf(text));
  if (day !== '' && !isDay(day)) return words.noDay;
  return day !== '' && text === '' ? words.noText : undefined;
}

/** Reads a roadmap that was sent; a field that is missing stays as it was. */
export function readRoadmap(sent: URLSearchParams, before: Texts, language: Language): Sent {
  const typed = fields.map((field): readonly [Field, Written] => {
    if (!sent.has(field)) return [field, before[field]];
    if (isPassage(field)) return [field, { ...blank, text: textIn(sent, field) }];
    const day = lineIn(sent, `${field}_by`);
    return [field, { ...blank, text: lineIn(sent, field), day: readDay(day) ?? day }];
  });
  const faults = typed.flatMap(([field, written]): (readonly [Field, string])[] => {
    const fault = faultIn(field, written, language);
    return fault ? [[field, fault]] : [];
  });
  return {
    texts: Object.fromEntries(typed) as Record<Field, Written>,
    faults: new Map(faults),
  };
}
