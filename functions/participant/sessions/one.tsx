import { openDatabase } from '../../../db/open.ts';
import { notesOf } from '../../../db/sessions/own.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { otherOf } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { Notes, Reflection, Say, type TypedNote } from './after.tsx';
import { feedbackFormOf } from './feedback-form.ts';
import { type AskedSession, type Met, namedSession } from './named.ts';
import { Choose, Facts, ToChange } from './page-parts.tsx';
import { sessionWords } from './words.ts';

/** What became of what was sent from the page of a session. */
interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  /** What stands in the field for notes, where it was not kept. */
  readonly typed?: TypedNote;
}

/** The page of a session: where it stands, and what its reader may do next. */
export async function showSession(
  context: AskedSession,
  met: Met,
  { notice, fault, typed }: Said = {},
  status = 200,
): Promise<Response> {
  const { language } = context.var;
  const words = sessionWords(language);
  const { pair, row } = met;
  const [notes, form] = await Promise.all([
    notesOf(openDatabase(context.env.DB), row.id),
    feedbackFormOf(context.env, pair.programme),
  ]);
  const shown = { language, pair, row, now: Date.now() };
  const content = (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        {fault && <Fault id="session-error">{fault}</Fault>}
        <p class="lead">{words.states[row.state]}</p>
      </div>
      <Choose {...shown} />
      <Say {...shown} hasForm={form !== undefined} />
      <Facts {...shown} />
      <Notes {...shown} notes={notes} typed={typed} />
      <Reflection {...shown} />
      <ToChange {...shown} />
    </>
  );
  const heading = `${words.title(row.number)}, ${otherOf(pair, language)}`;
  return pairPage(context, pair, { heading, content, status });
}

/** Somebody opens the page of a session. */
export async function ownSession(context: AskedSession): Promise<Response> {
  const met = await namedSession(context);
  const { notices } = sessionWords(context.var.language);
  const name = context.req.query('notice') ?? '';
  const notice = Object.hasOwn(notices, name) ? notices[name as keyof typeof notices] : undefined;
  return showSession(context, met, { notice });
}
