import { addresses } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Radio } from '../../private/radio.tsx';
import { languageWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The language that they are written to in. */
  readonly chosen: Language;
  /** Those that the site has. */
  readonly languages: readonly Language[];
}

/** Where somebody chooses the language of what is written to them; nothing on a site of one language. */
export const LanguageForm = ({ language, chosen, languages }: Props) => {
  const words = languageWords(language);
  if (languages.length < 2) return null;
  return (
    <section class="part screen">
      <h2 id="mails">{words.heading}</h2>
      <p>{words.what}</p>
      <form method="post" action={`${addresses.space[language]}language/`} class="plain">
        <div role="radiogroup" aria-labelledby="mails">
          {languages.map((each) => (
            <Radio
              name="language"
              value={each}
              label={words.languages[each]}
              checked={each === chosen}
            />
          ))}
        </div>
        <button type="submit" class="quiet">
          {words.save}
        </button>
      </form>
    </section>
  );
};
