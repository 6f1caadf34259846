import type { ProposalRow, Proposed } from '../../../db/proposals/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { pairsWords } from '../pairs/words.ts';
import { menteeSaid, mentorSaid, sayDifference } from './said.tsx';
import { proposalWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly proposal: ProposalRow;
  readonly rows: readonly Proposed[];
  /** Whether pairs may be ticked. */
  readonly ticks: boolean;
}

/** What is to be known of a row beside its score: a lock, who left, where the pair stands. */
function Marks({ row, language }: { readonly row: Proposed; readonly language: Language }) {
  const words = proposalWords(language);
  const { states } = pairsWords(language);
  const marks = [
    row.locked === 1 && words.locked,
    row.menteeStanding !== 'ready' && words.gone(menteeSaid(row, language)),
    row.mentorStanding !== 'ready' && words.gone(mentorSaid(row, language)),
    row.pairState && states[row.pairState],
  ].filter(Boolean);
  return <>{marks.join(', ')}</>;
}

/** The proposed pairs, the lowest score first; each leads to its reasons, or to the pair that it became. */
export const PairsTable = ({ language, proposal, rows, ticks }: Props) => {
  const words = proposalWords(language);
  const both = (row: Proposed) => `${mentorSaid(row, language)}, ${menteeSaid(row, language)}`;
  const address = (row: Proposed) =>
    row.pair
      ? consoleAddress(language, `pairs/${row.pair}/`)
      : consoleAddress(language, `proposals/${proposal.id}/pair/`, {
          mentor: row.mentor ?? '',
          mentee: row.mentee,
        });
  return (
    <Table
      class="list"
      rows={rows}
      tick={
        ticks
          ? (row) => (
              <label>
                <input
                  type="checkbox"
                  name="pick"
                  value={`${row.mentor}.${row.mentee}`}
                  aria-label={words.tick(both(row))}
                />
              </label>
            )
          : undefined
      }
      columns={[
        {
          label: words.mentee,
          cell: (row) => (
            <a href={address(row)}>
              <Breakable text={menteeSaid(row, language)} />
            </a>
          ),
        },
        {
          label: words.mentor,
          cell: (row) => <Breakable text={mentorSaid(row, language)} />,
        },
        { label: words.score, class: 'number', cell: ({ score }) => score },
        ...(proposal.before === 0
          ? []
          : [
              {
                label: words.difference,
                cell: (row: Proposed) => sayDifference(row, proposal.before, language),
              },
            ]),
        ...(rows.every(isUnmarked)
          ? []
          : [
              {
                label: words.state,
                cell: (row: Proposed) => <Marks row={row} language={language} />,
                nothing: isUnmarked,
              },
            ]),
      ]}
    />
  );
};

/** Whether nothing is to be known of a row beside its score. */
const isUnmarked = (row: Proposed): boolean =>
  row.locked === 0 &&
  row.pairState === null &&
  row.menteeStanding === 'ready' &&
  row.mentorStanding === 'ready';
