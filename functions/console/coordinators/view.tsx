import type { accessTraces } from '../../../db/audit/audit.ts';
import type { CoordinatorRow } from '../../../db/console/coordinators.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import type { Changed } from '../../actions/coordinators/let-in.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { type Column, Table } from '../../private/table.tsx';
import type { Screen } from '../page.tsx';
import { AccessForm } from './access-form.tsx';
import type { Act, Typed, TypedFault } from './read.ts';
import { coordinatorsWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The key of whoever looks. */
  readonly me: string;
  readonly rows: readonly CoordinatorRow[];
  /** What was done last, the newest first. */
  readonly traces: Awaited<ReturnType<typeof accessTraces>>;
  readonly programmes: readonly ProgrammeEntry[];
  /** What was just done. */
  readonly done: Act | undefined;
  /** The address of the console, to be given to whoever is invited. */
  readonly root: string;
  /** Whether whoever is invited is told by e-mail. */
  readonly tells: boolean;
  /** What could not be done, and why. */
  readonly wrong:
    | { readonly typed: Typed; readonly fault: TypedFault | Exclude<Changed, 'done'> }
    | undefined;
}

/** Programmes by their names; one that is gone by its id. */
const named = ({ programmes, language }: Props, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const found = programmes.find((one) => one.id === id);
      return found ? say(found.name, language) : id;
    })
    .join(', ');

/** Whether what could not be done was about that row. */
const isAbout = ({ wrong }: Props, { key }: CoordinatorRow): boolean =>
  wrong !== undefined && wrong.typed.act !== 'add' && addressKey(wrong.typed.email) === key;

function columnsOf(props: Props): readonly Column<CoordinatorRow>[] {
  const { language, me, programmes, wrong } = props;
  const words = coordinatorsWords(language);
  return [
    {
      label: words.who,
      cell: ({ key, name, email }) => (
        <>
          {name || <Breakable text={email} />}{' '}
          {key === me && <span class="faint">{words.you}</span>}
          {name && (
            <span class="faint">
              {' '}
              <Breakable text={email} />
            </span>
          )}
        </>
      ),
    },
    { label: words.role, cell: ({ role }) => words.roles[role] },
    {
      label: words.sees,
      cell: (row) => (row.programmes ? named(props, row.programmes) : words.all),
    },
    {
      label: words.seen,
      cell: ({ signedInAt }) =>
        signedInAt === null ? words.never : sayMoment(signedInAt, language),
    },
    {
      label: '',
      alone: true,
      cell: (row) => (
        <details open={isAbout(props, row)}>
          <summary>{words.change}</summary>
          <AccessForm
            {...{ language, programmes, row }}
            typed={isAbout(props, row) && wrong?.typed.act === 'change' ? wrong.typed : undefined}
          />
        </details>
      ),
    },
  ];
}

/** The last changes, a line each. */
const Journal = (props: Props) => {
  const { language, traces } = props;
  const words = coordinatorsWords(language);
  if (traces.length === 0) return null;
  const line = (who: string, action: string, subject: string) => {
    const [whom = '', role, seen] = subject.split(' ');
    const known = Object.entries(words.roles).find(([each]) => each === role)?.[1];
    const sees = seen === undefined || seen === '*' ? words.all : named(props, seen.split(','));
    const what = known ? `${whom} (${known}, ${sees})` : whom;
    return words.acts[action]?.(who === 'local' ? words.onMachine : who, what) ?? what;
  };
  return (
    <section class="corrections">
      <h2>{words.journal}</h2>
      <ul>
        {traces.map(({ at, who, action, subject }) => (
          <li>
            {sayMoment(at, language)} · {line(who, action, subject)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who enters the console, how far, and what changed last. */
export function coordinatorsScreen(props: Props): Screen {
  const { language, rows, programmes, done, root, tells, wrong } = props;
  const words = coordinatorsWords(language);
  const said = done === 'add' ? words.done.add(root, tells) : done && words.done[done];
  const inviting = wrong?.typed.act === 'add' ? wrong.typed : undefined;
  const content = (
    <>
      {said && <Notice>{said}</Notice>}
      {wrong && <Fault id="access-error">{words.faults[wrong.fault]}</Fault>}
      <p>{words.lead}</p>
      {rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Table class="list" columns={columnsOf(props)} rows={rows} />
      )}
      <section class="invite">
        <h2>{words.invite}</h2>
        <p class="hint">{tells ? words.inviteTells : words.inviteHint}</p>
        <AccessForm {...{ language, programmes }} typed={inviting} />
      </section>
      <Journal {...props} />
    </>
  );
  return { title: words.title, heading: words.heading, content };
}
