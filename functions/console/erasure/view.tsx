import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { SaidWords } from '../../http/said.tsx';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { callIt } from '../who.ts';
import { erasureWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** What is to be erased. */
  readonly rows: readonly ReadSubmission[];
  /** Whether that is all that is known of a person. */
  readonly all: boolean;
  /** Whether it is noted outside of the database, and so erased again from a backup. */
  readonly noted: boolean;
  /** Where the order is sent. */
  readonly address: string;
  /** Where one goes on without erasing. */
  readonly back: string;
}

/** One of the submissions that go, leading to it. */
const Goes = ({ language, row }: { language: Language; row: ReadSubmission }) => (
  <li>
    <a href={consoleAddress(language, `submissions/${row.id}/`)}>{callIt(row.definition, row)}</a>
    {' · '}
    <SaidWords words={row.definition.title} language={language} />
    {` · ${sayMoment(row.receivedAt, language)} · `}
    <span translate="no">{referenceOf(row.id)}</span>
  </li>
);

/** Says what goes and what stays, before anything is erased. What it lists is what goes. */
export function erasureScreen({ language, rows, all, noted, address, back }: Props): Screen {
  const words = erasureWords(language);
  const content = (
    <form method="post" action={address} class="erasure">
      {rows.map(({ id }) => (
        <input type="hidden" name="id" value={id} />
      ))}
      <ul class="goes">
        {rows.map((row) => (
          <Goes language={language} row={row} />
        ))}
      </ul>
      <section>
        <h2>{words.what}</h2>
        <ul>
          <li>{words.answers}</li>
          <li>{words.found}</li>
          <li>{words.mail}</li>
          <li>{words.counted}</li>
        </ul>
      </section>
      <section>
        <h2>{words.stays}</h2>
        <ul>
          <li>{words.anonymous}</li>
          <li>{words.journal}</li>
          <li>{words.elsewhere}</li>
          <li>{noted ? words.backups : words.backupsByHand}</li>
        </ul>
      </section>
      <p class="flag attention">{words.check}</p>
      <p class="go">
        <button type="submit">{words.erase}</button> <a href={back}>{words.keep}</a>
      </p>
    </form>
  );
  return { title: words.title, heading: all ? words.all : words.one, content };
}
