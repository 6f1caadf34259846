import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { statuses } from '../../../domain/forms/status.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { raw } from '../../markup/markup.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { oneOf } from '../selection.ts';
import { isTold } from './letter.ts';
import { letterOn } from './letters.ts';
import { tellingWords } from './words.ts';

/** What somebody would be told of a decision, to be read before it is made. Nothing is stored by it. */
export const previewMail: Handler<ConsoleEnv, '/submissions/:id/mail/'> = async (context) => {
  const { language } = context.var;
  const words = tellingWords(language);
  const id = context.req.param('id');
  const status = oneOf(statuses, context.req.query('status') ?? null);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const row = isId(id) && (await openSubmission(db, { id, ...by }));
  if (!row || !isTold(status)) return missing(context);
  const word = words.wordPlace;
  const letter = await letterOn(context.env, db, row, { status, word, now: by.now });
  const content = (
    <>
      {letter ? (
        <>
          <p class="hint">{words.to(letter.recipient)}</p>
          <article class="mail" lang={letter.language === language ? undefined : letter.language}>
            {raw(letter.html)}
          </article>
        </>
      ) : (
        <p class="empty">{words.none}</p>
      )}
      <p>
        <a href={consoleAddress(language, `submissions/${id}/`)}>{words.back}</a>
      </p>
    </>
  );
  const heading = letter?.subject ?? words.tell;
  return consolePage(context, { title: words.title, heading, content });
};
