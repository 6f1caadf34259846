import type { MiddlewareHandler } from 'hono';
import { languageOfPath } from '../../domain/words/language.ts';
import type { AppEnv } from '../env.ts';
import { Problem } from './problem.ts';
import { siteIndex } from './site-index.ts';

/** Stands before addresses that each language has: nothing is at those of a language that the site does not have. */
export const inOwnLanguage: MiddlewareHandler<AppEnv> = async (context, next) => {
  const { languages } = await siteIndex(context.env);
  if (!languages.includes(languageOfPath(context.req.path))) throw new Problem(404);
  await next();
};
