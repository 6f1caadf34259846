import type { Handler } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import { type Place, type Selection, submissionsFrom } from '../../../db/submissions/read.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { exportSubmissions } from '../../actions/submissions/export-submissions.ts';
import { readForm } from '../../http/form-body.ts';
import { everyVersion } from '../every-version.ts';
import { currentForms } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { missing } from '../missing.ts';
import { consoleAddress } from '../place.ts';
import { oneOf, readSelection, selectionQuery } from '../selection.ts';
import { answerColumns } from './columns.ts';
import { formats, type Writer, writerOf } from './formats.ts';

/** Rows read at once: however many there are, this is what memory holds. */
const atOnce = 500;

/** The file, read and written piece by piece. A failing database breaks the download off: it never ends early unnoticed. */
function written(db: Database, selection: Selection, writer: Writer): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  let from: Place | undefined;
  return new ReadableStream({
    start: (stream) => stream.enqueue(bytes.encode(writer.start)),
    async pull(stream) {
      const rows = await submissionsFrom(db, selection, atOnce, from);
      if (rows.length > 0) stream.enqueue(bytes.encode(writer.rows(rows, from === undefined)));
      from = rows.at(-1);
      if (rows.length === atOnce) return;
      stream.enqueue(bytes.encode(writer.end));
      stream.close();
    },
  });
}

/** Hands out a file of answers to somebody who has just proved who they are, and leaves a trace. */
export const exportFile: Handler<ConsoleHouse> = async (context) => {
  const { language, session } = context.var;
  const now = Date.now();
  const sent = await readForm(context.req.raw);
  const form = sent.get('form') ?? '';
  const selection = readSelection((name) => sent.get(name), form);
  const query = { ...selectionQuery(selection), mark: undefined };
  if (!session || !provedLately(session, now))
    return context.redirect(consoleAddress(language, 'exports/', query), 303);
  const db = openDatabase(context.env.DB);
  const current = (await currentForms(context.env)).find(({ id }) => id === form);
  const { forms, stored } = await everyVersion(db, current, form);
  if (forms.length === 0) return missing(context);
  const writer = writerOf(oneOf(formats, sent.get('format')) ?? 'excel', {
    columns: answerColumns(forms),
    versions: new Map(stored.map(({ version, definition }) => [version, definition])),
    words: sent.get('answers') === 'values' ? null : language,
  });
  await exportSubmissions(db, { form, who: session.who, now });
  const name = `${form}-${dayOf(now)}.${writer.ending}`;
  return context.body(written(db, { ...selection, mark: undefined }, writer), 200, {
    'Content-Type': writer.type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
};
