import type { PairRow } from '../../../db/pairs/list.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { consoleWords } from '../words.ts';
import { bothOf, stateSaid } from './said.tsx';
import { pairsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly PairRow[];
  /** Says a programme by its name. */
  readonly say: (programme: string) => string;
}

/** Pairs, one a row, each with the way to its page. */
export const PairTable = ({ language, rows, say }: Props) => {
  const words = pairsWords(language);
  return (
    <Table
      class="list"
      rows={rows}
      columns={[
        {
          label: words.pair,
          cell: (row) => (
            <a href={consoleAddress(language, `pairs/${row.id}/`)}>
              <Breakable text={bothOf(row, language)} />
            </a>
          ),
        },
        {
          label: consoleWords(language).programme,
          cell: ({ programme }) => say(programme),
        },
        { label: words.state, cell: (row) => stateSaid(row, language) },
        { label: words.since, cell: ({ changedAt }) => sayDay(dayOf(changedAt), language) },
      ]}
    />
  );
};
