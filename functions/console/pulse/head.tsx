import type { LivingPair } from '../../../domain/pairs/pulse.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { LargeFigures } from '../../private/large-figures.tsx';
import { pulseWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly programme: ProgrammeEntry;
  /** All its pairs that are not over. */
  readonly of: readonly LivingPair[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How the pairs of a programme do together: how many, how many meet again, how many are silent. */
export const Head = ({ language, programme, of, now }: Props) => {
  const words = pulseWords(language);
  const { nudge_after_days: days } = programme.silence;
  const before = now - days * 86_400_000;
  const pairs = of.length;
  const ahead = of.filter(({ aheadAt }) => aheadAt !== null).length;
  const quiet = of.filter(({ quietSince }) => quietSince !== null && quietSince < before).length;
  return (
    <LargeFigures
      figures={[
        { value: pairs, label: words.pairs(pairs) },
        { value: ahead, label: words.ahead(ahead) },
        ...(quiet > 0 ? [{ value: quiet, label: words.quiet(quiet, days), urgent: true }] : []),
      ]}
    />
  );
};
