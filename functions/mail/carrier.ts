import type { Outcome } from '../../domain/messages/outcome.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';

/** A mail as it is handed over: every secret in its place. */
export interface Mail {
  /** The message's key. */
  readonly key: string;
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Where answers go. */
  readonly replyTo: string;
  readonly subject: string;
  readonly plain: string;
  /** A whole document. */
  readonly html: string;
  readonly language: Language;
  /** A calendar file that goes with it; its bytes are UTF-8. */
  readonly calendar?: { readonly name: string; readonly type: string; readonly text: string };
  readonly headers: Readonly<Record<string, string>>;
}

/** One way to have mail carried. */
export interface Carrier {
  /** Names of the settings that it still lacks; with any, mail stays in the outbox. */
  missing(env: Env): readonly string[];
  /** Hands a mail over. What cannot be told for certain is `later`; it waits for nobody without end. */
  send(mail: Mail, env: Env): Promise<Outcome>;
}
