import { Hono } from 'hono';
import { addresses, below, sendBase } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import { languageOf } from '../../domain/words/language.ts';
import { datedPage } from '../dated/dated-page.ts';
import type { AppEnv } from '../env.ts';
import { afterAnswer } from '../http/after.ts';
import { readForm } from '../http/form-body.ts';
import { inOwnLanguage } from '../http/in-own-language.ts';
import { requireOwnPage } from '../http/own-page.ts';
import { Problem } from '../http/problem.ts';
import { seeOther } from '../http/see-other.ts';
import { spoken } from '../http/site-index.ts';
import { visitorLanguage } from '../http/visitor-language.ts';
import { formAt, formById } from './definitions.ts';
import { languageToReadIn } from './next-step.ts';
import { openForm } from './open-form.ts';
import { sendForm } from './send-form.ts';
import { SentFields } from './sent-fields.ts';
import { endReceipt, sentPage } from './sent-page.tsx';

/** Every address that has to do with sending a form. */
export const formRoutes = new Hono<AppEnv>();

formRoutes.post(`${sendBase}:form`, async (context) => {
  const request = context.req.raw;
  const definition = await formById(context.env, context.req.param('form'));
  if (!definition) throw new Problem(404);
  requireOwnPage(request);
  const sent = new SentFields(await readForm(request));
  const named = sent.get(reserved.language);
  const wished = languageToReadIn(sent) ?? (named === null ? undefined : languageOf(named));
  const language = wished
    ? await spoken(context.env, wished)
    : await visitorLanguage(context.env, request);
  context.set('language', language);
  const after = afterAnswer(context);
  return sendForm(context.env, request, definition, { sent, language, after });
});

// Reached by reloading, or by following what a text browser kept: the form itself is what is meant.
formRoutes.get(`${sendBase}:form`, async (context) => {
  const definition = await formById(context.env, context.req.param('form'));
  if (!definition) throw new Problem(404);
  const language = await visitorLanguage(context.env, context.req.raw);
  return seeOther(formAddress(definition.form, language));
});

formRoutes.on('GET', Object.values(addresses.forms).map(below), inOwnLanguage);

// The list of the forms stands among them: a page that follows the day.
formRoutes.on('GET', Object.values(addresses.forms), ({ env, req }) => datedPage(env, req.raw));

formRoutes.on('GET', Object.values(addresses.forms).map(below), async (context) => {
  const { pathname, search } = new URL(context.req.url);
  if (!pathname.endsWith('/')) {
    if (!(await formAt(context.env, `${pathname}/`))) throw new Problem(404);
    return context.redirect(`${pathname}/${search}`, 308);
  }
  const asked = await formAt(context.env, pathname);
  if (!asked) throw new Problem(404);
  const { form, language, step } = asked;
  if (step === 1) return openForm(context.env, context.req.raw, form, language);
  if (step !== 'sent') return seeOther(formAddress(form, language));
  const definition = await formById(context.env, form.id);
  if (!definition) throw new Problem(404);
  return sentPage(context.env, context.req.raw, definition.form, language);
});

formRoutes.on('POST', Object.values(addresses.forms).map(below), async (context) => {
  const request = context.req.raw;
  const asked = await formAt(context.env, new URL(request.url).pathname);
  if (asked?.step !== 'sent') throw new Problem(404);
  requireOwnPage(request);
  return endReceipt(request, asked.form, asked.language);
});
