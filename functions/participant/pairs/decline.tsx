import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { declinePair } from '../../actions/pairs/answer-pair.ts';
import { readForm } from '../../http/form-body.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { endedLetter } from '../../pairs/letters.ts';
import { Sure } from '../sure.tsx';
import { showPair } from './one.tsx';
import { type AskedPair, isUnsigned, namedPair, pairAddress } from './own.ts';
import { pairPage } from './pair-page.tsx';
import { bothAddressees } from './two.ts';
import { ownPairWords } from './words.ts';

function ask(context: AskedPair, pair: OwnPair, fault?: string): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const content = (
    <form method="post" action={pairAddress(language, pair, 'decline/')} class="asking">
      <p>{words.declineText}</p>
      <Sure label={words.declineSure} fault={fault} />
      <p class="go">
        <button type="submit">{words.declineButton}</button>{' '}
        <a href={pairAddress(language, pair)}>{words.declineNot}</a>
      </p>
    </form>
  );
  return pairPage(context, pair, {
    heading: words.declineHeading,
    content,
    status: fault ? 422 : 200,
  });
}

/** Asks somebody whether they would rather not form a pair; later than that it is shown as it stands. */
export async function askToDecline(context: AskedPair): Promise<Response> {
  const pair = await namedPair(context);
  return isUnsigned(pair) ? ask(context, pair) : showPair(context, pair);
}

/** Somebody says no, and need not say why. The other one learns only that there will be no pair. */
export async function decline(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = ownPairWords(language);
  const pair = await namedPair(context);
  if (pair.ending === 'decline')
    return context.redirect(pairAddress(language, pair, '?notice=declined'), 303);
  if (!isUnsigned(pair)) return showPair(context, pair, { fault: words.late }, 409);
  if (sent.get('sure') !== 'yes') return ask(context, pair, words.declineMissing);
  const now = Date.now();
  const [, other] = bothAddressees(pair, session);
  const letter =
    other &&
    (await endedLetter(env, other, { pair: pair.id, programme: pair.programme, now }, false));
  const one = { pair: pair.id, side: pair.side, person: session.person, now };
  const declined = await declinePair(openDatabase(env.DB), one, letter ? [letter] : []);
  if (!declined) return showPair(context, await namedPair(context), { fault: words.late }, 409);
  if (letter) deliverSoon(context, [letter.key]);
  return context.redirect(pairAddress(language, pair, '?notice=declined'), 303);
}
