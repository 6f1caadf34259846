import type { Context } from 'hono';
import { announcementNamed } from '../../../db/announcements/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { languages, otherThan } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { stopSending } from '../../actions/announcements/announce.ts';
import { withName } from '../../announcements/typed-text.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmesIn } from '../people/programmes.ts';
import { stateSaid, subjectShown } from './list.tsx';
import { ReadLetters } from './preview.tsx';
import { whomSaid } from './whom.tsx';
import { announcementWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/announcements/:id/'>;

async function show(
  context: Asked,
  said: { readonly notice?: string | undefined; readonly fault?: string },
  status?: number,
): Promise<Response> {
  const { env } = context;
  const { language, session } = context.var;
  const words = announcementWords(language);
  const id = context.req.param('id');
  const db = openDatabase(env.DB);
  const by = acting(context);
  const one = isId(id) ? await announcementNamed(db, id, by) : undefined;
  if (!one) return missing(context);
  const { sayProgramme } = await programmesIn(env, db, [], language);
  const letters = languages.flatMap((own) => {
    const text = one.texts[own];
    return text ? [[own, withName(text, announcementWords(own).sample)] as const] : [];
  });
  const allowed = session !== undefined && mayChange(session.role);
  const content = (
    <>
      {said.notice && <Notice>{said.notice}</Notice>}
      {said.fault && <Fault id="announcement-error">{said.fault}</Fault>}
      <p>
        {whomSaid(one.audience, language, sayProgramme)}.{' '}
        <strong>{stateSaid(one, by.now, language)}.</strong>{' '}
        <span class="faint">
          {sayMoment(one.madeAt, language)}
          {words.by(one.who) && `, ${words.by(one.who)}`}
        </span>
      </p>
      {allowed && one.state === 'due' && (
        <form method="post" action={consoleAddress(language, `announcements/${id}/`)}>
          <p class="go">
            <button type="submit" name="does" value="stop">
              {words.stop}
            </button>
          </p>
          <p class="hint">{words.stopHint}</p>
        </form>
      )}
      <ReadLetters language={language} letters={letters} />
      {allowed && (
        <p>
          <a href={consoleAddress(language, 'new-announcement/', { from: id })}>{words.reuse}</a>
        </p>
      )}
      <p>
        <a href={consoleAddress(language, 'announcements/')}>{words.back}</a>
      </p>
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: subjectShown((one.texts[language] ?? one.texts[otherThan(language)])?.subject ?? ''),
    content,
    status,
  });
}

/** An announcement: whom it is for, where it stands, what it says. */
export const oneAnnouncement = (context: Asked): Promise<Response> => {
  const words = announcementWords(context.var.language);
  const notice = new Map([
    ['sent', words.sent],
    ['stopped', words.stopped],
  ]).get(context.req.query('notice') ?? '');
  return show(context, { notice });
};

/** A coordinator stops an announcement that is on its way. */
export const stopAnnouncement = taking(async (context: Asked, _sent) => {
  const { language } = context.var;
  const id = context.req.param('id');
  const db = openDatabase(context.env.DB);
  if (!isId(id)) return missing(context);
  if (!(await stopSending(db, id, acting(context))))
    return show(context, { fault: announcementWords(language).tooLate }, 409);
  const told = { notice: 'stopped' };
  return context.redirect(consoleAddress(language, `announcements/${id}/`, told), 303);
});
