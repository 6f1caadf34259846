import type { Participant } from '../../../db/people/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import { ManyChanged, ManyLeft } from '../many-outcome.tsx';
import { listWords } from './list-words.ts';
import { type Picked, writePick } from './selection.ts';
import { participationWords } from './standings.ts';
import type { TickedMany } from './tick-many.tsx';

/** What became of moving many, to be told. */
export interface Outcome {
  /** What takes it back. */
  readonly back: readonly Picked[];
  /** Those that stayed where they are. */
  readonly left: readonly Participant[];
  /** How many e-mails tell it. */
  readonly told: number;
  /** Where a step was ticked for them instead, or taken back. */
  readonly ticked?: TickedMany | undefined;
}

interface Props {
  readonly language: Language;
  /** Where it is taken back. */
  readonly action: string;
  readonly outcome: Outcome;
}

/** Tells what became of moving many. */
export const Told = ({ language, action, outcome: { back, left, told, ticked } }: Props) => {
  const words = listWords(language);
  if (ticked) return <Notice>{words[`${ticked.does}Done`](ticked.n, ticked.of)}</Notice>;
  const { standings } = participationWords(language);
  return (
    <>
      {back.length > 0 && (
        <ManyChanged
          {...{ words, action, language, told }}
          was={back.map(({ was }) => standings[was])}
          picks={back.filter(({ to }) => to !== undefined).map(writePick)}
        />
      )}
      <ManyLeft
        words={words}
        rows={left.map(({ person, name, email, standing }) => ({
          address: consoleAddress(language, `people/${person}/`),
          name: name || email,
          stands: standings[standing],
        }))}
      />
      {back.length + left.length === 0 && <Notice>{words.nothingChanged}</Notice>}
    </>
  );
};
