import type { Language } from '../words/language.ts';
import type { Template } from './template.ts';
import type { MessageName } from './texts.ts';

/** A message as it is caused: its text is rendered, with slots where secrets will stand. */
export interface NewMessage extends Template {
  /** What makes it one message: the same key is never stored, and so never sent, twice. */
  readonly key: string;
  /** The address, as it was typed. */
  readonly recipient: string;
  /** The person's id, where one is known. */
  readonly person: string | null;
  /** The programme that it is about, where it is about one. */
  readonly programme: string | null;
  readonly language: Language;
  /** Which text it is. */
  readonly name: MessageName;
  /** The id of the session whose calendar file goes with it; none unless said. */
  readonly session?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Not sent before; at once unless said. */
  readonly due?: number;
}

/** How long the words and the address of a message are kept once it is off, in days. */
export const keptDays = 30;
