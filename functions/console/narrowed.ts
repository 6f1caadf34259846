import type { Selection } from '../../db/submissions/read.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { programmesOf } from '../../domain/forms/entry.ts';
import type { Language } from '../../domain/words/language.ts';
import { plain } from '../../domain/words/said.ts';
import { sayProgramme } from './forms.ts';
import { statusWords } from './statuses.ts';
import { consoleWords } from './words.ts';

/** What a selection is narrowed to within its form, given by what names it, the newest first, in words: programme, status, mark; nothing for all of it. */
export function narrowedTo(
  forms: readonly Form[],
  { programme, status, mark }: Selection,
  language: Language,
): string {
  const has = (form: Form) => programmesOf(form).some(({ value }) => value === programme);
  const chosen = [
    programme && plain(sayProgramme(forms.find(has), programme, language)),
    status && statusWords(forms[0], language)[status],
    mark && consoleWords(language).marks[mark],
  ];
  return chosen.filter((one) => one !== undefined).join(', ');
}
