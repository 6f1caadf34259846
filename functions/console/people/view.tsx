import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { addressKeysIn } from '../../../domain/people/address-key.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { mostOfAPerson } from '../../actions/submissions/open-person.ts';
import { SaidWords } from '../../http/said.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import type { Asking } from '../ask/asked.tsx';
import type { Screen } from '../page.tsx';
import { PairTable } from '../pairs/table.tsx';
import { pairsWords } from '../pairs/words.ts';
import { Corrections } from '../submission/acts.tsx';
import { AnswersByPage } from '../submission/answers.tsx';
import { whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
import type { SayProgramme } from './columns.tsx';
import type { TypedNote } from './interviews.tsx';
import { Participation } from './participation.tsx';
import { personWords } from './person-words.ts';
import { Reached } from './reached.tsx';
import { peopleWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** Theirs, or that of the submission by which they were found. */
  readonly id: string;
  /** What is known of them besides; nothing of whoever takes part in nothing. */
  readonly person: KnownPerson | undefined;
  readonly sayProgramme: SayProgramme;
  /** What became of what was sent from here. */
  readonly said: { readonly notice?: string; readonly fault?: string; readonly typed?: TypedNote };
  /** All that they sent, the newest first. */
  readonly rows: readonly ReadSubmission[];
  /** The questionnaires that were sent to them. */
  readonly asking: Asking;
  /** The programmes of the site, each with its steps. */
  readonly entries: readonly ProgrammeEntry[];
  /** Whether people can be told of decisions by e-mail. */
  readonly tells: boolean;
  /** Who looks. */
  readonly me: string;
  /** Whether who looks may hand over and erase. */
  readonly allowed: boolean;
}

/** One submission, whole. */
const Sent = ({ language, row, allowed }: Props & { row: ReadSubmission }) => {
  const words = peopleWords(language);
  const to = (act = '') => consoleAddress(language, `submissions/${row.id}/${act}`);
  return (
    <article class="sent">
      <h2>
        <a href={to()}>
          <SaidWords words={row.definition.title} language={language} />
        </a>
      </h2>
      <p class="run faint">
        <span>{sayMoment(row.receivedAt, language)}</span>{' '}
        <span>{consoleWords(language).statuses[row.status]}</span>{' '}
        <span translate="no">{referenceOf(row.id)}</span>{' '}
        <span>
          {words.until} {sayDay(dayOf(row.purgeAt), language)}
        </span>
      </p>
      {allowed && (
        <p class="links">
          <a href={to('correct/')}>{words.correct}</a>
          <a href={to('erase/')}>{words.eraseOne}</a>
        </p>
      )}
      {row.note && (
        <p class="written stored">
          <span class="faint">{words.note}</span> {row.note}
        </p>
      )}
      <AnswersByPage language={language} form={row.definition} answers={row.answers} sent={row} />
      <Corrections language={language} row={row} />
    </article>
  );
};

/** So many, the newest, are shown whole: a page of all that somebody sends in two years would cost too much. */
const whole = 3;

/** What was sent before those: each is a click away. */
const Earlier = ({ language, rows }: Pick<Props, 'language' | 'rows'>) => (
  <section class="sent">
    <h2>{peopleWords(language).earlier}</h2>
    <ul>
      {rows.map(({ id, definition, receivedAt, status }) => (
        <li>
          <a href={consoleAddress(language, `submissions/${id}/`)}>
            <SaidWords words={definition.title} language={language} />
          </a>{' '}
          <span class="faint">
            {sayMoment(receivedAt, language)} · {consoleWords(language).statuses[status]}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** What is done with all of it at once. */
const Acts = ({ language, id }: Props) => {
  const words = peopleWords(language);
  const to = (act: string) => consoleAddress(language, `people/${id}/${act}/`);
  return (
    <section class="handing">
      <h2>{words.acts}</h2>
      <form method="post" action={to('copy')}>
        <p>{words.copyText}</p>
        <p class="go">
          <button type="submit" name="format" value="json" class="quiet">
            {words.json}
          </button>
          <button type="submit" name="format" value="csv" class="quiet">
            {words.csv}
          </button>
          <a href={to('erase')}>{words.erase}</a>
        </p>
      </form>
    </section>
  );
};

/** The page of a person: all that they sent, across forms, to be read, printed, handed over or erased. */
export function personScreen(props: Props): Screen {
  const { language, rows, allowed, person, said } = props;
  const words = peopleWords(language);
  const [newest] = rows;
  const [known] = person?.participations ?? [];
  const whose = [
    ...(known ? [known] : []),
    ...rows.map(({ definition, answers }) => whoOf(definition, answers)),
  ];
  const name = whose.find((each) => each.name !== '')?.name;
  const emails = [...new Set(whose.map(({ email }) => email).filter((email) => email !== ''))];
  const [heading, ...beside] = [name, ...emails, newest && referenceOf(newest.id)].filter(Boolean);
  const alone = newest && addressKeysIn(newest.definition, newest.answers).length === 0;
  const content = (
    <>
      {said.notice && <Notice>{said.notice}</Notice>}
      {said.fault && <Fault id="step-error">{said.fault}</Fault>}
      {name && <p>{beside.slice(0, emails.length).join(', ')}</p>}
      {person?.participations.map((one) => (
        <Participation {...props} person={person} one={one} typed={said.typed} />
      ))}
      {person && person.pairs.length > 0 && (
        <>
          <h2>{pairsWords(language).theirs}</h2>
          <PairTable language={language} rows={person.pairs} say={props.sayProgramme} />
        </>
      )}
      {person && <Reached {...{ language, person, allowed }} />}
      <section>
        {person && <h2>{personWords(language).sent}</h2>}
        <p>
          <strong>{consoleWords(language).count(rows.length)}</strong>
          {rows.length >= mostOfAPerson && ` ${words.most(mostOfAPerson)}`}
        </p>
        <p class="hint">{rows.length === 1 && alone ? words.alone : words.notFound}</p>
      </section>
      {allowed && <Acts {...props} />}
      {rows.slice(0, whole).map((row) => (
        <Sent {...props} row={row} />
      ))}
      {rows.length > whole && <Earlier language={language} rows={rows.slice(whole)} />}
    </>
  );
  return { title: words.title, heading: heading ?? words.heading, content };
}
