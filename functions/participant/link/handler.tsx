import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { readLinkCode, sayLinkCode } from '../../../domain/links/link.ts';
import { type Language, languageOfPath } from '../../../domain/words/language.ts';
import { enter } from '../../actions/links/enter.ts';
import { lastingOf } from '../../actions/links/own-session.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { AppEnv } from '../../env.ts';
import { afterAnswer } from '../../http/after.ts';
import { readForm } from '../../http/form-body.ts';
import { requireOwnPage } from '../../http/own-page.ts';
import { Problem } from '../../http/problem.ts';
import { lineIn } from '../../http/typed.ts';
import { deliverDue } from '../../mail/send.ts';
import { partingLetter } from '../address/letter.ts';
import { readAddress } from '../address-field.tsx';
import { keepSecret } from '../cookie.ts';
import { asOpened } from '../just-opened.ts';
import { requireMeasure } from '../limit.ts';
import { ownPage } from '../page.tsx';
import { toForm } from './to-form.ts';
import { LinkForm, type Typed } from './view.tsx';
import { linkWords } from './words.ts';

type Asked = Context<AppEnv>;

const nothing: Typed = { code: '', email: '', shared: false };

function page(context: Asked, typed: Typed, status = 200): Promise<Response> {
  const language = languageOfPath(context.req.path);
  const content = <LinkForm {...typed} language={language} />;
  const { heading } = linkWords(language);
  return ownPage(context, { heading, content, status, variant: 'link' });
}

/** The page that private links lead to. What makes the link one stands after `#`, and does not come here. */
export const linkPage = (context: Asked): Promise<Response> => page(context, nothing);

/**
 * A link whose `#` was rewritten on its way comes here whole: it is led back to the address as it was
 * meant, so that no page is ever shown at one that holds a secret.
 */
export function rewrittenLink(context: Asked): Response {
  const { pathname } = new URL(context.req.url);
  const code = readLinkCode(pathname.slice(pathname.lastIndexOf('/') + 1));
  if (!code) throw new Problem(404);
  const base = addresses.link[languageOfPath(pathname)];
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${base}#${sayLinkCode(code)}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  });
}

/** Opens what a link is for, with the address that it was sent to. Anything else changes nothing. */
export async function openLink(context: Asked): Promise<Response> {
  const request = context.req.raw;
  const { env } = context;
  const language = languageOfPath(context.req.path);
  requireOwnPage(request);
  const sent = await readForm(request);
  const words = linkWords(language);
  const typed = {
    code: lineIn(sent, 'code'),
    email: sent.get('email') ?? '',
    shared: sent.get('shared') === 'yes',
  };
  const code = readLinkCode(typed.code);
  const read = readAddress(typed.email, language);
  if (!code || 'fault' in read) {
    const emailFault = 'fault' in read ? read.fault : undefined;
    return page(context, { ...typed, codeFault: code ? undefined : words.cut, emailFault }, 422);
  }
  await requireMeasure(env, request);
  if (!isSecretKey(env.SECRET_KEY)) throw new Problem(503);
  const stays = !typed.shared;
  const now = Date.now();
  const parting = (wished: Language) => partingLetter(env, wished, now);
  const came = { code, address: read.address, stays, now, parting };
  const entered = await enter(openDatabase(env.DB), env.SECRET_KEY, came);
  if ('not' in entered) {
    const said = words.not[entered.not];
    const faults = entered.not === 'address' ? { emailFault: said } : { codeFault: said };
    return page(context, { ...typed, ...faults }, 422);
  }
  if ('pass' in entered) return toForm(context, env.SECRET_KEY, entered.pass);
  const { told } = entered;
  if (told) afterAnswer(context)(() => deliverDue(env, { most: 1, keys: [told] }));
  keepSecret(context, entered.secret, stays ? lastingOf(stays).atMost / 1000 : undefined);
  const to = `${addresses.space[language]}${entered.leadsTo ?? ''}`;
  return context.redirect(asOpened(entered.isAddress ? `${to}?notice=address` : to), 303);
}
