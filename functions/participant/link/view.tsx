import { addresses } from '../../../domain/addresses.ts';
import { readLinkCode } from '../../../domain/links/link.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { AddressField } from '../address-field.tsx';
import { linkWords } from './words.ts';

/** What was typed, and what is wrong with it. */
export interface Typed {
  readonly code: string;
  readonly email: string;
  readonly shared: boolean;
  /** What is wrong with the link, or with the address. */
  readonly codeFault?: string | undefined;
  readonly emailFault?: string | undefined;
}

interface Props extends Typed {
  readonly language: Language;
}

/** The link, for whoever has to paste it; a script fills it in and puts it out of sight. */
const CodeField = ({ language, code, codeFault }: Props) => {
  const words = linkWords(language);
  if (readLinkCode(code) && !codeFault)
    return <input type="hidden" name="code" value={code} data-link-code />;
  return (
    <div class={codeFault ? 'question invalid' : 'question'}>
      <Field
        id="code"
        label={words.code}
        hint={words.codeHint}
        fault={codeFault}
        control={(ties) => (
          <input
            {...ties}
            type="text"
            name="code"
            value={code}
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxlength={600}
            data-link-code
          />
        )}
      />
    </div>
  );
};

/** The page that private links lead to: it says nothing of whose they are, and asks for what only they know. */
export const LinkForm = (props: Props) => {
  const { language, email, emailFault, shared } = props;
  const words = linkWords(language);
  return (
    <>
      <p class="lead">{words.intro}</p>
      <form method="post" action={addresses.link[language]} class="asking">
        <CodeField {...props} />
        <AddressField language={language} hint={words.emailHint} typed={email} fault={emailFault} />
        <div class="question">
          <label class="option">
            <input
              type="checkbox"
              name="shared"
              value="yes"
              checked={shared}
              aria-describedby="shared-hint"
            />
            <span>{words.shared}</span>
          </label>
          <p class="hint" id="shared-hint">
            {words.sharedHint}
          </p>
        </div>
        <p class="go">
          <button type="submit">{words.enter}</button>
        </p>
      </form>
      <p>
        {words.lost} <a href={addresses.askLink[language]}>{words.askAgain}</a>.{' '}
        <a href={addresses.forms[language]}>{words.forms}</a>.
      </p>
    </>
  );
};
