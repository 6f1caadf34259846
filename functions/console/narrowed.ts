import type { Selection } from '../../db/submissions/read.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayProgramme } from './forms.ts';
import { statusWords } from './statuses.ts';
import { consoleWords } from './words.ts';

/** What a selection is narrowed to within its form, in words: programme, status, mark; nothing for all of it. */
export function narrowedTo(
  form: Form | undefined,
  { programme, status, mark }: Selection,
  language: Language,
): string {
  const chosen = [
    programme && sayProgramme(form, programme, language),
    status && statusWords(form, language)[status],
    mark && consoleWords(language).marks[mark],
  ];
  return chosen.filter((one) => one !== undefined).join(', ');
}
