import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo } from '../../../domain/words/words.ts';
import { approve, unapprove } from '../../actions/testimonials/approve.ts';
import { readTestimonial } from '../../actions/testimonials/read.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Facts } from '../../private/facts.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { type Prepared, prepare } from '../../testimonials/prepared.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { ContentFile, contentFile } from '../content-file.tsx';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { ProgrammeName } from '../pairs/said.tsx';
import { formsOfTestimonials } from './standing.ts';
import { testimonialWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/testimonials/:id/'>;

/** The testimonial that the address names, as it stands now; nothing where it may not be seen. */
async function asked(context: Context<ConsoleEnv>, id: string): Promise<Prepared | undefined> {
  if (!isId(id)) return undefined;
  const [{ programmes }, forms] = await Promise.all([
    siteIndex(context.env),
    formsOfTestimonials(context.env),
  ]);
  const db = openDatabase(context.env.DB);
  const found = await readTestimonial(db, { id, forms }, acting(context));
  return found && prepare(found, programmes, true);
}

interface Props {
  readonly language: Language;
  readonly one: Prepared;
  readonly allowed: boolean;
}

/** The way to approve what is shown, or to take the approval back. */
const Approval = ({ language, one: { stored, standing, hash }, allowed }: Props) => {
  const words = testimonialWords(language);
  if (!allowed) return null;
  return (
    <form
      method="post"
      action={consoleAddress(language, `testimonials/${stored.id}/`)}
      class="handing"
    >
      {standing !== 'approved' && <p>{words.promise}</p>}
      <p class="go">
        {standing === 'approved' ? (
          <button type="submit" name="hash" value="" class="quiet">
            {words.unapprove}
          </button>
        ) : (
          <button type="submit" name="hash" value={hash}>
            {words.approve}
          </button>
        )}
      </p>
    </form>
  );
};

/** The file of an approved testimonial: where it goes, to be downloaded or copied. */
const File = ({ language, one: { stored, standing, file } }: Props) => {
  const words = testimonialWords(language);
  if (standing !== 'approved' || !file) return null;
  return (
    <ContentFile
      words={words}
      path={file.path}
      address={consoleAddress(language, `testimonials/${stored.id}/file/`)}
      text={file.text}
    />
  );
};

async function show(
  context: Context<ConsoleEnv>,
  one: Prepared,
  { notice, fault }: { readonly notice?: string | undefined; readonly fault?: string } = {},
  status = 200,
): Promise<Response> {
  const { language, session } = context.var;
  const words = testimonialWords(language);
  const { stored, standing, testimony, file } = one;
  const { programmes } = await siteIndex(context.env);
  const found = programmes.find(({ id }) => id === stored.programme);
  const allowed = session !== undefined && mayChange(session.role);
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      {fault && <Fault id="testimonial-error">{fault}</Fault>}
      <Facts
        facts={[
          [
            words.programme,
            <ProgrammeName
              programmes={programmes}
              programme={stored.programme}
              language={language}
            />,
          ],
          [words.from, sayDay(dayOf(stored.receivedAt), language)],
          [words.stands, words.standings[standing]],
        ]}
      />
      <p>
        <a href={consoleAddress(language, `submissions/${stored.id}/`)}>{words.answer}</a>
      </p>
      {testimony && file ? (
        <>
          <h2>{words.preview}</h2>
          <div lang={stored.language === language ? undefined : stored.language}>
            <p class="written stored">{testimony.text}</p>
            <p>
              {words.signed}{' '}
              <span lang={found && foreignTo(found.name, stored.language)}>{file.who}</span>
            </p>
          </div>
          {standing === 'approved' && stored.approvedBy !== null && stored.approvedAt !== null && (
            <p class="faint">
              {words.approvedBy(stored.approvedBy, sayDay(dayOf(stored.approvedAt), language))}
            </p>
          )}
          <File {...{ language, one, allowed }} />
          <Approval {...{ language, one, allowed }} />
        </>
      ) : (
        <p class="empty">
          {programmes.some(({ id }) => id === stored.programme)
            ? words.keptText
            : words.keptProgramme}
        </p>
      )}
      <p>
        <a href={consoleAddress(language, 'testimonials/')}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, {
    ...{ title: words.title, heading: words.begins, content, status },
  });
}

/** A testimonial, where it stands on its way to the site and, once it is approved, its file. */
export async function oneTestimonial(context: Asked): Promise<Response> {
  const words = testimonialWords(context.var.language);
  const one = await asked(context, context.req.param('id'));
  if (!one) return missing(context);
  const notice = new Map([
    ['approved', one.standing === 'approved' ? words.done : undefined],
    ['unapproved', words.undone],
  ]).get(context.req.query('notice') ?? '');
  return show(context, one, { notice });
}

/** A coordinator approves what they see, or takes their approval back. */
export const approveTestimonial = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const id = context.req.param('id');
  const one = await asked(context, id);
  if (!one) return missing(context);
  const hash = sent.get('hash') ?? '';
  const db = openDatabase(context.env.DB);
  const page = (notice: string) => consoleAddress(language, `testimonials/${id}/`, { notice });
  if (hash === '') {
    await unapprove(db, id, acting(context));
    return context.redirect(page('unapproved'), 303);
  }
  if (hash !== one.hash)
    return show(context, one, { fault: testimonialWords(language).overtaken }, 409);
  await approve(db, { id, hash, answers: one.stored.answers }, acting(context));
  return context.redirect(page('approved'), 303);
});

/** The file of an approved testimonial, to be added to the content. */
export async function testimonialFile(
  context: Context<ConsoleEnv, '/testimonials/:id/file/'>,
): Promise<Response> {
  const one = await asked(context, context.req.param('id'));
  if (one?.standing !== 'approved' || !one.file) return missing(context);
  return contentFile(context, 'markdown', one.file);
}
