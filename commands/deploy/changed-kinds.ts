import type { Form } from '../../domain/forms/definition.ts';
import { kindChanges } from '../../domain/forms/history.ts';
import { questionsOf } from '../../domain/forms/questions.ts';
import type { Lack } from './lack.ts';

/** A version of a form that people answered, as the database keeps it. */
export interface AnsweredVersion {
  readonly form: Form;
  /** When it was first answered. */
  readonly since: Date;
}

/** What is asked of the database, oldest version first. */
export const versionsQuery =
  'select definition, first_used_at from form_versions order by first_used_at';

/**
 * Reads what `wrangler d1 execute --json` printed.
 *
 * @returns `undefined` when it printed no rows
 */
export function answeredVersions(printed: string): readonly AnsweredVersion[] | undefined {
  const json = printed.match(/^\[$[\s\S]*^\]$/m)?.[0];
  if (json === undefined) return undefined;
  const [answer] = JSON.parse(json) as {
    results?: { definition: string; first_used_at: number }[];
  }[];
  return answer?.results?.map(({ definition, first_used_at }) => ({
    form: JSON.parse(definition) as Form,
    since: new Date(first_used_at),
  }));
}

/** Questions whose kind is no longer the one that people answered, each with the history of its id. */
export function changedKinds(
  forms: readonly Form[],
  answered: readonly AnsweredVersion[],
): readonly Lack[] {
  return forms.flatMap((form) => {
    const earlier = answered.filter((version) => version.form.id === form.id);
    return kindChanges(
      form,
      earlier.map((version) => version.form),
    ).map(({ question, is }): Lack => {
      const kinds = earlier.flatMap(({ form: old, since }) => {
        const asked = questionsOf(old).find(({ id }) => id === question);
        return asked ? [{ kind: asked.kind, since }] : [];
      });
      const history = kinds.filter(({ kind }, index) => kind !== kinds[index - 1]?.kind);
      return { code: 'kind', form: form.id, question, is, history };
    });
  });
}
