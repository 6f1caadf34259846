import type { Form } from '../../../domain/forms/definition.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';
import { siteIndex } from '../../http/site-index.ts';

/** The form by which one of two says how a session of their programme went; nothing where the site has none. */
export async function feedbackFormOf(env: Env, programme: string): Promise<Form | undefined> {
  const { forms } = await siteIndex(env);
  const found = forms.find(
    ({ does, programmes }) =>
      does === 'session_feedback' && programmes.some(({ value }) => value === programme),
  );
  return found && (await formById(env, found.id))?.form;
}
