import type { SubmissionRow } from '../../db/submissions/read.ts';
import type { Language } from '../../domain/words/language.ts';
import { consoleWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly row: Pick<SubmissionRow, 'attention' | 'suspicion' | 'note'>;
  /** Whether its sender applied more than once. */
  readonly again?: boolean;
}

/** Whether a submission is marked with nothing. */
export const unmarked = ({ row, again = false }: Omit<Props, 'language'>): boolean =>
  !row.attention && row.suspicion === null && row.note === '' && !again;

/** What a submission is marked with: its signs, and that there is a note on it. */
export const Marks = ({ language, row, again }: Props) => {
  const { marks, noted, twice } = consoleWords(language);
  return (
    <>
      {row.attention && <span class="flag attention">{marks.attention}</span>}
      {row.suspicion && <span class="flag suspicion">{marks.suspicion}</span>}
      {again && <span class="flag twice">{twice}</span>}
      {row.note && <span class="flag noted">{noted}</span>}
    </>
  );
};
