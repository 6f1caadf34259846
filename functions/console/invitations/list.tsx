import type { Invitation } from '../../../db/invitations/read.ts';
import { keptDays, mayGoAgain } from '../../../domain/people/invitation.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Pager } from '../../private/pager.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { byWhom } from '../people/by-whom.ts';
import type { SayProgramme } from '../people/columns.tsx';
import { participationWords } from '../people/standings.ts';
import { invitationWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly Invitation[];
  readonly sayProgramme: SayProgramme;
  /** Whether who looks may send again and take back. */
  readonly allowed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the list goes on, and whether it begins here. */
  readonly next: string | undefined;
  readonly isFirst: boolean;
}

/** What can still be done about an invitation. */
const Acts = ({ language, row, now }: Pick<Props, 'language' | 'now'> & { row: Invitation }) => {
  const words = invitationWords(language);
  return (
    <form method="post" action={consoleAddress(language, 'invitations/')} class="steps-open">
      <input type="hidden" name="id" value={row.id} />
      {row.applied === null && mayGoAgain(row, now) && (
        <button type="submit" name="does" value="again" class="quiet">
          {words.again}
        </button>
      )}
      <button type="submit" name="does" value="withdraw" class="quiet">
        {words.withdraw}
      </button>
    </form>
  );
};

function columnsOf({ language, sayProgramme, allowed, now }: Props): readonly Column<Invitation>[] {
  const words = invitationWords(language);
  const { roles } = participationWords(language);
  return [
    { label: words.who, cell: ({ email }) => <Breakable text={email} /> },
    { label: words.programme, class: 'whole', cell: ({ programme }) => sayProgramme(programme) },
    { label: words.role, alone: true, class: 'whole', cell: ({ role }) => roles[role] },
    {
      label: words.invited,
      cell: ({ sentAt, who, times }) => {
        const named = byWhom(who, language);
        return (
          <>
            {sayDay(dayOf(sentAt), language)}
            {(named !== '' || times > 1) && (
              <span class="faint">
                {' '}
                {[named && words.by(named), times > 1 && words.times(times)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            )}
          </>
        );
      },
    },
    {
      label: words.standing,
      class: 'whole',
      cell: ({ applied }) =>
        applied === null ? (
          words.waits
        ) : (
          <a href={consoleAddress(language, `people/${applied}/`)}>{words.applied}</a>
        ),
    },
    ...(allowed
      ? [
          {
            label: '',
            alone: true,
            cell: (row: Invitation) => <Acts language={language} row={row} now={now} />,
          },
        ]
      : []),
  ];
}

/** Who was invited, and whether they have applied since. */
export const InvitationList = (props: Props) => {
  const { language, rows, next, isFirst } = props;
  const words = invitationWords(language);
  const to = (after?: string) => consoleAddress(language, 'invitations/', { after });
  return (
    <section class="invite">
      <h2>{words.list}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <Table class="list" columns={columnsOf(props)} rows={rows} />
      )}
      <p class="hint">{words.kept(keptDays)}</p>
      <Pager
        label={words.pages}
        previous={isFirst ? undefined : { address: to(), label: words.newest }}
        next={next === undefined ? undefined : { address: to(next), label: words.older }}
      />
    </section>
  );
};
