import type { MiddlewareHandler } from 'hono';
import { isDatabaseFault } from '../../db/fault.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { readForm } from '../http/form-body.ts';
import { givenBack } from '../private/given-back.tsx';
import type { OwnEnv } from './own.ts';
import { ownPage } from './page.tsx';

/**
 * Stands before all of somebody's own pages: where the database fails under a form, what was sent comes
 * back, to be sent again, and nothing is asked of the database for that.
 */
export const giveBack: MiddlewareHandler<OwnEnv> = async (context, next) => {
  const kept = context.req.method === 'POST' ? context.req.raw.clone() : undefined;
  await next();
  const { error } = context;
  if (!kept || !isDatabaseFault(error)) return;
  const { path: to } = context.req;
  const sent = await readForm(kept as unknown as Request);
  const notTaken = { language: languageOfPath(to), to, sent, error, event: 'own form not taken' };
  context.res = await givenBack(notTaken, (shown) => ownPage(context, shown));
};
