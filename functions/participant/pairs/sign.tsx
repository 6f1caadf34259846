import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { longestSignature } from '../../../domain/pairs/signature.ts';
import { signCharter } from '../../actions/pairs/answer-pair.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { lineIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { raw } from '../../markup/markup.ts';
import { charterIn } from '../../pairs/charter.ts';
import { begunLetter } from '../../pairs/letters.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { showPair } from './one.tsx';
import { type AskedPair, hasSigned, isUnsigned, namedPair, pairAddress } from './own.ts';
import { pairPage } from './pair-page.tsx';
import { asSigned } from './signed.tsx';
import { bothAddressees } from './two.ts';
import { ownPairWords } from './words.ts';

/** What was typed to sign, and what is wrong with it. */
interface Typed {
  readonly name: string;
  readonly agrees: boolean;
  readonly nameFault?: string | undefined;
  readonly agreeFault?: string | undefined;
}

/** The charter of today, and two fields to sign it. */
async function toSign(context: AskedPair, pair: OwnPair, typed?: Typed): Promise<Response> {
  const { language, session } = context.var;
  const words = ownPairWords(language);
  const charter = await charterIn(context.env, language);
  if (!charter) throw new Problem(503);
  const content = (
    <>
      <p>{words.signIntro}</p>
      <article class="prose charter">{raw(charter.html)}</article>
      <form
        method="post"
        id="sign"
        action={pairAddress(language, pair, 'charter/#sign')}
        class="asking"
        novalidate
      >
        <input type="hidden" name="charter" value={charter.hash} />
        <div class={typed?.nameFault ? 'question invalid' : 'question'}>
          <Field
            id="name"
            label={words.name}
            hint={words.nameHint}
            fault={typed?.nameFault}
            control={(ties) => (
              <input
                {...ties}
                type="text"
                name="name"
                value={typed?.name ?? session.name}
                autocomplete="name"
                required
              />
            )}
          />
        </div>
        <div class={typed?.agreeFault ? 'question invalid' : 'question'}>
          {typed?.agreeFault && <Fault id="agree-error">{typed.agreeFault}</Fault>}
          <label class="option">
            <input
              type="checkbox"
              name="agree"
              value="yes"
              checked={typed?.agrees}
              aria-describedby={typed?.agreeFault ? 'agree-error' : undefined}
              aria-invalid={typed?.agreeFault ? 'true' : undefined}
            />
            <span>{words.agree}</span>
          </label>
        </div>
        <p class="go">
          <button type="submit">{words.signButton}</button>{' '}
          <a href={pairAddress(language, pair)}>{words.notYet}</a>
        </p>
      </form>
    </>
  );
  return pairPage(context, pair, {
    heading: words.signHeading,
    content,
    status: typed ? 422 : 200,
  });
}

/** The charter: to be signed, or as it was signed. */
export async function charterOfPair(context: AskedPair): Promise<Response> {
  const pair = await namedPair(context);
  if (hasSigned(pair)) return asSigned(context, pair);
  return isUnsigned(pair) ? toSign(context, pair) : showPair(context, pair);
}

/** Somebody signs, with their name and a box that is ticked; a scanner that presses the button has neither. */
export async function sign(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = ownPairWords(language);
  const pair = await namedPair(context);
  if (hasSigned(pair)) return context.redirect(pairAddress(language, pair, '?notice=signed'), 303);
  if (!isUnsigned(pair)) return showPair(context, pair, { fault: words.late }, 409);
  const name = lineIn(sent, 'name');
  const agrees = sent.get('agree') === 'yes';
  const nameFault =
    name === ''
      ? words.nameMissing
      : lengthOf(name) > longestSignature
        ? words.nameTooLong(longestSignature)
        : undefined;
  const agreeFault = agrees ? undefined : words.agreeMissing;
  if (nameFault || agreeFault)
    return toSign(context, pair, { name, agrees, nameFault, agreeFault });
  const charter = await charterIn(env, language);
  if (!charter) throw new Problem(503);
  // The text changed while it was being read: it is shown anew, with what was typed.
  if (sent.get('charter') !== charter.hash) return toSign(context, pair, { name, agrees: false });
  const now = Date.now();
  const about = { pair: pair.id, programme: pair.programme, now };
  const [me, other] = bothAddressees(pair, session);
  const letters = await Promise.all(
    (other ? [[me, other] as const, [other, me] as const] : []).map(([to, from]) =>
      begunLetter(env, to, from, about),
    ),
  );
  const told = letters.filter((one) => one !== undefined);
  const { person } = session;
  const signing = { pair: pair.id, side: pair.side, person, now, name };
  const signed = await signCharter(
    openDatabase(env.DB),
    { ...signing, charter: { ...charter, language } },
    told,
  );
  if (!signed) return showPair(context, await namedPair(context), { fault: words.late }, 409);
  const keys = told.map(({ key }) => key);
  deliverSoon(context, keys);
  return context.redirect(pairAddress(language, pair, '?notice=signed'), 303);
}
