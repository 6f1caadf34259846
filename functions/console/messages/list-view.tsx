import type { ListedMessage } from '../../../db/messages/read.ts';
import { type MessageState, messageStates } from '../../../domain/messages/states.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { Kept } from '../../mail/chosen.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Filters } from '../../private/filters.tsx';
import { Pager } from '../../private/pager.tsx';
import { Select } from '../../private/select.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { textsWords } from '../texts/words.ts';
import { messagesWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly state: MessageState | undefined;
  readonly rows: readonly ListedMessage[];
  /** Where the rest of the list begins, if there is more. */
  readonly next: string | undefined;
  /** Why no mail leaves; `local` on one's own machine. */
  readonly kept: Kept | 'local' | undefined;
}

/** What has to be known of mail before one reads on. */
export const Standing = ({ language, kept }: Pick<Props, 'language' | 'kept'>) => {
  const words = messagesWords(language);
  if (kept === undefined) return null;
  if (kept === 'local') return <p class="hint">{words.local}</p>;
  return <p class="flag attention">{words.kept[kept.kept](kept.about)}</p>;
};

const columnsIn = (language: Language): readonly Column<ListedMessage>[] => {
  const words = messagesWords(language);
  return [
    {
      label: words.to,
      cell: ({ key, recipient }) => (
        <a href={consoleAddress(language, `messages/${key}/`)}>
          <Breakable text={recipient} />
        </a>
      ),
    },
    { label: words.subject, alone: true, cell: ({ subject }) => subject },
    { label: words.state, cell: ({ state }) => words.states[state] },
    {
      label: words.stored,
      alone: true,
      class: 'moment',
      cell: ({ storedAt }) => sayMoment(storedAt, language),
    },
  ];
};

/** The list of messages. */
export function messagesScreen({ language, state, rows, next, kept }: Props): Screen {
  const words = messagesWords(language);
  const options = messageStates.map((one) => [one, words.states[one]] as const);
  const address = next && consoleAddress(language, 'messages/', { state, after: next });
  const content = (
    <>
      <Standing language={language} kept={kept} />
      <p>
        <a href={consoleAddress(language, 'texts/')}>{textsWords(language).way}</a>
      </p>
      <Filters submit={words.show}>
        <Select
          name="state"
          label={words.state}
          chosen={state}
          options={[['', words.all], ...options]}
        />
      </Filters>
      {rows.length === 0 ? (
        <p class="empty">{words.none[state ?? 'all']}</p>
      ) : (
        <Table
          class="list"
          columns={columnsIn(language)}
          rows={rows}
          rowClass={(row) => (row.state === 'undelivered' ? 'fresh' : undefined)}
        />
      )}
      {address && (
        <Pager label={words.pages} previous={undefined} next={{ address, label: words.older }} />
      )}
    </>
  );
  return { title: words.title, heading: words.heading, content };
}
