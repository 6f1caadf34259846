import type { Language } from '../../../domain/words/language.ts';
import { consoleAddress } from '../place.ts';
import { wordsOf } from '../words/words.ts';

interface Props {
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly next: string;
  /** What to say first: that a code was wrong, or that one was printed. */
  readonly fault?: string | undefined;
  readonly notice?: string | undefined;
  /** Why somebody who is signed in is asked again. */
  readonly why?: string | undefined;
}

/** The sign-in page's two forms: one takes a code, the other has a new one printed. */
export const SignInForm = ({ language, next, fault, notice, why }: Props) => {
  const words = wordsOf(language).signIn;
  return (
    <>
      {why && <p>{why}</p>}
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <form method="post" action={consoleAddress(language, 'sign-in/')} class="door">
        <input type="hidden" name="next" value={next} />
        <label for="code">{words.code}</label>
        <p class="hint" id="code-hint">
          {words.codeHint}
        </p>
        {fault && (
          <p class="error" id="code-error" role="alert">
            {fault}
          </p>
        )}
        <input
          id="code"
          name="code"
          required
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={40}
          aria-describedby={fault ? 'code-hint code-error' : 'code-hint'}
          aria-invalid={fault ? 'true' : undefined}
        />
        <button type="submit">{words.enter}</button>
      </form>
      <form method="post" action={consoleAddress(language, 'sign-in/code/')} class="another">
        <input type="hidden" name="next" value={next} />
        <p>{words.another}</p>
        <button type="submit" class="quiet">
          {words.show}
        </button>
      </form>
    </>
  );
};
