import type { Language } from '../../domain/words/language.ts';
import type { Child } from '../markup/markup.ts';
import { Notice } from '../private/notice.tsx';
import { tellingWords } from './decision-mail/words.ts';

interface ChangedProps {
  readonly language: Language;
  /** How many e-mails tell it. */
  readonly told: number;
  readonly words: {
    readonly changed: (n: number, each: string) => string;
    readonly takeBack: string;
  };
  /** Where it is taken back; where it was done unless said. */
  readonly action?: string;
  /** What each was before, in words. */
  readonly was: readonly string[];
  /** What takes it back, as the form carries it. */
  readonly picks: readonly string[];
}

/** How many were changed and what they were, with the button that takes it back where there is a way. */
export const ManyChanged = ({ language, told, words, action, was, picks }: ChangedProps) => {
  const each = [...Map.groupBy(was, (one) => one)].map(
    ([said, same]) => `${said} (${same.length})`,
  );
  return (
    <form method="post" action={action} class="outcome">
      <Notice>
        {words.changed(was.length, each.join(', '))}
        {told > 0 && ` ${tellingWords(language).leave(told)}`}
      </Notice>
      {picks.map((pick) => (
        <input type="hidden" name="pick" value={pick} />
      ))}
      {picks.length > 0 && (
        <button type="submit" class="quiet">
          {words.takeBack}
        </button>
      )}
    </form>
  );
};

interface LeftProps {
  readonly words: { readonly left: (n: number) => string };
  readonly rows: readonly {
    readonly address: string;
    readonly name: Child;
    /** Where it stands, in words. */
    readonly stands: string;
  }[];
}

/** Those that stayed as they were; nothing where there are none. */
export const ManyLeft = ({ words, rows }: LeftProps) =>
  rows.length === 0 ? null : (
    <div class="flag" role="status">
      <p>{words.left(rows.length)}</p>
      <ul>
        {rows.map(({ address, name, stands }) => (
          <li>
            <a href={address}>{name}</a>
            {` (${stands})`}
          </li>
        ))}
      </ul>
    </div>
  );
