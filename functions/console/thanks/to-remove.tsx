import type { Language } from '../../../domain/words/language.ts';
import { thanksFile } from '../../thanks/file.ts';
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
