import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { languageOfPath } from '../../../domain/words/language.ts';
import { ErasureNoted } from '../../actions/erased/notes.ts';
import { tidyOutbox } from '../../actions/messages/tidy-outbox.ts';
import { eraseOwn } from '../../actions/own/erase-own.ts';
import type { AppEnv } from '../../env.ts';
import { afterAnswer } from '../../http/after.ts';
import { erasureNotes } from '../../http/erasure-notes.ts';
import { readForm } from '../../http/form-body.ts';
import { logFault } from '../../http/log-fault.ts';
import { staysHere } from '../../mail/chosen.ts';
import { deliverDue } from '../../mail/send.ts';
import { AddressField, readAddress } from '../address-field.tsx';
import { forgetSecret } from '../cookie.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { farewellTo } from './farewell.ts';
import { eraseWords } from './words.ts';

type Asked = Context<OwnEnv>;

const List = ({ heading, lines }: { heading: string; lines: readonly string[] }) => (
  <section class="part">
    <h2>{heading}</h2>
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
);

async function show(context: Asked, typed = '', fault?: string): Promise<Response> {
  const { language, session } = context.var;
  const words = eraseWords(language);
  const at = addresses.space[language];
  const mails = await farewellTo(session, { env: context.env, now: Date.now() });
  const content = (
    <>
      <List heading={words.goes} lines={words.going} />
      <List heading={words.stays} lines={words.staying(erasureNotes(context.env) !== undefined)} />
      <form method="post" action={`${at}erase/`} class="asking">
        {mails && <p>{words.mail}</p>}
        <p>
          {words.before}{' '}
          <a href={`${at}copy.html`} download>
            {words.copy}
          </a>
          .
        </p>
        <AddressField language={language} hint={words.hint} typed={typed} fault={fault} />
        <p class="go">
          <button type="submit">{words.erase}</button> <a href={at}>{words.keep}</a>
        </p>
      </form>
    </>
  );
  return ownPage(context, { heading: words.heading, content, status: fault ? 422 : 200 });
}

/** Says what goes and what stays, and asks. */
export const askToEraseOwn = (context: Asked): Promise<Response> => show(context);

/** Erases all that is kept of somebody, once they have written their address. */
export async function eraseEverything(context: Asked): Promise<Response> {
  const { env } = context;
  const { language, session } = context.var;
  const typed = (await readForm(context.req.raw)).get('email') ?? '';
  const read = readAddress(typed, language);
  if ('fault' in read) return show(context, typed, read.fault);
  if (addressKey(read.address) !== session.addressKey)
    return show(context, typed, eraseWords(language).other);
  const now = Date.now();
  const db = openDatabase(env.DB);
  const farewell = await farewellTo(session, { env, now });
  const noted = await eraseOwn(db, session, { notes: erasureNotes(env), farewell, now }).then(
    () => false,
    (error) => {
      if (!(error instanceof ErasureNoted)) throw error;
      logFault('erasure left to the schedule', error.cause);
      return true;
    },
  );
  forgetSecret(context);
  if (noted) return context.redirect(`${addresses.askLink[language]}?notice=erasing`, 303);
  if (farewell)
    afterAnswer(context)(async () => {
      await deliverDue(env, { most: 1, keys: [farewell.key] });
      // On one's own machine whoever tries the house reads it in the console, until the job tidies within the hour.
      if (!staysHere(env)) await tidyOutbox(db, Date.now());
    });
  return context.redirect(`${addresses.askLink[language]}?notice=erased`, 303);
}

/** Says to whoever had everything erased that it is, or that it will be within minutes. */
export function erasedPage(context: Context<AppEnv>, soon = false): Promise<Response> {
  const language = languageOfPath(context.req.path);
  const words = eraseWords(language);
  const content = (
    <>
      <p class="lead">{soon ? words.soonText : words.doneText}</p>
      <p>
        <a href={addresses.home[language]}>{words.home}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: soon ? words.soon : words.done, content });
}
