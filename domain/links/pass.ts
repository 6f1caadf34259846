import type { Form } from '../forms/definition.ts';
import { questionsHolding } from '../forms/held.ts';
import { optionsOf } from '../forms/question.ts';
import type { Role } from '../people/participation.ts';

/** What a link to a form lets a browser do, once it was entered: answer that form, without being asked what is known. */
export interface Pass {
  /** The id of the link; of whoever comes from the page of a session, what that session and their side are told by. */
  readonly link: string;
  /** The id of the form. */
  readonly form: string;
  /** The programme that the answers are about; empty where the participation is in none. */
  readonly programme: string;
  readonly role: Role;
  /** The id of the session that it is about, if it is about one. */
  readonly session?: string;
  /** No longer good from this moment on, milliseconds since 1970. */
  readonly until: number;
}

/** The answers that a pass knows, by the ids of the questions: those of which it holds an option. */
export function knownBy(
  form: Form,
  { programme, role }: Pick<Pass, 'programme' | 'role'>,
): ReadonlyMap<string, string> {
  const values = { programme, role };
  return new Map(
    (['programme', 'role'] as const).flatMap((holds) =>
      questionsHolding(form, holds).flatMap((question) => {
        const options = question.kind === 'choice' ? optionsOf(question) : [];
        const known = options.some(({ value }) => value === values[holds]);
        return known ? [[question.id, values[holds]] as const] : [];
      }),
    ),
  );
}
