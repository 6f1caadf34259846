import { type Status, statuses } from '../../../domain/forms/status.ts';
import { seenIn, textIn } from '../../http/typed.ts';
import { oneOf } from '../selection.ts';

/** What a page had read of a submission. */
export interface SeenOnPage {
  readonly status: Status;
  /** The note, where it was shown to be changed. */
  readonly note?: string | undefined;
}

/** A decision as it was sent. */
export interface TypedDecision {
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
  /** What its page had read, as long as that is what it is to be compared with. */
  readonly seen?: SeenOnPage | undefined;
  /** Whether what is stored now has to be shown beside it, because somebody else changed it. */
  readonly overtaken?: boolean;
  /** Whether the person is to be told, and what the coordinator adds to that. */
  readonly tells?: boolean;
  readonly word?: string | undefined;
  /** Whether the next submission of the list is to follow. */
  readonly goOn?: boolean;
}

/** Reads a decision. A page that does not say which note it had read had read none. */
export function readTyped(sent: { get(name: string): string | null }): TypedDecision {
  const [was, status] = [oneOf(statuses, sent.get('was')), oneOf(statuses, sent.get('status'))];
  const note = sent.get('note') === null ? undefined : textIn(sent, 'note');
  const noted = note === undefined ? undefined : seenIn(sent, 'noted');
  const goOn = sent.get('then') === 'next';
  const told = {
    tells: sent.get('mail') === 'yes',
    word: sent.get('word') === null ? undefined : textIn(sent, 'word'),
  };
  return { status, note, seen: was && { status: was, note: noted }, ...told, goOn };
}
