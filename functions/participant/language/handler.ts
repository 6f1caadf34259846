import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { chooseLanguage } from '../../actions/own/choose-language.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import type { OwnEnv } from '../own.ts';

/**
 * Somebody chooses the language that they are written to in, of those that the site has.
 *
 * @throws Problem 422 for another, which no page of ours offers
 */
export async function chooseOwnLanguage(context: Context<OwnEnv>): Promise<Response> {
  const { language, session } = context.var;
  const asked = (await readForm(context.req.raw)).get('language');
  const { languages } = await siteIndex(context.env);
  const chosen = languages.find((each) => each === asked);
  if (!chosen) throw new Problem(422);
  await chooseLanguage(openDatabase(context.env.DB), session.person, chosen);
  return context.redirect(`${addresses.space[language]}?notice=language`, 303);
}
