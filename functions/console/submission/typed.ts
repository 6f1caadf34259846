import { type Status, statuses } from '../../../db/schema.ts';
import type { Seen } from '../../../db/submissions/write.ts';
import { oneOf } from '../selection.ts';

/** A decision as it was sent. */
export interface TypedDecision {
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
  /** What its page had read, as long as that is what it is to be compared with. */
  readonly seen?: Seen | undefined;
  /** Whether what is stored now has to be shown beside it, because somebody else changed it. */
  readonly overtaken?: boolean;
}

/** A text as it was typed: browsers send each end of a line as two signs. */
const textOf = (sent: string | null): string | undefined => sent?.replaceAll('\r\n', '\n');

/** Reads a decision. A page that does not say which note it had read had read none. */
export function readTyped(sent: { get(name: string): string | null }): TypedDecision {
  const [was, status] = [oneOf(statuses, sent.get('was')), oneOf(statuses, sent.get('status'))];
  const note = textOf(sent.get('note'));
  const noted = note === undefined ? undefined : (textOf(sent.get('noted')) ?? '');
  return { status, note, seen: was && { status: was, note: noted } };
}
