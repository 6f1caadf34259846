import type { SubmissionRow } from '../../db/submissions/read.ts';
import type { Language } from '../../domain/words/language.ts';
import { consoleWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly row: Pick<SubmissionRow, 'attention' | 'suspicion' | 'note'>;
}

/** What a submission is marked with: its signs, and that there is a note on it. */
export const Marks = ({ language, row }: Props) => {
  const { marks, noted } = consoleWords(language);
  return (
    <>
      {row.attention && <span class="flag attention">{marks.attention}</span>}
      {row.suspicion && <span class="flag suspicion">{marks.suspicion}</span>}
      {row.note && <span class="flag noted">{noted}</span>}
    </>
  );
};
