import type { Context } from 'hono';
import { begunExport } from '../../../db/audit/exports.ts';
import { openDatabase } from '../../../db/open.ts';
import type { Moment } from '../../../db/submissions/parts.ts';
import type { Selection } from '../../../db/submissions/read.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { oneOf, readSelection, selectionQuery } from '../selection.ts';
import { type Format, formats } from './formats.ts';

/** How long the parts of an export can be fetched once it was begun, in milliseconds. */
export const partsLast = 60 * 60_000;

/** How an export is written: its format, and whether choices are in words. */
export interface Manner {
  readonly format: Format;
  readonly answers: 'labels' | 'values';
}

/** An export that somebody began after proving who they are. */
export interface Begun extends Manner {
  readonly id: number;
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly selection: Selection;
  readonly moment: Moment;
}

/** Reads how to write an export; French Excel in words unless said. */
export const readManner = (given: (name: string) => string | null | undefined): Manner => ({
  format: oneOf(formats, given('format')) ?? 'excel',
  answers: oneOf(['labels', 'values'] as const, given('answers')) ?? 'labels',
});

/** The language that choices are put in words in; `null` for their stable values. */
export const wordsIn = ({ answers }: Manner, language: Language): Language | null =>
  answers === 'values' ? null : language;

/** What is exported, as the audit names it: the form, and what was chosen of it. */
export function subjectOf(selection: Selection): string {
  const { form, ...rest } = selectionQuery(selection);
  const chosen = Object.entries(rest).filter((one): one is [string, string] => !!one[1]);
  return [form, ...chosen.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** What the audit says was exported, as far as whoever asks for a part of it may see it by now. */
export function selectionIn(subject: string, scope: Scope): Selection {
  const [form = '', ...chosen] = subject.split(' ');
  const query = new URLSearchParams(chosen.join('&'));
  return readSelection((name) => query.get(name), form, scope);
}

/** A moment as it stands in an address: `10234-3`. */
export const writeMoment = ({ row, version }: Moment): string => `${row}-${version}`;

function readMoment(text: string | null | undefined): Moment | undefined {
  const [, row, version] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? [];
  return row && version ? { row: Number(row), version: Number(version) } : undefined;
}

/**
 * The export that an address names, if whoever asks began it themselves within the hour. What it holds
 * is what its trace says, never what is asked for.
 */
export async function begunIn(
  context: Context<ConsoleEnv>,
  given: (name: string) => string | null | undefined,
): Promise<Begun | undefined> {
  const id = context.req.param('id') ?? '';
  const moment = readMoment(given('moment'));
  if (!/^\d{1,15}$/.test(id) || !moment) return undefined;
  const begun = await begunExport(openDatabase(context.env.DB), Number(id));
  if (!begun || begun.who !== context.var.session?.who) return undefined;
  if (Date.now() - begun.at >= partsLast) return undefined;
  const selection = selectionIn(begun.subject, acting(context).scope);
  return { id: Number(id), at: begun.at, selection, moment, ...readManner(given) };
}
