import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayMarked } from '../../domain/words/said.ts';
import type { Child } from '../markup/markup.ts';
import { Select } from '../private/select.tsx';
import { consoleAddress } from './address.ts';

interface Props {
  readonly language: Language;
  readonly words: {
    /** What is begun. */
    readonly begin: string;
    /** The same on the button. */
    readonly beginDo: string;
    readonly programme: string;
    /** Where it can be begun for none. */
    readonly noProgramme: string;
  };
  /** Where it is sent, below the console's address. */
  readonly below: string;
  /** The programmes for which it can be begun. */
  readonly open: readonly ProgrammeEntry[];
  /** The one that was chosen. */
  readonly chosen: string | undefined;
  /** What was wrong with what was sent. */
  readonly fault: Child;
  /** What else is asked. */
  readonly children: Child;
}

/** Where something is begun for a programme. */
export const Begin = ({ language, words, below, open, chosen, fault, children }: Props) => (
  <section>
    <h2>{words.begin}</h2>
    {open.length === 0 ? (
      <p>{words.noProgramme}</p>
    ) : (
      <form method="post" action={consoleAddress(language, below)} class="export">
        {fault}
        <Select
          name="programme"
          label={words.programme}
          chosen={chosen ?? open[0]?.id}
          options={open.map(({ id, name }) => [id, sayMarked(name, language)] as const)}
        />
        {children}
        <p class="go">
          <button type="submit">{words.beginDo}</button>
        </p>
      </form>
    )}
  </section>
);
