import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import { signInWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly next: string;
  /** What the code is called, and where it is found. */
  readonly label: string;
  readonly hint: string;
  readonly fault?: string | undefined;
  /** The code that was typed, where it is still good for another try. */
  readonly code?: string | undefined;
}

/** Takes a code at the door, wherever it came from. */
export const EnterCode = ({ language, next, label, hint, fault, code }: Props) => (
  <form method="post" action={consoleAddress(language, 'sign-in/')} class="door">
    <input type="hidden" name="next" value={next} />
    <Field
      id="code"
      label={label}
      hint={hint}
      fault={fault}
      control={(ties) => (
        <input
          {...ties}
          name="code"
          value={code}
          required
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={40}
        />
      )}
    />
    <button type="submit">{signInWords(language).enter}</button>
  </form>
);
