import { asAddress, isAddress } from '../../domain/forms/kinds/email.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';
import { Field } from '../private/field.tsx';

const words = bilingual({
  fr: {
    label: 'Votre adresse e-mail',
    missing: 'Écrivez votre adresse e-mail.',
    wrong: "Cette adresse n'est pas complète. Elle ressemble à prenom.nom@exemple.org.",
  },
  en: {
    label: 'Your e-mail address',
    missing: 'Write your e-mail address.',
    wrong: 'This address is not complete. It looks like first.last@example.org.',
  },
});

/** The address that was typed, or what is wrong with it. */
export function readAddress(
  typed: string,
  language: Language,
): { readonly address: string } | { readonly fault: string } {
  const address = asAddress(typed);
  const { missing, wrong } = words(language);
  if (address === '') return { fault: missing };
  return isAddress(address) ? { address } : { fault: wrong };
}

interface Props {
  readonly language: Language;
  readonly hint: string;
  readonly typed: string;
  readonly fault?: string | undefined;
}

/** The field in which somebody writes their address. */
export const AddressField = ({ language, hint, typed, fault }: Props) => (
  <div class={fault ? 'question invalid' : 'question'}>
    <Field
      id="email"
      label={words(language).label}
      hint={hint}
      fault={fault}
      control={(ties) => (
        <input
          {...ties}
          type="email"
          name="email"
          value={typed}
          required
          autocomplete="email"
          spellcheck={false}
          maxlength={400}
        />
      )}
    />
  </div>
);
