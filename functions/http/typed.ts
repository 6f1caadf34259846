import { asLine, asText } from '../../domain/forms/written.ts';

interface Sent {
  get(name: string): string | null;
}

/**
 * What was typed into a field of a private screen, as it is kept: without what nobody typed, and nothing
 * where there is nothing to see. Answers to forms are read by their kind of question instead.
 */
export const textIn = (sent: Sent, name: string): string => asText(sent.get(name) ?? '');

/** The same of a field of one line. */
export const lineIn = (sent: Sent, name: string): string => asLine(sent.get(name) ?? '');

/** A text as its page had read it, to be compared with what stands: browsers send each end of a line as two signs. */
export const seenIn = (sent: Sent, name: string): string =>
  (sent.get(name) ?? '').replaceAll('\r\n', '\n');
