import { mostCounted, type PeopleSelection } from '../../../db/people/list.ts';
import type { Participant } from '../../../db/people/read.ts';
import type { Option } from '../../../domain/forms/question.ts';
import { type Standing, standings } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Pager } from '../../private/pager.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { askWords } from '../ask/words.ts';
import { invitationWords } from '../invitations/words.ts';
import { ManyBar } from '../many-bar.tsx';
import type { Screen } from '../page.tsx';
import type { PageOf } from '../page-of.ts';
import { peopleColumns, type SayProgramme, Tick } from './columns.tsx';
import { PeopleFilters } from './filters.tsx';
import { listWords } from './list-words.ts';
import { SearchBox } from './search-box.tsx';
import { peopleQuery } from './selection.ts';
import { participationWords } from './standings.ts';
import { TickBar } from './tick-many.tsx';
import { type Outcome, Told } from './told.tsx';

/** What was ticked and could not be taken. */
export interface Ticked {
  readonly fault?: string | undefined;
  readonly standing: Standing | undefined;
  readonly ids: readonly string[];
  /** The step that was to be ticked for all, and what is wrong with that. */
  readonly step?: string | undefined;
  readonly stepFault?: string | undefined;
}

interface Props {
  readonly language: Language;
  /** Whether who looks may decide. */
  readonly allowed: boolean;
  readonly selection: PeopleSelection;
  readonly scope: Scope;
  readonly programmes: readonly Option[];
  readonly sayProgramme: SayProgramme;
  readonly page: PageOf<Participant>;
  readonly count: number;
  /** Whether people can be told of decisions by e-mail. */
  readonly tells: boolean;
  /** Whether they can be asked by e-mail to answer a form. */
  readonly asks: boolean;
  readonly ticked: Ticked | undefined;
  readonly outcome: Outcome | undefined;
  /** The programme that the list is narrowed to, if the site has it. */
  readonly programme: ProgrammeEntry | undefined;
  /** Whether any programme has steps of getting ready. */
  readonly prepares: boolean;
}

/** Where many are moved: what the list is narrowed to goes along. */
const moveAddress = ({ language, selection }: Pick<Props, 'language' | 'selection'>) =>
  consoleAddress(language, 'people/', peopleQuery(selection));

/** To which standings what is ticked may be moved. */
const goals = standings.filter((one) => one !== 'applied');

/** Moves what is ticked above. A script shows the box that ticks all. */
const MoveBar = ({ language, ticked, tells }: Pick<Props, 'language' | 'ticked' | 'tells'>) => {
  const words = listWords(language);
  const said = participationWords(language).standings;
  return (
    <ManyBar
      language={language}
      words={words}
      action={words.apply}
      options={[
        ['', words.choose],
        ...[...goals, 'applied' as const].map((one) => [one, said[one]] as const),
      ]}
      chosen={ticked?.standing}
      fault={ticked?.fault}
      tells={tells}
    />
  );
};

/** The rows; whoever may decide ticks them, and moves all of those at once. */
const Rows = (props: Props) => {
  const { allowed, page, ticked } = props;
  const table = (
    <Table
      class="list"
      columns={peopleColumns(props)}
      rows={page.rows}
      rowClass={({ standing }: Participant) => (standing === 'applied' ? 'fresh' : undefined)}
      tick={allowed ? (row: Participant) => <Tick row={row} ticked={ticked?.ids} /> : undefined}
    />
  );
  if (!allowed) return table;
  return (
    <form method="post" action={moveAddress(props)} class="many" data-many>
      {table}
      <MoveBar {...props} />
      <TickBar {...props} />
      {props.asks && (
        <p>
          <button
            type="submit"
            class="quiet"
            formaction={consoleAddress(props.language, 'questionnaires/')}
          >
            {askWords(props.language).open}
          </button>
        </p>
      )}
    </form>
  );
};

/** Links to the pages of the list on either side. */
const Pages = ({ language, selection, page }: Props) => {
  const words = listWords(language);
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  const to = (place: { before: string } | { after: string }) =>
    consoleAddress(language, 'people/', { ...peopleQuery(selection), ...place });
  const beside = (shown: boolean | undefined, address: string, label: string) =>
    shown ? { address, label } : undefined;
  return (
    <Pager
      label={words.pages}
      previous={beside(page.previous, to({ before: String(first?.row) }), words.previous)}
      next={beside(page.next, to({ after: String(last?.row) }), words.next)}
    />
  );
};

const isAll = ({ programme, role, standing, ambassador }: PeopleSelection): boolean =>
  [programme, role, standing, ambassador].every((one) => one === undefined);

/** The list of people, each in a programme. */
export function peopleScreen(props: Props): Screen {
  const { language, allowed, selection, page, count, outcome } = props;
  const words = listWords(language);
  const invitation = invitationWords(language);
  const said = count > mostCounted ? words.more(mostCounted) : words.count(count);
  const content = (
    <>
      {outcome && <Told language={language} action={moveAddress(props)} outcome={outcome} />}
      <SearchBox language={language} />
      <p>
        <a href={consoleAddress(language, 'invitations/')}>
          {allowed ? invitation.link : invitation.heading}
        </a>
      </p>
      <PeopleFilters {...props} />
      {count > 0 && (
        <p class="count">
          <span>
            <strong>{said}</strong>
            {count > 1 && `, ${words.orders[selection.sort ?? 'name']}`}
          </span>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{isAll(selection) ? words.nobody : words.none}</p>
      ) : (
        <Rows {...props} />
      )}
      <Pages {...props} />
    </>
  );
  const script = allowed && page.rows.length > 0 ? 'many' : undefined;
  return { title: words.title, heading: words.heading, content, script };
}
