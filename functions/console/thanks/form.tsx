import type { Language } from '../../../domain/words/language.ts';
import { Table } from '../../private/table.tsx';
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
    <form method="post" action={consoleAddress(language, `thanks/${programme}/`)}>
      <input type="hidden" name="seen" value={seen} />
      <Table
        class="list"
        rows={names}
        columns={[
          {
            label: words.names,
            cell: ({ id, name, standing }) => (
              <label class="radio">
                <input
                  type="checkbox"
                  name="pick"
                  value={id}
                  checked={standing === 'approved'}
                  disabled={!allowed}
                />
                <span>
                  <span translate="no">{name}</span>
                  {standing === 'changed' && <em> ({words.changed})</em>}
                </span>
              </label>
            ),
          },
          {
            label: words.answer,
            cell: ({ id, name }) => (
              <a
                href={consoleAddress(language, `submissions/${id}/`)}
                aria-label={words.answerOf(name)}
              >
                {words.read}
              </a>
            ),
          },
        ]}
      />
      {allowed && (
        <p class="go">
          <button type="submit">{words.keep}</button>
        </p>
      )}
    </form>
  );
};
