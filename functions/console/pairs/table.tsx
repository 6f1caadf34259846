import type { PairRow } from '../../../db/pairs/list.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { hued, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { consoleWords } from '../words.ts';
import { bothOf, stateSaid } from './said.tsx';
import { pairsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly PairRow[];
  /** Says a programme by its name. */
  readonly say: (programme: string) => string;
  /** The hue of a programme, where the site still has it. */
  readonly hueOf?: (programme: string) => Programme['hue'] | undefined;
}

/** Pairs, one a row, each with the way to its page. */
export const PairTable = ({ language, rows, say, hueOf }: Props) => {
  const words = pairsWords(language);
  return (
    <Table
      class="list"
      rows={rows}
      rowClass={({ programme }) => hued(hueOf?.(programme))}
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
