import type { Seen } from '../../../db/submissions/write.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { type Status, statuses } from '../../../domain/forms/status.ts';
import { oneOf } from '../selection.ts';

/** A submission that was ticked, in the status in which it was seen; with its own status to be given, if it has one. */
export interface Picked extends Seen {
  readonly to?: Status | undefined;
}

/** A pick as a form and a cookie carry it: `id.new`, or `id.accepted.new`. */
export const writePick = ({ id, was, to }: Picked): string =>
  [id, was, to].filter((part) => part !== undefined).join('.');

/** Reads such a pick; none for anything else. */
export function readPick(text: string): readonly Picked[] {
  const [id, before, after] = text.split('.');
  const [was, to] = [oneOf(statuses, before), oneOf(statuses, after)];
  return isId(id) && was ? [{ id, was, ...(to ? { to } : {}) }] : [];
}
