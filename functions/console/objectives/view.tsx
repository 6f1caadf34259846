import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain, sayAround, sayMarked } from '../../../domain/words/said.ts';
import { SaidText, SaidWords } from '../../http/said.tsx';
import { Filters } from '../../private/filters.tsx';
import { Notice } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { improvementWords } from '../improvements/words.ts';
import type { Screen } from '../page.tsx';
import { reportWords } from '../report/words.ts';
import { consoleWords } from '../words.ts';
import { MeasureLine } from './figure.tsx';
import { isByHand, type Looked } from './look.ts';
import type { Recording } from './record-form.tsx';
import { RecordedLine } from './recorded.tsx';
import { recordedWords } from './recorded-words.ts';
import { objectivesWords } from './words.ts';

interface Props extends Recording {
  readonly language: Language;
  /** The programmes that may be seen, in their order. */
  readonly seen: readonly ProgrammeAims[];
  /** The one that is looked at; none where none may be seen. */
  readonly programme: ProgrammeAims | undefined;
  /** Its measures, by the id of their objective. */
  readonly looked: ReadonlyMap<string, readonly Looked[]>;
  /** Whether whoever looks may record figures. */
  readonly allowed: boolean;
  /** Whether one was recorded just now. */
  readonly recorded: boolean;
}

type Objective = Programme['objectives'][number];

/** What is to be achieved, the value aimed at, and what it comes to, side by side. */
function columnsIn(props: Props): readonly Column<Objective>[] {
  const { language, looked, programme } = props;
  const words = objectivesWords(language);
  return [
    {
      label: words.objective,
      cell: ({ label, indicator }) => (
        <>
          <SaidWords words={label} language={language} />
          <span class="indicator faint">
            <SaidWords words={indicator} language={language} />
          </span>
        </>
      ),
    },
    {
      label: words.target,
      cell: ({ target }) => <SaidWords words={target} language={language} />,
    },
    {
      label: words.measured,
      class: 'measures',
      cell: ({ id }) => {
        const all = looked.get(id) ?? [];
        if (all.length === 0) return <span class="instead">{words.notMeasured}</span>;
        return all.map((one) =>
          isByHand(one) ? (
            <RecordedLine {...props} programme={programme?.id ?? ''} one={one} />
          ) : (
            <MeasureLine language={language} one={one} />
          ),
        );
      },
    },
  ];
}

/** The objectives of a programme: target and result side by side. */
export function objectivesScreen(props: Props): Screen {
  const { language, seen, programme } = props;
  const words = objectivesWords(language);
  const shared = consoleWords(language);
  if (!programme)
    return { title: words.title, heading: words.objective, content: <p>{words.none}</p> };
  const name = sayMarked(programme.name, language);
  const content = (
    <>
      {props.recorded && <Notice>{recordedWords(language).recorded}</Notice>}
      <Filters label={shared.filters} submit={shared.show}>
        <Select
          name="programme"
          label={shared.programme}
          chosen={programme.id}
          options={seen.map((one) => [one.id, sayMarked(one.name, language)])}
        />
      </Filters>
      <p>
        <a href={consoleAddress(language, 'totals/')}>{words.toTotals}</a>
      </p>
      <p>
        <a href={consoleAddress(language, 'totals/report/', { programme: programme.id })}>
          {reportWords(language).toReport}
        </a>
      </p>
      <p>
        <a href={consoleAddress(language, 'improvements/', { programme: programme.id })}>
          {improvementWords(language).toList}
        </a>
      </p>
      <Table class="objectives" columns={columnsIn(props)} rows={programme.objectives} />
      <p class="hint">{words.hint}</p>
    </>
  );
  return {
    title: `${words.heading(plain(name))} – ${words.title}`,
    heading: <SaidText said={sayAround(words.heading, name)} />,
    content,
  };
}
