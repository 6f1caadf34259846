import { addresses } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/words/language.ts';
import { introductionWords } from './words.ts';

/** What somebody wrote for whoever they will be paired with, and the way to write it. */
export const Introduction = ({
  language,
  id,
  text,
}: {
  readonly language: Language;
  readonly id: string;
  readonly text: string | undefined;
}) => {
  const words = introductionWords(language);
  return (
    <>
      {text && (
        <>
          <p class="note">{words.yours}</p>
          <blockquote class="written">{text}</blockquote>
        </>
      )}
      <p>
        <a class="alone" href={`${addresses.space[language]}programmes/${id}/introduction/`}>
          {text ? words.change : words.link}
        </a>
      </p>
    </>
  );
};
