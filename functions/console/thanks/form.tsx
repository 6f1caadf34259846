import type { Language } from '../../../domain/words/language.ts';
import type { NamedThanked } from '../../thanks/named.ts';
import { consoleAddress } from '../address.ts';
import { thanksWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly programme: string;
  readonly names: readonly NamedThanked[];
  readonly seen: string;
  readonly allowed: boolean;
}

/** Asks whom of a list the site thanks; whoever may not say so reads the list. */
export const ThanksForm = ({ language, programme, names, seen, allowed }: Props) => {
  const words = thanksWords(language);
  return (
    <form method="post" action={consoleAddress(language, `thanks/${programme}/`)} class="attending">
      <input type="hidden" name="seen" value={seen} />
      <fieldset disabled={!allowed}>
        <legend>{words.names}</legend>
        <div class="boxes">
          {names.map(({ id, name, standing }) => (
            <span>
              <label class="radio">
                <input type="checkbox" name="pick" value={id} checked={standing === 'approved'} />
                <span translate="no">{name}</span>
                {standing === 'changed' && <em> ({words.changed})</em>}
              </label>{' '}
              <a
                href={consoleAddress(language, `submissions/${id}/`)}
                aria-label={words.answerOf(name)}
              >
                {words.answer}
              </a>
            </span>
          ))}
        </div>
      </fieldset>
      {allowed && (
        <p class="go">
          <button type="submit">{words.keep}</button>
        </p>
      )}
    </form>
  );
};
