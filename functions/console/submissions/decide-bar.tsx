import type { Form } from '../../../domain/forms/definition.ts';
import { type Status, sayable, statusesOf } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Fault } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { TellingMany } from '../decision-mail/telling.tsx';
import { statusWords } from '../statuses.ts';
import { submissionsWords } from './words.ts';

/** What was ticked and could not be taken. */
export interface Ticked {
  readonly fault: string;
  readonly status: Status | undefined;
  readonly ids: readonly string[];
}

interface Props {
  readonly language: Language;
  readonly form: Form | undefined;
  readonly ticked: Ticked | undefined;
  /** Whether people can be told of decisions by e-mail. */
  readonly tells: boolean;
}

/** Gives what is ticked above a status. A script shows the box that ticks all. */
export const DecideBar = ({ language, form, ticked, tells }: Props) => {
  const words = submissionsWords(language);
  const said = statusWords(form, language);
  const known = form ? statusesOf(form) : sayable;
  return (
    <fieldset class="decide-many">
      <legend class="unseen">{words.ticked}</legend>
      <label class="radio" data-every hidden>
        <input type="checkbox" />
        {words.tickAll}
      </label>
      <Select
        name="to"
        label={words.ticked}
        chosen={ticked?.status}
        options={[['', words.choose], ...known.map((one) => [one, said[one]] as const)]}
      />
      {tells && <TellingMany language={language} />}
      <button type="submit">{words.decide}</button>
      {ticked && <Fault id="ticked-error">{ticked.fault}</Fault>}
    </fieldset>
  );
};
