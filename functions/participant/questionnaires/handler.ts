import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { passFromOwn } from '../../actions/links/enter-form.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import { Problem } from '../../http/problem.ts';
import { toForm } from '../link/to-form.ts';
import type { OwnEnv } from '../own.ts';

/**
 * Leads somebody from their own page to a questionnaire that waits for them, as its link would. Nothing is
 * spent by it: only what is sent spends the link.
 *
 * @throws Problem 404 where it does not wait for them
 */
export async function answerQuestionnaire(
  context: Context<OwnEnv, '/questionnaires/:id/'>,
): Promise<Response> {
  const { env } = context;
  const key = env.SECRET_KEY;
  if (!isSecretKey(key)) throw new Problem(503);
  const { person } = context.var.session;
  const asked = { id: context.req.param('id'), person, now: Date.now() };
  const pass = await passFromOwn(openDatabase(env.DB), key, asked);
  if (!pass) throw new Problem(404);
  return toForm(context, key, pass);
}
