import type { Language } from '../../../domain/words/language.ts';
import { thanksFile } from '../../thanks/file.ts';
import { consoleAddress } from '../address.ts';
import type { PublishedName } from './standing.ts';
import { thanksWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly programme: string;
}

/** The names that must leave the site; nothing where none must. */
export const ToRemove = ({
  language,
  programme,
  leaving,
  isReplaced,
}: Props & { readonly leaving: readonly PublishedName[]; readonly isReplaced: boolean }) => {
  if (leaving.length === 0) return null;
  const words = thanksWords(language);
  return (
    <section class="handing">
      <h2>{words.toRemove}</h2>
      <p>
        {isReplaced ? words.toRemoveHint : words.toRemoveLast}{' '}
        {!isReplaced && <code translate="no">{`content/${thanksFile(programme)}`}</code>}
      </p>
      <ul>
        {leaving.map(({ name }) => (
          <li translate="no">{name}</li>
        ))}
      </ul>
    </section>
  );
};

/** The file of the names that were approved: where it goes, to be downloaded or copied. */
export const ThanksFile = ({ language, programme, text }: Props & { readonly text: string }) => {
  const words = thanksWords(language);
  return (
    <section>
      <h2>{words.file}</h2>
      <p>
        {words.where} <code translate="no">{thanksFile(programme)}</code>
      </p>
      <p class="go">
        <a
          class="button"
          href={consoleAddress(language, `thanks/${programme}/file/`)}
          download={thanksFile(programme).split('/').at(-1)}
        >
          {words.download}
        </a>
      </p>
      <label for="file">{words.copy}</label>
      <textarea id="file" rows={10} readonly spellcheck={false} translate="no">
        {`\n${text}`}
      </textarea>
      <p class="hint">{words.after}</p>
    </section>
  );
};
