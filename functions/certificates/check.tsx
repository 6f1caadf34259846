import type { Context } from 'hono';
import { certificateNumbered } from '../../db/certificates/read.ts';
import { openDatabase } from '../../db/open.ts';
import { addresses } from '../../domain/addresses.ts';
import { numberLength, readNumber } from '../../domain/certificates/number.ts';
import { languageOfPath } from '../../domain/words/language.ts';
import type { AppEnv } from '../env.ts';
import { readForm } from '../http/form-body.ts';
import { requireOwnPage } from '../http/own-page.ts';
import { requireMeasure } from '../participant/limit.ts';
import { ownPage } from '../participant/page.tsx';
import { Field } from '../private/field.tsx';
import { CertificateText } from './text.tsx';
import { certificateWords } from './words.ts';

type Asked = Context<AppEnv>;

function form(context: Asked, typed = '', fault?: string): Promise<Response> {
  const language = languageOfPath(context.req.path);
  const words = certificateWords(language);
  const content = (
    <>
      <p class="lead">{words.intro}</p>
      <form method="post" action={addresses.certificate[language]} class="asking" novalidate>
        <div class={fault ? 'question invalid' : 'question'}>
          <Field
            id="number"
            label={words.field}
            hint={words.hint(numberLength)}
            fault={fault}
            control={(ties) => (
              <input
                {...ties}
                type="text"
                name="number"
                value={typed}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                maxlength={60}
                required
              />
            )}
          />
        </div>
        <p class="go">
          <button type="submit">{words.check}</button>
        </p>
      </form>
    </>
  );
  return ownPage(context, { heading: words.heading, content, status: fault ? 422 : 200 });
}

/** The page on which anybody may check a certificate. */
export const checkPage = (context: Asked): Promise<Response> => form(context);

/** Says what stands on the certificate with a number. The number stands in no address, so in no log. */
export async function checkCertificate(context: Asked): Promise<Response> {
  const { env, req } = context;
  const language = languageOfPath(req.path);
  const words = certificateWords(language);
  requireOwnPage(req.raw);
  const typed = (await readForm(req.raw)).get('number') ?? '';
  const number = readNumber(typed);
  if (!number) return form(context, typed.slice(0, 60), words.malformed(numberLength));
  await requireMeasure(env, req.raw);
  const certificate = await certificateNumbered(openDatabase(env.DB), number);
  if (!certificate) return form(context, typed, words.unknown);
  const content = (
    <>
      <p class="lead">{words.genuine}</p>
      <section class="part">
        <CertificateText certificate={certificate} origin={req.url} />
      </section>
      <p>
        <a href={addresses.certificate[language]}>{words.another}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.heading, content });
}
