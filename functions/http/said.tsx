import type { Language } from '../../domain/words/language.ts';
import { partsOf, type Said, sayMarked } from '../../domain/words/said.ts';
import type { Words } from '../../domain/words/words.ts';

/** A text of a page, with its words of another language marked. */
export const SaidText = ({ said }: { readonly said: Said }) => (
  <>
    {partsOf(said).map((part) =>
      typeof part === 'string' ? part : <span lang={part.lang}>{part.text}</span>,
    )}
  </>
);

/** Words in the page's language; where they are missing the French ones, marked as French. */
export const SaidWords = ({
  words,
  language,
}: {
  readonly words: Words;
  readonly language: Language;
}) => <SaidText said={sayMarked(words, language)} />;
