import type { Going } from '../../../db/submissions/purge.ts';
import type { ReviewRule } from '../../../domain/due/reviews.ts';
import type { ForeseenRule } from '../../../domain/due/word.ts';
import type { MessageName } from '../../../domain/messages/texts.ts';
import { dayOf, sayDay, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { Kept } from '../../mail/chosen.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Details } from '../../private/details.tsx';
import { Notice } from '../../private/notice.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { Standing } from '../messages/list-view.tsx';
import { messagesWords } from '../messages/words.ts';
import type { Screen } from '../page.tsx';
import { GoesAway } from './goes-away.tsx';
import { atOnce } from './read.ts';
import { type ReviewAhead, Reviews } from './reviews.tsx';
import { type Stopped, StopRules } from './stop-rules.tsx';
import { aheadWords } from './words.ts';

/** A message that is stored and leaves later. */
interface Stored {
  readonly key: string;
  readonly recipient: string;
  readonly name: MessageName;
  readonly due: number;
  readonly attempts: number;
}

/** A word that somebody would be told. */
export interface Foreseen {
  readonly rule: Exclude<ForeseenRule, ReviewRule>;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The ISO day that it speaks of. */
  readonly day: string;
  readonly to: {
    readonly name: string;
    readonly email: string;
    readonly person: string;
    readonly programme: string;
  };
}

interface Props {
  readonly language: Language;
  /** Whether whoever looks may hold back and stop. */
  readonly allowed: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly until: number;
  /** What is foreseen. */
  readonly words: readonly Foreseen[];
  /** The reviews that people are asked for. */
  readonly reviews: readonly ReviewAhead[];
  readonly stored: readonly Stored[];
  readonly halted: readonly Stopped[];
  /** What is to be purged. */
  readonly going: readonly Going[];
  readonly sayForm: (id: string) => string;
  readonly sayProgramme: (id: string) => string;
  readonly kept: Kept | 'local' | undefined;
  /** What was just done. */
  readonly done: { readonly what: 'held' | 'stop' | 'resume'; readonly n: number } | undefined;
}

/** One e-mail that is about to leave. */
interface Row {
  readonly key: string;
  readonly at: number;
  readonly to: string;
  /** Where one reads more: of the person, or of the message. */
  readonly page: string;
  readonly name: MessageName;
  readonly about: string;
  readonly mayHold: boolean;
}

/** What is foreseen and what is stored, in the order in which it leaves. */
function rowsOf({ language, words, stored, sayProgramme }: Props): readonly Row[] {
  const said = aheadWords(language);
  const foreseen = words.slice(0, atOnce).map(
    ({ key, at, to, rule, day }): Row => ({
      ...{ key, at, to: to.name || to.email, page: `people/${to.person}/`, name: rule },
      about: `${sayProgramme(to.programme)}, ${said.about[rule](sayDay(day, language))}`,
      mayHold: true,
    }),
  );
  const waiting = stored.slice(0, atOnce).map(
    ({ key, due, recipient, name, attempts }): Row => ({
      ...{ key, at: due, to: recipient, page: `messages/${key}/`, name, about: '' },
      mayHold: attempts === 0,
    }),
  );
  return [...waiting, ...foreseen].sort((one, other) => one.at - other.at);
}

const columnsIn = ({ language, now }: Props): readonly Column<Row>[] => {
  const words = aheadWords(language);
  const { names } = messagesWords(language);
  return [
    {
      label: words.to,
      cell: ({ to, page }) => (
        <a href={consoleAddress(language, page)}>
          <Breakable text={to} />
        </a>
      ),
    },
    { label: words.when, cell: ({ at }) => (at <= now ? words.soon : sayMoment(at, language)) },
    {
      label: words.what,
      alone: true,
      cell: ({ name, about }) => (
        <>
          {names[name]} {about !== '' && <Details of={[about]} />}
        </>
      ),
    },
  ];
};

/** The rows; whoever may holds back those that they tick. */
const Leaving = (props: Props & { readonly rows: readonly Row[] }) => {
  const { language, allowed, rows } = props;
  const words = aheadWords(language);
  const { names } = messagesWords(language);
  const tick = ({ key, to, name, mayHold }: Row) =>
    mayHold ? (
      <label>
        <input type="checkbox" name="pick" value={key} />
        <span class="unseen">{`${to}, ${names[name]}`}</span>
      </label>
    ) : null;
  const table = (
    <Table class="list" columns={columnsIn(props)} rows={rows} tick={allowed ? tick : undefined} />
  );
  if (!allowed) return table;
  return (
    <form method="post" class="many">
      {table}
      <div class="decide-many">
        <button type="submit" name="does" value="hold">
          {words.hold}
        </button>
        <span class="hint">{words.holdHint}</span>
      </div>
    </form>
  );
};

/** What is about to leave by itself, and what is stopped. */
export function aheadScreen(props: Props): Screen {
  const { language, allowed, until, words: foreseen, stored, kept, done } = props;
  const words = aheadWords(language);
  const rows = rowsOf(props);
  const last = sayWeekday(dayOf(until), language);
  const sides = [
    ...foreseen.map(({ rule, to }): [ForeseenRule, string] => [rule, to.programme]),
    ...props.reviews.map(({ rule, programme }): [ForeseenRule, string] => [rule, programme]),
  ];
  const said =
    done &&
    (done.what === 'held' ? words.done.held(done.n) : words.done[done.n ? done.what : 'nothing']);
  const content = (
    <>
      {said && <Notice>{said}</Notice>}
      <Standing language={language} kept={kept} />
      {rows.length === 0 ? (
        <p class="empty">{words.nothing(last)}</p>
      ) : (
        <>
          <p>{words.lead(last)}</p>
          <Leaving {...props} rows={rows} />
          {(foreseen.length > atOnce || stored.length > atOnce) && (
            <p class="hint">{words.more(atOnce)}</p>
          )}
        </>
      )}
      <p>
        <a href={consoleAddress(language, 'messages/', { state: 'skipped' })}>{words.heldList}</a>
      </p>
      <Reviews {...props} />
      <StopRules {...props} sides={sides} allowed={allowed} />
      <GoesAway {...props} last={last} />
    </>
  );
  return { title: words.title, heading: words.heading, content };
}
