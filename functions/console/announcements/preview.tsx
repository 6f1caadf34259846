import type { ReaderCounts } from '../../../db/announcements/readers.ts';
import type { Template } from '../../../domain/messages/template.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import { raw } from '../../markup/markup.ts';
import { Notice } from '../../private/notice.tsx';
import { minutesBetweenRuns, mostARun } from '../../schedule/deliver-mail.ts';
import { consoleAddress } from '../address.ts';
import { Carried } from './compose.tsx';
import { previewWords } from './preview-words.ts';
import type { Typed } from './typed.ts';
import { announcementWords } from './words.ts';

/** What is read in a language. */
export type Letters = readonly (readonly [Language, Template])[];

interface Props {
  readonly language: Language;
  readonly letters: Letters;
}

/** An announcement as it is read, in each language that it has. */
export const ReadLetters = ({ language, letters }: Props) => (
  <>
    {letters.map(([own, { subject, html }]) => (
      <section>
        {letters.length > 1 && <h3>{announcementWords(language).languages[own]}</h3>}
        <article class="mail" lang={own === language ? undefined : own}>
          <p>
            <strong>{subject}</strong>
          </p>
          {raw(html)}
        </article>
      </section>
    ))}
  </>
);

/** Whom it reaches, and what is to be known of that before it is sent. */
const Reached = ({ language, letters, counts }: Props & { readonly counts: ReaderCounts }) => {
  const words = previewWords(language);
  const { of, refused } = counts;
  const n = of.fr + of.en;
  const lacking = languages.filter(
    (own) => of[own] > 0 && !letters.some(([written]) => written === own),
  );
  const minutes = Math.floor((n - 1) / mostARun) * minutesBetweenRuns;
  return (
    <>
      <p>
        <strong>{words.readers(n)}</strong>
        {of.fr > 0 && of.en > 0 && ` (${words.byLanguage(of.fr, of.en)})`}.
        {refused > 0 && ` ${words.refused(refused)}.`}
        {minutes > 0 && ` ${words.takes(minutes)}`}
      </p>
      {lacking.map((own) => (
        <p class="flag attention">{words.missing[own](of[own])}</p>
      ))}
    </>
  );
};

/** What was typed as it will be read, for how many, and the buttons that send it. */
export const Preview = ({
  language,
  letters,
  typed,
  counts,
  tested,
}: Props & {
  readonly typed: Typed;
  /** Whom it reaches; nothing where it is for one person. */
  readonly counts: ReaderCounts | undefined;
  /** The address that a test was sent to. */
  readonly tested: string | undefined;
}) => {
  const words = previewWords(language);
  return (
    <section>
      <Notice>{tested === undefined ? words.previewing : words.tested(tested)}</Notice>
      {counts && <Reached {...{ language, letters, counts }} />}
      <ReadLetters language={language} letters={letters} />
      <form
        method="post"
        action={consoleAddress(language, 'new-announcement/')}
        class="export access"
      >
        <Carried typed={typed} />
        <p class="hint">{words.sendHint}</p>
        <p class="go">
          <button type="submit" name="does" value="send">
            {counts ? words.send(counts.of.fr + counts.of.en) : words.sendOne}
          </button>
          <button type="submit" name="does" value="test" class="quiet">
            {words.test}
          </button>
        </p>
      </form>
    </section>
  );
};
