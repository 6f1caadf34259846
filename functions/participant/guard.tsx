import type { MiddlewareHandler } from 'hono';
import { openDatabase } from '../../db/open.ts';
import { addresses } from '../../domain/addresses.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import { useOwnSession } from '../actions/links/own-session.ts';
import { requireOwnPage } from '../http/own-page.ts';
import { ownSecret } from './cookie.ts';
import { guardWords } from './guard-words.ts';
import { asKept, isJustOpened } from './just-opened.ts';
import type { OwnEnv } from './own.ts';
import { ownPage } from './page.tsx';

const reads = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * Stands before every address of a participant's own pages, listed or not: whoever is not known in this
 * browser is led to ask for a link. What is posted must come from a page of ours.
 */
export const guard: MiddlewareHandler<OwnEnv> = async (context, next) => {
  const { req, env } = context;
  const language = languageOfPath(req.path);
  context.set('language', language);
  if (!reads(req.method)) requireOwnPage(req.raw);
  const secret = ownSecret(context);
  const session = secret && (await useOwnSession(openDatabase(env.DB), secret, Date.now()));
  const isOpened = reads(req.method) && isJustOpened(req.url);
  if (session && isOpened) return context.redirect(asKept(req.url), 303);
  if (session) {
    context.set('session', session);
    return next();
  }
  const notice = secret ? '?notice=ended' : isOpened ? '?notice=cookies' : '';
  const ask = `${addresses.askLink[language]}${notice}`;
  if (reads(req.method)) return context.redirect(ask, 303);
  const words = guardWords(language);
  const content = (
    <>
      <p class="lead">{words.what}</p>
      <p>
        <a class="button" href={ask}>
          {words.ask}
        </a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.heading, content, status: 401 });
};
