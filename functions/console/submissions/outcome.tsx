import type { ReadSubmission } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
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
}

interface Props {
  readonly language: Language;
  readonly form: Form | undefined;
  readonly outcome: Outcome;
}

/** How many were changed, with the button that takes it back. */
const Changed = ({ language, form, outcome: { back } }: Props) => {
  const words = submissionsWords(language);
  const said = statusWords(form, language);
  const sums = new Map<string, number>();
  for (const { was } of back) sums.set(said[was], (sums.get(said[was]) ?? 0) + 1);
  const each = [...sums].map(([status, n]) => `${status} (${n})`).join(', ');
  return (
    <form method="post" class="outcome">
      <Notice>{words.changed(back.length, each)}</Notice>
      {back.map((pick) => (
        <input type="hidden" name="pick" value={writePick(pick)} />
      ))}
      <button type="submit" class="quiet">
        {words.takeBack}
      </button>
    </form>
  );
};

/** Tells what became of a decision on many. */
export const Told = (props: Props) => {
  const { language, outcome } = props;
  const { back, left } = outcome;
  const words = submissionsWords(language);
  return (
    <>
      {back.length > 0 && <Changed {...props} />}
      {left.length > 0 && (
        <div class="flag" role="status">
          <p>{words.left(left.length)}</p>
          <ul>
            {left.map((row) => (
              <li>
                <a href={consoleAddress(language, `submissions/${row.id}/`)}>
                  {callIt(row.definition, row)}
                </a>
                {` (${statusWords(row.definition, language)[row.status]})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {back.length + left.length === 0 && <Notice>{words.nothingChanged}</Notice>}
    </>
  );
};
