import type { Participant } from '../../../db/people/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
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
  /** Where a step was ticked for them instead, or taken back. */
  readonly ticked?: TickedMany | undefined;
}

interface Props {
  readonly language: Language;
  /** Where it is taken back. */
  readonly action: string;
  readonly outcome: Outcome;
}

/** How many were moved, with the button that takes it back where there is a way. */
const Changed = ({ language, action, outcome: { back } }: Props) => {
  const words = listWords(language);
  const { standings } = participationWords(language);
  const sums = new Map<string, number>();
  for (const { was } of back) sums.set(standings[was], (sums.get(standings[was]) ?? 0) + 1);
  const each = [...sums].map(([standing, n]) => `${standing} (${n})`).join(', ');
  const returning = back.filter(({ to }) => to !== undefined);
  return (
    <form method="post" action={action} class="outcome">
      <Notice>{words.changed(back.length, each)}</Notice>
      {returning.map((pick) => (
        <input type="hidden" name="pick" value={writePick(pick)} />
      ))}
      {returning.length > 0 && (
        <button type="submit" class="quiet">
          {words.takeBack}
        </button>
      )}
    </form>
  );
};

/** Tells what became of moving many. */
export const Told = (props: Props) => {
  const { language, outcome } = props;
  const { back, left, ticked } = outcome;
  const words = listWords(language);
  if (ticked) return <Notice>{words[`${ticked.does}Done`](ticked.n, ticked.of)}</Notice>;
  const { standings } = participationWords(language);
  return (
    <>
      {back.length > 0 && <Changed {...props} />}
      {left.length > 0 && (
        <div class="flag" role="status">
          <p>{words.left(left.length)}</p>
          <ul>
            {left.map(({ person, name, email, standing }) => (
              <li>
                <a href={consoleAddress(language, `people/${person}/`)}>{name || email}</a>
                {` (${standings[standing]})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {back.length + left.length === 0 && <Notice>{words.nothingChanged}</Notice>}
    </>
  );
};
