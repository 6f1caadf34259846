import { sendBase } from '../../domain/addresses.ts';
import { firstLanguage, type Language, languageOfPath } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { spoken } from './site-index.ts';

/** The language that a request asks for by itself. */
function askedLanguage(request: Request): Language {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(sendBase)) return languageOfPath(pathname);
  const from = request.headers.get('Referer');
  if (from !== null && URL.canParse(from)) {
    const page = new URL(from).pathname;
    if (!page.startsWith(sendBase)) return languageOfPath(page);
  }
  return /^\s*en\b/i.test(request.headers.get('Accept-Language') ?? '') ? 'en' : firstLanguage;
}

/**
 * The language to answer a request in, before its form was read: English and French pages have
 * addresses of their own; for what stands outside them (`/send/…`) the page the person comes from
 * decides, then the browser's first language. It is always one that the site has.
 */
export const visitorLanguage = (env: Env, request: Request): Promise<Language> =>
  spoken(env, askedLanguage(request));
