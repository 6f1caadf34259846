import type { Language } from '../../../domain/words/language.ts';
import { consoleAddress } from '../address.ts';
import { peopleWords } from './words.ts';

/** Looks for answers from where one is. What is typed is sent in the body: no address, log or history keeps it. */
export const SearchBox = ({ language }: { readonly language: Language }) => {
  const words = peopleWords(language);
  return (
    <search>
      <form method="post" action={consoleAddress(language, 'people/')} class="look-for">
        <div class="field">
          <label for="search">{words.who}</label>
          <input
            id="search"
            name="who"
            maxlength={400}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
        </div>
        <button type="submit" class="quiet">
          {words.find}
        </button>
      </form>
    </search>
  );
};
