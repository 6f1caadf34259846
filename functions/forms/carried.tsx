import type { SentFields } from './sent-fields.ts';

interface Props {
  /** Ids of the questions whose answers travel unseen. */
  readonly questions: readonly string[];
  readonly sent: SentFields;
}

/** The answers given on other pages, as they were typed, on their way to the sending. */
export const Carried = ({ questions, sent }: Props) => (
  <>
    {questions.flatMap((id) =>
      sent
        .getAll(id)
        .filter((text) => text !== '')
        .map((text) => <input type="hidden" name={id} value={text} />),
    )}
  </>
);
