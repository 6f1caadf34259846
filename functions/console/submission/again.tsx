import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { isApplication } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { consoleAddress } from '../address.ts';
import { actsWords } from './acts-words.ts';

/** What else came with the same address, to the same form and for the same programme. */
export interface Again {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

interface Props {
  readonly language: Language;
  readonly row: ReadSubmission;
  /** The newest first. */
  readonly again: readonly Again[];
}

/**
 * Says that the same person answered more than once: of two applications one may be too many. Nobody
 * was refused for it.
 */
export const AnsweredAgain = ({ language, row, again }: Props) => {
  const words = actsWords(language);
  const earlier = again.filter(({ receivedAt }) => receivedAt <= row.receivedAt);
  const later = again.filter(({ receivedAt }) => receivedAt > row.receivedAt);
  const told = [
    [words.earlier, earlier],
    [words.later, later],
  ] as const;
  return (
    <>
      {told.map(([text, those]) =>
        those.length === 0 ? null : (
          <p class={isApplication(row.definition) ? 'flag twice' : 'faint twice'}>
            {text}{' '}
            {those.map(({ id, receivedAt }, at) => (
              <>
                {at > 0 && ', '}
                <a href={consoleAddress(language, `submissions/${id}/`)}>
                  {sayMoment(receivedAt, language)}
                </a>
              </>
            ))}
          </p>
        ),
      )}
    </>
  );
};
