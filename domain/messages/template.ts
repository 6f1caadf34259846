import type { Language } from '../words/language.ts';
import type { TextName } from './texts.ts';

/** A text in the two forms in which a mail carries it. */
export interface Passage {
  readonly plain: string;
  readonly html: string;
}

/** A text as the build leaves it for the Worker: its places stand in it in braces. */
export interface Template extends Passage {
  readonly subject: string;
}

/** What the build tells the Worker of the texts in a language, in `/_binome/emails/<language>.json`. */
export interface Letters {
  readonly language: Language;
  /** Who writes. */
  readonly sender: {
    /** The name of the site. */
    readonly site: string;
    /** Its address, without a slash at its end. */
    readonly address: string;
    readonly organisation: string;
    /** Where answers go. */
    readonly contact: string;
    /** What the clock is called by which times are told. */
    readonly clock: string;
  };
  /** The texts that are written, by name. */
  readonly texts: Readonly<Partial<Record<TextName, Template>>>;
  /** What happens next after each form, by its id; `{date}` stands for the day. */
  readonly nextSteps: Readonly<Record<string, Passage>>;
}
