import { formAddress } from '../../../domain/forms/address.ts';
import type { Pass } from '../../../domain/links/pass.ts';
import { languageOfPath } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';
import { passCookie } from '../../forms/pass-cookie.ts';
import { Problem } from '../../http/problem.ts';
import { seeOther } from '../../http/see-other.ts';

/** A request that is being answered, in the house. */
interface Asked {
  readonly env: Env;
  readonly req: { readonly path: string; readonly raw: Request };
}

/**
 * Leads to the form that a link is for, which this browser may answer by it.
 *
 * @throws Problem 410 when the site has that form no longer
 */
export async function toForm({ env, req }: Asked, key: string, pass: Pass): Promise<Response> {
  const language = languageOfPath(req.path);
  const definition = await formById(env, pass.form);
  if (!definition) throw new Problem(410);
  const cookie = await passCookie(req.raw, key, pass);
  return seeOther(formAddress(definition.form, language), { 'Set-Cookie': cookie });
}
