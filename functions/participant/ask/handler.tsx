import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { type Language, languageOfPath } from '../../../domain/words/language.ts';
import { askForLink } from '../../actions/links/ask-for-link.ts';
import { newLinkId } from '../../actions/links/new-link-id.ts';
import type { AppEnv } from '../../env.ts';
import { afterAnswer } from '../../http/after.ts';
import { readForm } from '../../http/form-body.ts';
import { requireOwnPage } from '../../http/own-page.ts';
import { lettersIn } from '../../mail/letters.ts';
import { deliverDue } from '../../mail/send.ts';
import { Notice } from '../../private/notice.tsx';
import { AddressField, readAddress } from '../address-field.tsx';
import { erasedPage } from '../erase/handler.tsx';
import { requireMeasure } from '../limit.ts';
import { ownPage } from '../page.tsx';
import { linkLetters, sendsLinks } from './letter.ts';
import { askWords } from './words.ts';

type Asked = Context<AppEnv>;

const languageOf = (context: Asked): Language => languageOfPath(context.req.path);

/** Says that no link can be sent, and whom to write to. */
async function noMail(context: Asked): Promise<Response> {
  const language = languageOf(context);
  const { heading, noMail: said, write } = askWords(language);
  const contact = (await lettersIn(context.env, language))?.sender.contact;
  const content = (
    <>
      <p class="lead">{said}</p>
      {contact && (
        <p>
          <a class="button" href={`mailto:${contact}`}>
            {write}
          </a>
        </p>
      )}
    </>
  );
  return ownPage(context, { heading, content });
}

interface Said {
  readonly typed?: string;
  readonly fault?: string;
  readonly notice?: string | undefined;
}

function form(context: Asked, { typed = '', fault, notice }: Said, status = 200) {
  const language = languageOf(context);
  const words = askWords(language);
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      <p class="lead">{words.intro}</p>
      <form method="post" action={addresses.askLink[language]} class="asking">
        <AddressField language={language} hint={words.emailHint} typed={typed} fault={fault} />
        <p class="go">
          <button type="submit">{words.send}</button>
        </p>
      </form>
    </>
  );
  return ownPage(context, { heading: words.heading, content, status });
}

/** The same for everybody: what was typed stands neither here nor in the address. */
function sent(context: Asked): Promise<Response> {
  const language = languageOf(context);
  const words = askWords(language);
  const content = (
    <>
      <p class="lead">{words.sent}</p>
      <p>{words.nothing}</p>
      <p>
        <a href={addresses.askLink[language]}>{words.again}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.sentHeading, content });
}

/** The page on which somebody asks for a link to their own page. */
export async function askPage(context: Asked): Promise<Response> {
  const language = languageOf(context);
  const { ended, left, cookies } = askWords(language);
  const said: Readonly<Record<string, string>> = { ended, left, cookies };
  const notice = context.req.query('notice') ?? '';
  if (notice === 'sent') return sent(context);
  if (notice === 'erased' || notice === 'erasing') return erasedPage(context, notice === 'erasing');
  if (!(await sendsLinks(context.env, language))) return noMail(context);
  return form(context, { notice: Object.hasOwn(said, notice) ? said[notice] : undefined });
}

/** Somebody asks for a link: known or not, they are answered in the same way, after the same work. */
export async function ask(context: Asked): Promise<Response> {
  const { env } = context;
  const request = context.req.raw;
  const language = languageOf(context);
  requireOwnPage(request);
  const typed = (await readForm(request)).get('email') ?? '';
  const read = readAddress(typed, language);
  if ('fault' in read) return form(context, { typed, fault: read.fault }, 422);
  await requireMeasure(env, request);
  const now = Date.now();
  const id = newLinkId();
  const letters = await linkLetters(env, language, { id, now });
  if (!letters) return noMail(context);
  const db = openDatabase(env.DB);
  const keys = await askForLink(db, { address: read.address, id, letters, now });
  afterAnswer(context)(async () => keys.length > 0 && deliverDue(env, { most: 1, keys }));
  return context.redirect(`${addresses.askLink[language]}?notice=sent`, 303);
}
