import type { Context } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import { readyNamed } from '../../../db/pairs/ready.ts';
import {
  directorySize,
  menteesWaiting,
  mentorsOpen,
  type OpenMentor,
  type RequestRow,
  requestsOf,
} from '../../../db/requests/read.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import {
  choosesFromDirectory,
  choosesFromLists,
  isOpen,
  listLengths,
} from '../../../domain/requests/request.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sendLists, throwListsAway } from '../../actions/requests/short-lists.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lineIn } from '../../http/typed.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import { Facts } from '../../private/facts.tsx';
import { Field } from '../../private/field.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { Table } from '../../private/table.tsx';
import { requestLetter } from '../../requests/letters.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { ofProgramme } from '../pairs/said.tsx';
import { programmeAsked } from '../selection.ts';
import { mostAtOnce, prepareFor } from './prepare.ts';
import { requestsWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/requests/:programme/'>;

/** Requests shown, the last changed. */
const most = 400;

/** Lists that leave at one press: each mail is two statements. */
const listsAtOnce = 20;

/** What was sent, and what came of it. */
interface Above {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly length?: string;
  readonly least?: string;
  readonly leastFault?: string | undefined;
  readonly status?: number;
}

/** The programme that the address names, if whoever asks may see it. */
async function named(context: Asked): Promise<Proposing | undefined> {
  const id = programmeAsked(context.req.param('programme'));
  if (!id || !isWithin(acting(context).scope, id)) return undefined;
  return proposingIn(context.env, id);
}

interface Props {
  readonly language: Language;
  readonly programme: string;
  readonly rows: readonly RequestRow[];
}

/** A mentee with the names of theirs, in their order. */
interface Listed {
  readonly mentee: RequestRow;
  readonly names: readonly RequestRow[];
}

const byMentee = (rows: readonly RequestRow[]): readonly Listed[] =>
  [...Map.groupBy(rows, ({ mentee }) => mentee).values()].flatMap((names) => {
    const [mentee] = names;
    return mentee ? [{ mentee, names }] : [];
  });

const PersonLink = ({ language, id, name }: { language: Language; id: string; name: string }) => (
  <a href={consoleAddress(language, `people/${id}/`)}>{name}</a>
);

/** The lists that were prepared, to be read, struck and sent. */
const Draft = ({ language, programme, rows, mails }: Props & { readonly mails: boolean }) => {
  const words = requestsWords(language);
  const lists = byMentee(rows);
  const shown = lists.slice(0, listsAtOnce);
  return (
    <section>
      <h2>{words.draft}</h2>
      <p>{words.draftHow}</p>
      <form method="post" action={consoleAddress(language, `requests/${programme}/`)}>
        <Table
          class="list"
          rows={shown}
          columns={[
            {
              label: words.mentee,
              cell: ({ mentee }) => (
                <PersonLink language={language} id={mentee.menteePerson} name={mentee.menteeName} />
              ),
            },
            {
              label: words.names,
              cell: ({ names }) => (
                <ul class="with-reasons">
                  {names.map((one) => (
                    <li>
                      <input type="hidden" name="seen" value={one.id} />
                      <label class="radio">
                        <input
                          type="checkbox"
                          name="keep"
                          value={one.id}
                          checked
                          aria-label={words.keepOf(one.mentorName, one.menteeName)}
                        />
                        {one.mentorName}
                        {one.score === null ? '' : `, ${words.score(one.score)}`}
                      </label>{' '}
                      <a
                        href={consoleAddress(language, 'new-pair/', {
                          with: one.mentee,
                          and: one.mentor,
                        })}
                        aria-label={words.whyOf(one.mentorName, one.menteeName)}
                      >
                        {words.why}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {lists.length > listsAtOnce && <p class="hint">{words.sendParts(listsAtOnce)}</p>}
        {!mails && <p class="hint">{words.silent}</p>}
        <p class="go">
          <button type="submit" name="do" value="send">
            {words.send}
          </button>{' '}
          <button type="submit" name="do" value="drop" class="quiet">
            {words.drop}
          </button>
        </p>
      </form>
    </section>
  );
};

/** The form that prepares lists. */
const Prepare = ({
  language,
  programme,
  above,
  waiting,
}: Omit<Props, 'rows'> & { readonly above: Above; readonly waiting: number }) => {
  const words = requestsWords(language);
  return (
    <section>
      <h2>{words.prepare}</h2>
      <form
        method="post"
        action={consoleAddress(language, `requests/${programme}/`)}
        class="export"
      >
        <p>{words.prepareHow}</p>
        {waiting > mostAtOnce && <p class="hint">{words.parts(mostAtOnce)}</p>}
        <Select
          name="length"
          label={words.length}
          chosen={above.length ?? '3'}
          options={listLengths.map((one) => [String(one), String(one)] as const)}
        />
        <div class="field">
          <Field
            id="least"
            label={words.least}
            hint={words.leastHint}
            fault={above.leastFault}
            control={(ties) => (
              <input
                {...ties}
                name="least"
                value={above.least ?? '0'}
                inputmode="numeric"
                size={4}
                required
              />
            )}
          />
        </div>
        <p class="go">
          <button type="submit" name="do" value="prepare">
            {words.prepareDo}
          </button>
        </p>
      </form>
    </section>
  );
};

/** What stands in a list, name by name, and whether nothing is left of it. */
const SentLists = ({ language, rows }: Props) => {
  const words = requestsWords(language);
  const lists = byMentee(rows);
  const isSpent = ({ names }: Listed) =>
    !names.some(
      ({ state, isReady }) =>
        state === 'accepted' || (isReady === 1 && (state === 'listed' || isOpen(state))),
    );
  return (
    <section>
      <h2>{words.lists}</h2>
      {lists.length === 0 ? (
        <p class="empty">{words.noLists}</p>
      ) : (
        <Table
          class="list"
          rows={lists}
          columns={[
            {
              label: words.mentee,
              cell: ({ mentee }) => (
                <PersonLink language={language} id={mentee.menteePerson} name={mentee.menteeName} />
              ),
            },
            {
              label: words.names,
              cell: (list) => (
                <>
                  {list.names
                    .map(({ mentorName, state, isReady }) =>
                      words.nameAt(
                        mentorName,
                        isReady === 0 && (state === 'listed' || isOpen(state))
                          ? words.gone
                          : words.states[state],
                      ),
                    )
                    .join(', ')}
                  {isSpent(list) && (
                    <>
                      {'. '}
                      <strong>{words.spent}</strong>
                    </>
                  )}
                </>
              ),
            },
            {
              label: words.since,
              cell: ({ names }) =>
                sayDay(dayOf(Math.max(...names.map(({ changedAt }) => changedAt))), language),
            },
          ]}
        />
      )}
    </section>
  );
};

/** What mentees asked of mentors whom they found in the directory. */
const FromDirectory = ({ language, rows }: Props) => {
  const words = requestsWords(language);
  return (
    <section>
      <h2>{words.requests}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.noRequests}</p>
      ) : (
        <Table
          class="list"
          rows={rows}
          columns={[
            {
              label: words.mentee,
              cell: ({ menteePerson, menteeName }) => (
                <PersonLink language={language} id={menteePerson} name={menteeName} />
              ),
            },
            {
              label: words.mentor,
              cell: ({ mentorPerson, mentorName }) => (
                <PersonLink language={language} id={mentorPerson} name={mentorName} />
              ),
            },
            {
              label: words.state,
              cell: ({ state, pair }) => (
                <>
                  {words.states[state]}
                  {pair && (
                    <>
                      {' '}
                      <a href={consoleAddress(language, `pairs/${pair}/`)}>{words.toPair}</a>
                    </>
                  )}
                </>
              ),
            },
            {
              label: words.since,
              cell: ({ changedAt }) => sayDay(dayOf(changedAt), language),
            },
          ]}
        />
      )}
    </section>
  );
};

async function show(context: Asked, proposing: Proposing, above: Above = {}): Promise<Response> {
  const { language, session } = context.var;
  const words = requestsWords(language);
  const { scope } = acting(context);
  const { id, mentees_per_mentor: atMost } = proposing.programme;
  const db = openDatabase(context.env.DB);
  const [fromLists, fromDirectory] = [
    choosesFromLists(proposing.programme),
    choosesFromDirectory(proposing.programme),
  ];
  const [{ programmes }, rows, waiting, open, size] = await Promise.all([
    siteIndex(context.env),
    requestsOf(db, id, scope, most),
    fromLists ? menteesWaiting(db, id, atMost, scope, 100) : Promise.resolve([]),
    fromLists
      ? mentorsOpen(db, id, atMost, scope, 400)
      : Promise.resolve([] as readonly OpenMentor[]),
    directorySize(db, id, scope),
  ]);
  const drafted = rows.filter(({ state }) => state === 'drafted');
  const sent = rows.filter(({ origin, state }) => origin === 'list' && state !== 'drafted');
  const asked = rows.filter(({ origin }) => origin === 'directory');
  const changes = session !== undefined && mayChange(session.role);
  const all = { language, programme: id };
  const content = (
    <>
      {above.notice && <Notice>{above.notice}</Notice>}
      {above.fault && <Fault id="requests-error">{above.fault}</Fault>}
      <Facts
        facts={[
          ...(fromLists
            ? [
                [
                  words.waiting,
                  words.waitingSaid(waiting.length === 100 ? 100 : waiting.length, 99),
                ] as const,
                [
                  words.mentors,
                  words.mentorsSaid(
                    open.length,
                    open.reduce((sum, one) => sum + one.open, 0),
                  ),
                ] as const,
              ]
            : []),
          ...(fromDirectory ? [[words.directory, words.directorySaid(size)] as const] : []),
        ]}
      />
      {fromDirectory && <p class="hint">{words.directoryHow}</p>}
      {changes && drafted.length > 0 && (
        <Draft {...all} rows={drafted} mails={sendsMail(context.env)} />
      )}
      {changes && drafted.length === 0 && fromLists && (
        <Prepare {...all} above={above} waiting={waiting.length} />
      )}
      {(fromLists || sent.length > 0) && <SentLists {...all} rows={sent} />}
      {(fromDirectory || asked.length > 0) && <FromDirectory {...all} rows={asked} />}
      {rows.length === most && <p class="hint">{words.shown(most)}</p>}
      <p>
        <a href={consoleAddress(language, 'requests/')}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: ofProgramme(words.of, programmes, id, language),
    content,
    status: above.status,
  });
}

/** The lists and requests of a programme. */
export async function requestsIn(context: Asked): Promise<Response> {
  const proposing = await named(context);
  if (!proposing) return missing(context);
  const words = requestsWords(context.var.language);
  const notice = (['drafted', 'sent', 'dropped'] as const).find(
    (one) => one === context.req.query('notice'),
  );
  return show(context, proposing, { notice: notice && words[notice] });
}

/** The mails that tell mentees of their lists. */
async function lettersFor(
  context: Asked,
  db: Database,
  programme: string,
  mentees: readonly string[],
  now: number,
) {
  const ready = await readyNamed(db, mentees, acting(context).scope);
  return Promise.all(
    ready.map(async ({ participation, ...to }) => ({
      mentee: participation,
      letter: await requestLetter(
        context.env,
        'short-list',
        { ...to, participation, side: 'mentee' },
        { id: participation, programme, now },
      ),
    })),
  );
}

/** A coordinator prepares lists, sends them, or throws them away. */
export const changeRequests = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const words = requestsWords(language);
  const proposing = await named(context);
  if (!proposing) return missing(context);
  const programme = proposing.programme.id;
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const does = sent.get('do');
  const back = (notice: string) =>
    context.redirect(consoleAddress(language, `requests/${programme}/`, { notice }), 303);
  if (does === 'drop') {
    await throwListsAway(db, programme, by);
    return back('dropped');
  }
  if (does === 'send') {
    const seen = sent.getAll('seen').slice(0, listsAtOnce * 5);
    const keep = seen.filter((id) => sent.getAll('keep').includes(id));
    if (keep.length === 0)
      return show(context, proposing, { fault: words.noneTicked, status: 422 });
    const rows = await requestsOf(db, programme, by.scope, most);
    const kept = rows.filter(({ id, state }) => state === 'drafted' && keep.includes(id));
    const mentees = [...new Set(kept.map(({ mentee }) => mentee))];
    const lists = await lettersFor(context, db, programme, mentees, by.now);
    const strike = seen.filter((id) => !keep.includes(id));
    const names = await sendLists(db, programme, { keep, strike }, lists, by);
    if (names === 0) return show(context, proposing, { fault: words.nothingSent, status: 409 });
    deliverSoon(
      context,
      lists.flatMap(({ letter }) => (letter ? [letter.message.key] : [])),
    );
    return back('sent');
  }
  if (does !== 'prepare' || !choosesFromLists(proposing.programme)) return show(context, proposing);
  const length = listLengths.find((one) => String(one) === sent.get('length')) ?? 3;
  const least = lineIn(sent, 'least');
  const typed = { length: String(length), least };
  if (!/^\d{1,3}$/.test(least) || Number(least) > 100)
    return show(context, proposing, { ...typed, leastFault: words.leastFault, status: 422 });
  const settings = { length, least: Number(least) };
  const prepared = await prepareFor(context.env, db, programme, settings, by);
  if (prepared.is !== 'drafted')
    return show(context, proposing, { ...typed, fault: words[prepared.is], status: 422 });
  return back('drafted');
});
