import type { Handler } from 'hono';
import { type StoredVersion, versionsOf } from '../../../db/forms/versions.ts';
import { openDatabase } from '../../../db/open.ts';
import { submissionsIn } from '../../../db/submissions/parts.ts';
import { dayOf } from '../../../domain/words/day.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { type Begun, begunIn, wordsIn } from './begun.ts';
import { answerColumns } from './columns.ts';
import { mostRows, readPart } from './cut.ts';
import { endingOf, writerOf } from './formats.ts';

/** The name of an export's file, or of one of its parts, counted from 1. */
export const fileName = ({ selection, at, format }: Begun, part = 0): string =>
  `${selection.form}-${dayOf(at)}${part === 0 ? '' : `-part-${part}`}.${endingOf(format)}`;

/** The definitions that an export's columns come from: those that were answered, else the site's. */
async function columnsOf(env: Env, form: string, stored: readonly StoredVersion[]) {
  if (stored.length > 0) return answerColumns(stored.map(({ definition }) => definition));
  const current = await formById(env, form);
  return answerColumns(current ? [current.form] : []);
}

/**
 * Hands out one part of an export: a whole file, or, for whoever puts parts together, only what stands
 * between the beginning of the file and its end.
 */
export const part: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const sent = await readForm(context.req.raw);
  const begun = await begunIn(context, (name) => sent.get(name));
  if (!begun) return context.redirect(consoleAddress(language, 'exports/'), 303);
  const asked = readPart(sent.get('part'));
  if (!asked) throw new Problem(400);
  const { selection, moment } = begun;
  const db = openDatabase(context.env.DB);
  const [stored, rows] = await Promise.all([
    versionsOf(db, selection.form, moment.version),
    submissionsIn(db, begun, asked, mostRows),
  ]);
  if (rows.length === mostRows) throw new Problem(400);
  const writer = writerOf(begun.format, {
    columns: await columnsOf(context.env, selection.form, stored),
    versions: new Map(stored.map(({ version, definition }) => [version, definition])),
    words: wordsIn(begun, language),
  });
  const begins = sent.get('begins') !== 'no';
  const text =
    (begins ? writer.start : '') +
    writer.rows(rows, begins) +
    (sent.get('ends') === 'no' ? '' : writer.end);
  return context.body(text, 200, {
    'Content-Type': writer.type,
    'Content-Disposition': `attachment; filename="${fileName(begun, asked.number)}"`,
    'Cache-Control': 'no-store',
  });
};
