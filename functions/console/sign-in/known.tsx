import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import type { Known } from '../guard/driver.ts';
import type { Screen } from '../page.tsx';
import type { Said } from './view.tsx';
import { signInWords } from './words.ts';

interface Props extends Said {
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly next: string;
  readonly known: Known;
  /** Where one leaves Access itself. */
  readonly leave: string;
  /** Whether somebody who is signed in is asked again, because what they want asks for a fresh proof. */
  readonly again: boolean;
}

/** The door where Access stands before it: it says who comes, and they press a button. */
export function knownScreen(props: Props): Screen {
  const { language, next, known, leave, again, fault, notice } = props;
  const words = signInWords(language);
  const content = again ? (
    <>
      <p>{words.proveWhy}</p>
      <p>{words.accessAgain(known.who, sayMoment(known.provedAt, language))}</p>
      <p>
        <a href={leave}>{words.accessLeave}</a>
      </p>
    </>
  ) : (
    <>
      {notice && <Notice>{notice}</Notice>}
      {fault && <Fault id="door-error">{fault}</Fault>}
      <p>{words.accessKnows(known.who)}</p>
      <form method="post" action={consoleAddress(language, 'sign-in/')} class="door">
        <input type="hidden" name="next" value={next} />
        <button type="submit">{words.enter}</button>
      </form>
      <p class="hint">
        {words.notYou} <a href={leave}>{words.accessLeave}</a>
      </p>
    </>
  );
  return { title: words.heading, heading: again ? words.proveHeading : words.heading, content };
}
