import type { ImprovementSource } from '../../../domain/improvements/improvement.ts';
import type { Language } from '../../../domain/words/language.ts';
import { consoleAddress } from '../address.ts';
import { improvementWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The programme's id. */
  readonly of: string;
  /** Where it was learned. */
  readonly source: ImprovementSource;
}

/** The way to add a line to what is to be improved, from where it was learned. */
export const ToImprove = ({ language, of, source }: Props) => (
  <a href={consoleAddress(language, 'improvements/', { of, source })}>
    {improvementWords(language).addFrom}
  </a>
);
