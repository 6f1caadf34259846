import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { addressKeysIn } from '../../../domain/people/address-key.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import { mostOfAPerson } from '../../actions/submissions/open-person.ts';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { Corrections } from '../submission/acts.tsx';
import { AnswersByPage } from '../submission/answers.tsx';
import { whoOf } from '../who.ts';
import { consoleWords } from '../words.ts';
import { peopleWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The submission by which the person was found. */
  readonly id: string;
  /** All that they sent, the newest first. */
  readonly rows: readonly ReadSubmission[];
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
        <a href={to()}>{say(row.definition.title, language)}</a>
      </h2>
      <p class="faint">
        {sayMoment(row.receivedAt, language)} · {consoleWords(language).statuses[row.status]} ·{' '}
        <span translate="no">{referenceOf(row.id)}</span> · {words.until}{' '}
        {sayDay(dayOf(row.purgeAt), language)}
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
  const { language, rows, allowed } = props;
  const words = peopleWords(language);
  const [newest] = rows;
  const whose = rows.map(({ definition, answers }) => whoOf(definition, answers));
  const name = whose.find((each) => each.name !== '')?.name;
  const emails = [...new Set(whose.map(({ email }) => email).filter((email) => email !== ''))];
  const [heading, ...beside] = [name, ...emails, newest && referenceOf(newest.id)].filter(Boolean);
  const alone = newest && addressKeysIn(newest.definition, newest.answers).length === 0;
  const content = (
    <>
      <p>
        <strong>{consoleWords(language).count(rows.length)}</strong>
        {name && ` · ${beside.slice(0, emails.length).join(', ')}`}
        {rows.length >= mostOfAPerson && ` ${words.most(mostOfAPerson)}`}
      </p>
      <p class="hint">{rows.length === 1 && alone ? words.alone : words.notFound}</p>
      {allowed && <Acts {...props} />}
      {rows.map((row) => (
        <Sent {...props} row={row} />
      ))}
    </>
  );
  return { title: words.title, heading: heading ?? words.heading, content };
}
