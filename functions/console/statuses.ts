import type { Form } from '../../domain/forms/definition.ts';
import type { Status } from '../../domain/forms/status.ts';
import type { Language } from '../../domain/words/language.ts';
import { consoleWords } from './words.ts';

/** Says the statuses of a form's submissions: a message is answered, everything else is dealt with. */
export function statusWords(
  form: Pick<Form, 'does'> | undefined,
  language: Language,
): Readonly<Record<Status, string>> {
  const { statuses, messageStatuses } = consoleWords(language);
  return form?.does === 'message' ? { ...statuses, ...messageStatuses } : statuses;
}
