import { addresses } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/words/language.ts';
import { ownRequestWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The list that the page belongs to. */
  readonly up?: { readonly address: string; readonly label: string };
}

/** The way back: to the list, and to one's own page. */
export const Back = ({ language, up }: Props) => (
  <p class="go">
    {up && (
      <>
        <a href={up.address}>{up.label}</a>{' '}
      </>
    )}
    <a href={addresses.space[language]}>{ownRequestWords(language).back}</a>
  </p>
);
