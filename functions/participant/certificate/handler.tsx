import { type Certificate, certificateOf } from '../../../db/certificates/read.ts';
import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { newNumber } from '../../../domain/certificates/number.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { longestSignature } from '../../../domain/pairs/signature.ts';
import { say } from '../../../domain/words/words.ts';
import { issueCertificate } from '../../actions/certificates/issue.ts';
import { CertificateText } from '../../certificates/text.tsx';
import { certificateWords } from '../../certificates/words.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lineIn } from '../../http/typed.ts';
import { lettersIn } from '../../mail/letters.ts';
import { Field } from '../../private/field.tsx';
import { ownPage } from '../page.tsx';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { ownCertificateWords } from './words.ts';

/** Whether a pair has reached its end, so that both may have their certificate. */
export const isCompleted = ({ ending, begunAt }: OwnPair): boolean =>
  ending === 'complete' && begunAt !== null;

/**
 * The pair that the address names, if it is theirs and has reached its end.
 *
 * @throws Problem 404
 */
async function completed(context: AskedPair): Promise<OwnPair> {
  const pair = await namedPair(context);
  if (!isCompleted(pair)) throw new Problem(404);
  return pair;
}

interface Naming {
  readonly context: AskedPair;
  readonly pair: OwnPair;
  readonly name: string;
  readonly fault?: string | undefined;
  /** What the button says. */
  readonly button: string;
}

const NameForm = ({ context, pair, name, fault, button }: Naming) => {
  const { language } = context.var;
  const words = ownCertificateWords(language);
  return (
    <form method="post" action={pairAddress(language, pair, 'certificate/')} class="asking">
      <div class={fault ? 'question invalid' : 'question'}>
        <Field
          id="name"
          label={words.name}
          hint={words.hint}
          fault={fault}
          control={(ties) => (
            <input {...ties} type="text" name="name" value={name} autocomplete="name" required />
          )}
        />
      </div>
      <p class="go">
        <button type="submit">{button}</button>
      </p>
    </form>
  );
};

function askForName(
  context: AskedPair,
  pair: OwnPair,
  { name, fault }: Pick<Naming, 'name' | 'fault'>,
): Promise<Response> {
  const { language } = context.var;
  const words = ownCertificateWords(language);
  const content = (
    <>
      <p>{words.what}</p>
      <p class="note">{words.readers}</p>
      <NameForm context={context} pair={pair} name={name} fault={fault} button={words.issue} />
      <p>
        <a href={pairAddress(language, pair)}>{words.back}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.heading, content, status: fault ? 422 : 200 });
}

/** The sheet, and below it what is not printed. */
function sheet(context: AskedPair, pair: OwnPair, certificate: Certificate): Promise<Response> {
  const { language } = context.var;
  const words = ownCertificateWords(language);
  const { title } = certificateWords(certificate.language);
  const under = (
    <div class="screen plain">
      <p>{words.print}</p>
      <p>
        <a href={addresses.certificate[language]}>{words.check}</a>
      </p>
      <details>
        <summary>{words.again}</summary>
        <p>{words.againText}</p>
        <NameForm context={context} pair={pair} name={certificate.name} button={words.correct} />
      </details>
      <p>
        <a href={pairAddress(language, pair)}>{words.back}</a>
      </p>
    </div>
  );
  const content = <CertificateText certificate={certificate} origin={context.req.url} />;
  const heading = <span lang={certificate.language}>{title}</span>;
  return ownPage(context, { heading, title, content, under, variant: 'sheet' });
}

/** Somebody's certificate, or the question in which name it is to be made out. */
export async function ownCertificate(context: AskedPair): Promise<Response> {
  const pair = await completed(context);
  const certificate = await certificateOf(openDatabase(context.env.DB), pair.id, pair.side);
  return certificate
    ? sheet(context, pair, certificate)
    : askForName(context, pair, { name: context.var.session.name });
}

/** Somebody has their certificate made out, or made out again in another name. */
export async function issueOwnCertificate(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = ownCertificateWords(language);
  const pair = await completed(context);
  const name = lineIn(sent, 'name');
  if (name === '') return askForName(context, pair, { name, fault: words.missing });
  if (lengthOf(name) > longestSignature)
    return askForName(context, pair, { name, fault: words.tooLong(longestSignature) });
  const db = openDatabase(env.DB);
  const [{ programmes }, letters, before] = await Promise.all([
    siteIndex(env),
    lettersIn(env, language),
    certificateOf(db, pair.id, pair.side),
  ]);
  const named = programmes.find(({ id }) => id === pair.programme)?.name;
  // Pressing the button twice, or with the same name, changes no number that is printed already.
  if (before?.name !== name || before.language !== language) {
    const issued = await issueCertificate(db, {
      ...{ pair: pair.id, side: pair.side, person: session.person, now: Date.now() },
      ...{ number: newNumber(), name, language },
      house: letters?.sender.organisation ?? '',
      programme: named ? say(named, language) : pair.programme,
    });
    if (!issued) throw new Problem(404);
  }
  return context.redirect(pairAddress(language, pair, 'certificate/'), 303);
}
