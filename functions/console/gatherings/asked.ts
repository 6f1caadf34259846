import type { Context } from 'hono';
import { type GatheringRow, gatheringNamed } from '../../../db/gatherings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { gatheringsWords } from './words.ts';

/** A request about one gathering. */
export type AskedGathering = Context<ConsoleEnv, '/gatherings/:id/'>;

/** The gathering that an address names, if whoever asks may see it. */
export async function gatheringAsked(context: AskedGathering): Promise<GatheringRow | undefined> {
  const id = context.req.param('id');
  return isId(id)
    ? gatheringNamed(openDatabase(context.env.DB), id, acting(context).scope)
    : undefined;
}

/** The address of a gathering, or of a page below it. */
export const gatheringAddress = (
  language: Language,
  id: string,
  page = '',
  query: Readonly<Record<string, string | undefined>> = {},
): string => consoleAddress(language, `gatherings/${id}/${page}`, query);

/** Who changed a gathering last and when, where somebody else wanted to. */
export const sayOvertaken = (
  { changedBy, changedAt }: Pick<GatheringRow, 'changedBy' | 'changedAt'>,
  language: Language,
): string =>
  gatheringsWords(language).overtaken(
    changedBy === 'local' ? '' : changedBy,
    sayMoment(changedAt, language),
  );
