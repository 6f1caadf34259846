import type { GatheringRow } from '../../../db/gatherings/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SeenVersion } from '../seen-version.tsx';
import { gatheringAddress } from './asked.ts';
import { gatheringsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly gathering: GatheringRow;
  /** Whether the first press was made: then it is asked for a second one. */
  readonly asked: boolean;
}

/** Cancels a gathering, at a second press, or has it take place after all. */
export const Cancelling = ({ language, gathering: { id, version, cancelledAt }, asked }: Props) => {
  const words = gatheringsWords(language);
  const [value, label, hint] =
    cancelledAt !== null
      ? (['restore', words.restore, words.restoreHint] as const)
      : asked
        ? (['cancel-sure', words.cancelSure, words.cancelHint] as const)
        : (['cancel', words.cancel, words.cancelHint] as const);
  return (
    <form method="post" action={gatheringAddress(language, id)} class="steps-open">
      <SeenVersion version={version} />
      <button
        type="submit"
        name="do"
        value={value}
        class={asked ? undefined : 'quiet'}
        aria-describedby="cancel-hint"
      >
        {label}
      </button>
      <p class="hint" id="cancel-hint">
        {hint}
      </p>
    </form>
  );
};
