import type { Form } from '../../../domain/forms/definition.ts';
import { type Status, sayable, statusesOf } from '../../../domain/forms/status.ts';
import type { Language } from '../../../domain/words/language.ts';
import { ManyBar } from '../many-bar.tsx';
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
    <ManyBar
      language={language}
      words={words}
      action={words.decide}
      options={[['', words.choose], ...known.map((one) => [one, said[one]] as const)]}
      chosen={ticked?.status}
      fault={ticked?.fault}
      tells={tells}
    />
  );
};
