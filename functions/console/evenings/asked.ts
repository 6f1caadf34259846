import type { Context } from 'hono';
import { type EveningRow, eveningNamed } from '../../../db/evenings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { eveningsWords } from './words.ts';

/** A request about one evening. */
export type AskedEvening = Context<ConsoleEnv, '/evenings/:id/'>;

/** The evening that an address names, if whoever asks may see it. */
export async function eveningAsked(context: AskedEvening): Promise<EveningRow | undefined> {
  const id = context.req.param('id');
  return isId(id)
    ? eveningNamed(openDatabase(context.env.DB), id, acting(context).scope)
    : undefined;
}

/** The address of an evening, or of a page below it. */
export const eveningAddress = (
  language: Language,
  id: string,
  page = '',
  query: Readonly<Record<string, string | undefined>> = {},
): string => consoleAddress(language, `evenings/${id}/${page}`, query);

/** Who changed an evening last and when, where somebody else wanted to. */
export const sayOvertaken = (
  { changedBy, changedAt }: Pick<EveningRow, 'changedBy' | 'changedAt'>,
  language: Language,
): string =>
  eveningsWords(language).overtaken(
    changedBy === 'local' ? '' : changedBy,
    sayMoment(changedAt, language),
  );
