import type { ReadSubmission } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import { ManyChanged, ManyLeft } from '../many-outcome.tsx';
import { statusWords } from '../statuses.ts';
import { callIt } from '../who.ts';
import { type Picked, writePick } from './picks.ts';
import { submissionsWords } from './words.ts';

/** What became of a decision on many, to be told. */
export interface Outcome {
  /** What takes it back. */
  readonly back: readonly Picked[];
  /** Those that stayed as they were. */
  readonly left: readonly ReadSubmission[];
  /** How many e-mails tell it. */
  readonly told: number;
}

interface Props {
  readonly language: Language;
  readonly form: Form | undefined;
  readonly outcome: Outcome;
}

/** Tells what became of a decision on many. */
export const Told = ({ language, form, outcome: { back, left, told } }: Props) => {
  const words = submissionsWords(language);
  const said = statusWords(form, language);
  return (
    <>
      {back.length > 0 && (
        <ManyChanged
          {...{ words, language, told }}
          was={back.map(({ was }) => said[was])}
          picks={back.map(writePick)}
        />
      )}
      <ManyLeft
        words={words}
        rows={left.map((row) => ({
          address: consoleAddress(language, `submissions/${row.id}/`),
          name: callIt(row.definition, row),
          stands: statusWords(row.definition, language)[row.status],
        }))}
      />
      {back.length + left.length === 0 && <Notice>{words.nothingChanged}</Notice>}
    </>
  );
};
