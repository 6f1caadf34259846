import type { ImprovementRow } from '../../../db/improvements/read.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { improvementWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly ImprovementRow[];
  /** The programme that the page shows: whoever settles a line comes back to it. */
  readonly shown: string | undefined;
  /** Whether whoever looks may settle them. */
  readonly may: boolean;
  /** What a programme is called, by its id. */
  readonly say: (programme: string) => string;
}

interface DoProps extends Pick<Props, 'language' | 'shown'> {
  readonly row: ImprovementRow;
}

/** What can be done with a line: each button says of which one, to whoever hears it. */
const Doing = ({ language, row: { id, text, doneAt }, shown }: DoProps) => {
  const words = improvementWords(language);
  const button = (value: string, label: string) => (
    <button type="submit" name="do" value={value} class="quiet" aria-label={words.of(label, text)}>
      {label}
    </button>
  );
  return (
    <form method="post" action={consoleAddress(language, 'improvements/')} class="steps-open">
      <input type="hidden" name="id" value={id} />
      {shown && <input type="hidden" name="shown" value={shown} />}
      {doneAt === null ? button('done', words.doneDo) : button('reopen', words.reopen)}
      {doneAt !== null && button('drop', words.drop)}
    </form>
  );
};

/** Lines of the list: what is to be done, or what was. */
export const ImprovementTable = ({ language, rows, shown, may, say }: Props) => {
  const words = improvementWords(language);
  const isDone = rows.some(({ doneAt }) => doneAt !== null);
  return (
    <Table
      class="list"
      rows={rows}
      columns={[
        { label: words.text, cell: ({ text }) => text },
        { label: words.programme, cell: ({ programme }) => say(programme) },
        { label: words.source, cell: ({ source }) => words.sources[source] },
        {
          label: isDone ? words.doneOn : words.since,
          cell: ({ at, doneAt }) => sayDay(dayOf(doneAt ?? at), language),
        },
        ...(may
          ? [
              {
                label: words.actions,
                alone: true,
                cell: (row: ImprovementRow) => <Doing {...{ language, row, shown }} />,
              },
            ]
          : []),
      ]}
    />
  );
};
