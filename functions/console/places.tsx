import type { SubmissionCounts } from '../../db/tallies/tallies.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { type Limits, takenIn } from '../../domain/forms/limits.ts';
import type { Language } from '../../domain/words/language.ts';
import { consoleAddress } from './address.ts';
import { consoleWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly form: Pick<Form, 'id' | keyof Limits> | undefined;
  readonly counts: readonly SubmissionCounts[];
  /** Whether those who wait lead to their list. */
  readonly linked?: boolean;
}

/**
 * How many places of a form are taken and who waits; nothing of a form without places. Where a place is
 * free and somebody waits for it, it is said that the coordinator decides.
 */
export const Places = ({ language, form, counts, linked = false }: Props) => {
  if (form?.places === undefined) return null;
  const words = consoleWords(language).places;
  const own = counts.filter((one) => one.form === form.id);
  const { held, waiting } = takenIn(own.map(({ byStatus }) => byStatus));
  const list = consoleAddress(language, 'submissions/', { form: form.id, status: 'waiting' });
  const free = form.places - held;
  return (
    <>
      {words.held(held, form.places)}
      {waiting > 0 && (
        <>
          {', '}
          {linked ? <a href={list}>{words.waiting(waiting)}</a> : words.waiting(waiting)}
        </>
      )}
      {free > 0 && waiting > 0 && ` ${words.yours(free)}`}
    </>
  );
};
