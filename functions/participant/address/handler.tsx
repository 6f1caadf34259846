import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { newLinkId } from '../../actions/links/new-link-id.ts';
import { giveAddress } from '../../actions/own/change-address.ts';
import { afterAnswer } from '../../http/after.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { spoken } from '../../http/site-index.ts';
import { deliverDue } from '../../mail/send.ts';
import { AddressField, readAddress } from '../address-field.tsx';
import { linkLetter } from '../ask/letter.ts';
import { requireMeasure } from '../limit.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { addressWords } from './words.ts';

type Asked = Context<OwnEnv>;

function show(context: Asked, typed = '', fault?: string): Promise<Response> {
  const { language } = context.var;
  const words = addressWords(language);
  const at = addresses.space[language];
  const content = (
    <form method="post" action={`${at}address/`} class="asking">
      <p>{words.what}</p>
      <AddressField language={language} hint={words.hint} typed={typed} fault={fault} />
      <p class="go">
        <button type="submit">{words.send}</button> <a href={at}>{words.keep}</a>
      </p>
    </form>
  );
  return ownPage(context, { heading: words.heading, content, status: fault ? 422 : 200 });
}

/** Asks somebody for another address of theirs. */
export const askForAddress = (context: Asked): Promise<Response> => show(context);

/** Sends a link to the other address, and changes nothing until it is opened. */
export async function changeAddress(context: Asked): Promise<Response> {
  const { env } = context;
  const { language, session } = context.var;
  const words = addressWords(language);
  const typed = (await readForm(context.req.raw)).get('email') ?? '';
  const read = readAddress(typed, language);
  if ('fault' in read) return show(context, typed, read.fault);
  const { address } = read;
  if (addressKey(address) === session.addressKey) return show(context, typed, words.same);
  await requireMeasure(env, context.req.raw);
  const now = Date.now();
  const id = newLinkId();
  const wished = await spoken(env, session.language);
  const letter = await linkLetter(env, wished, { id, now, purpose: 'address' });
  if (!letter) throw new Problem(503);
  const { person } = session;
  const key = `${person}-address-${id}`;
  const message = { ...letter, key, recipient: address, person };
  await giveAddress(openDatabase(env.DB), { person, address, id, message, now });
  afterAnswer(context)(() => deliverDue(env, { most: 1, keys: [key] }));
  const content = <p class="lead">{words.sent(address)}</p>;
  return ownPage(context, { heading: words.heading, content });
}
