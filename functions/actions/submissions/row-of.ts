import type { Suspicion } from '../../../db/schema.ts';
import type { NewFeedback } from '../../../db/sessions/feedback.ts';
import type { StoredSubmission } from '../../../db/submissions/write.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { heldIn, heldNumber } from '../../../domain/forms/held.ts';
import { purgeAt } from '../../../domain/forms/purge-at.ts';
import { asksAttention, partByReader } from '../../../domain/forms/readers.ts';
import { searchWords } from '../../../domain/forms/search-words.ts';
import { asksAnswer } from '../../../domain/forms/status.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Language } from '../../../domain/words/language.ts';

/** A checked form on its way into the database. */
export interface Sending {
  /** The submission key that the form carried. */
  readonly key: string;
  readonly language: Language;
  /** The checked answers, all readers together. */
  readonly answers: Answers;
  readonly suspicion: Suspicion | null;
  /** The form takes no more answers: what was sent before is known again, nothing is added. */
  readonly closed?: boolean;
  /** It comes after a close that leaves a waiting list open, and goes there. */
  readonly late?: boolean;
  /** The mark of the link that it is sent by, which is spent with it. */
  readonly spends?: { readonly mark: string; readonly forget: number } | undefined;
  /** The session that it is feedback on, with the side that it comes from. */
  readonly about?: NewFeedback | undefined;
  /** The messages that tell whoever sent it that it arrived, by its id; one of them is stored with it. */
  readonly receipts?: ((id: string) => readonly NewMessage[]) | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a row says apart of what its answers say: looked for and counted without reading them. */
export const readFrom = (form: Form, answers: Answers) => ({
  programme: heldIn(form, answers, 'programme'),
  attention: asksAttention(form, answers),
  asksAnswer: asksAnswer(form, answers),
  capacity: form.does === 'enrol_mentor' ? heldNumber(form, answers, 'capacity') : null,
  words: searchWords(form, answers),
});

/** The row of a sending, under its id. What only totals may know does not stand in it. */
export function rowOf(
  { version, form }: VersionedForm,
  sending: Sending,
  id: string,
): StoredSubmission {
  const { language, answers, suspicion, late = false, now } = sending;
  const { coordinator, pair } = partByReader(form, answers);
  return {
    id,
    form: form.id,
    version,
    ...readFrom(form, answers),
    language,
    status: late ? 'waiting' : 'new',
    note: '',
    notedAt: null,
    notedBy: null,
    statusBefore: null,
    replacedBy: null,
    suspicion,
    // What follows from the row gives it one, see `consequencesOf`.
    participation: null,
    answers: coordinator,
    pairAnswers: Object.keys(pair).length > 0 ? pair : null,
    corrected: [],
    receivedAt: now,
    purgeAt: purgeAt(form, now),
  };
}
