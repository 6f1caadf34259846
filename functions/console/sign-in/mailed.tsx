import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { EnterCode } from './enter-code.tsx';
import type { Said } from './view.tsx';
import { signInWords } from './words.ts';

interface Props extends Said {
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly next: string;
  /** Whether this browser asked for a code already. */
  readonly waits: boolean;
  /** The address that a code is asked for. */
  readonly email: string;
  /** Whether somebody who is signed in is asked again, because what they want asks for a fresh proof. */
  readonly again: boolean;
}

/** Takes a code: the one that was mailed, or one that an owner keeps. */
const Enter = ({ language, next, fault, code, waits }: Props) => {
  const words = signInWords(language);
  const { label, hint } = waits
    ? { label: words.mailedCode, hint: words.mailedHint }
    : { label: words.recovery, hint: words.recoveryHint };
  return <EnterCode {...{ language, next, label, hint, fault, code }} />;
};

/** Asks for a code. */
const Ask = ({ language, next, email, wrongEmail, again, waits }: Props) => {
  const words = signInWords(language);
  const known = again && email !== '';
  return (
    <form
      method="post"
      action={consoleAddress(language, 'sign-in/code/')}
      class={waits ? 'another' : 'door'}
    >
      <input type="hidden" name="next" value={next} />
      {known ? (
        <>
          <input type="hidden" name="email" value={email} />
          <p>{words.mailTo(email)}</p>
        </>
      ) : (
        <Field
          id="email"
          label={words.email}
          hint={words.emailHint}
          fault={wrongEmail}
          control={(ties) => (
            <input
              {...ties}
              type="email"
              name="email"
              value={email}
              required
              autocomplete="email"
              maxlength={254}
            />
          )}
        />
      )}
      <button type="submit" class={waits ? 'quiet' : undefined}>
        {waits ? words.mailAnother : words.mailOne}
      </button>
    </form>
  );
};

/** The door where a code comes by e-mail: first one asks for it, then one types it. */
export function mailedScreen(props: Props): Screen {
  const { language, notice, again, waits } = props;
  const words = signInWords(language);
  const content = (
    <>
      {again && <p>{words.proveWhy}</p>}
      {notice && <Notice>{notice}</Notice>}
      {waits ? (
        <>
          <Enter {...props} />
          <h2>{words.noMail}</h2>
          <p>{words.noMailWhy}</p>
          <Ask {...props} />
        </>
      ) : (
        <>
          <Ask {...props} />
          <details class="another" open={props.fault !== undefined}>
            <summary>{words.haveRecovery}</summary>
            <Enter {...props} />
          </details>
        </>
      )}
    </>
  );
  return { title: words.heading, heading: again ? words.proveHeading : words.heading, content };
}
