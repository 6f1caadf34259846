import {
  type Field,
  type Passage,
  passages,
  steps,
  stepsInOrder,
  type Texts,
} from '../../../domain/roadmap/roadmap.ts';
import { sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Child } from '../../markup/markup.ts';
import { roadmapWords } from './words.ts';

/** What a field is called. */
export function fieldSaid(field: Field, language: Language): string {
  const words = roadmapWords(language);
  const step = (steps as readonly Field[]).indexOf(field);
  return step >= 0 ? words.step(step + 1) : words.passages[field as Passage];
}

/** Several fields, in one sentence. */
export const fieldsSaid = (fields: readonly Field[], language: Language): string =>
  new Intl.ListFormat(language).format(
    fields.map((field) => fieldSaid(field, language).toLocaleLowerCase(language)),
  );

interface Props {
  readonly language: Language;
  readonly texts: Texts;
  /** How high the headings are. */
  readonly heading: (title: string) => Child;
}

/** What a roadmap says: the passages that are written, then the steps by their days. */
export const RoadmapTexts = ({ language, texts, heading }: Props) => {
  const words = roadmapWords(language);
  const ordered = stepsInOrder(texts);
  return (
    <>
      {passages
        .filter((field) => texts[field].text !== '')
        .map((field) => (
          <>
            {heading(words.passages[field])}
            <p class="written">{texts[field].text}</p>
          </>
        ))}
      {ordered.length > 0 && (
        <>
          {heading(words.steps)}
          <ul class="on-the-way">
            {ordered.map(({ text, day }) => (
              <li>
                {day && <strong>{words.byDay(sayDay(day, language))} </strong>}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
