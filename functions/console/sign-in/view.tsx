import type { Language } from '../../../domain/words/language.ts';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { EnterCode } from './enter-code.tsx';
import { signInWords } from './words.ts';

/** What the door says first. */
export interface Said {
  /** That a code was wrong, or that the browser takes no cookies. */
  readonly fault?: string | undefined;
  /** That a code was printed, or that somebody left. */
  readonly notice?: string | undefined;
  /** The code that was typed, where it is still good for another try. */
  readonly code?: string | undefined;
  /** What is wrong with the address that was typed, and the address. */
  readonly wrongEmail?: string | undefined;
  readonly email?: string | undefined;
}

interface Props extends Said {
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly next: string;
  /** Whether somebody who is signed in is asked again, because what they want asks for a fresh proof. */
  readonly again: boolean;
}

/** The door's two forms: one takes a code, the other has a new one printed. */
export function signInScreen({ language, next, fault, notice, code, again }: Props): Screen {
  const words = signInWords(language);
  const content = (
    <>
      {again && <p>{words.proveWhy}</p>}
      {notice && <Notice>{notice}</Notice>}
      <EnterCode
        language={language}
        next={next}
        label={words.code}
        hint={words.codeHint}
        fault={fault}
        code={code}
      />
      <form method="post" action={consoleAddress(language, 'sign-in/code/')} class="another">
        <input type="hidden" name="next" value={next} />
        <p>{words.another}</p>
        <button type="submit" class="quiet">
          {words.show}
        </button>
      </form>
    </>
  );
  return { title: words.heading, heading: again ? words.proveHeading : words.heading, content };
}
