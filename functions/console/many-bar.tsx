import type { Language } from '../../domain/words/language.ts';
import { Fault } from '../private/notice.tsx';
import { Select } from '../private/select.tsx';
import { TellingMany } from './decision-mail/telling.tsx';

interface Props {
  readonly language: Language;
  readonly words: { readonly ticked: string; readonly tickAll: string };
  /** What the button says. */
  readonly action: string;
  /** What may become of what is ticked: value and name; the first chooses nothing. */
  readonly options: readonly (readonly [string, string])[];
  /** What was chosen and could not be taken, and why. */
  readonly chosen: string | undefined;
  readonly fault: string | undefined;
  /** Whether people can be told of it by e-mail. */
  readonly tells: boolean;
}

/** Does something with all that is ticked above. A script shows the box that ticks all. */
export const ManyBar = ({ language, words, action, options, chosen, fault, tells }: Props) => (
  <fieldset class="decide-many">
    <legend class="unseen">{words.ticked}</legend>
    <label class="radio" data-every hidden>
      <input type="checkbox" />
      {words.tickAll}
    </label>
    <Select name="to" label={words.ticked} chosen={chosen} options={options} />
    {tells && <TellingMany language={language} />}
    <button type="submit">{action}</button>
    {fault !== undefined && <Fault id="ticked-error">{fault}</Fault>}
  </fieldset>
);
