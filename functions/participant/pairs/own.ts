import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { type OwnPair, ownPairs } from '../../../db/pairs/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Problem } from '../../http/problem.ts';
import type { OwnEnv } from '../own.ts';
import { ownPairWords } from './words.ts';

/** A request about one of somebody's pairs. */
export type AskedPair = Context<OwnEnv, '/pairs/:id/'>;

/**
 * The pair that the address names, if it is theirs.
 *
 * @throws Problem 404 for another's as for none
 */
export async function namedPair(context: AskedPair): Promise<OwnPair> {
  const all = await ownPairs(openDatabase(context.env.DB), context.var.session.person);
  const one = all.find(({ id }) => id === context.req.param('id'));
  if (!one) throw new Problem(404);
  return one;
}

/** The address of a pair within somebody's pages. */
export const pairAddress = (language: Language, { id }: Pick<OwnPair, 'id'>, below = ''): string =>
  `${addresses.space[language]}pairs/${id}/${below}`;

/** What the other one is called. */
export const otherOf = ({ name, email }: OwnPair, language: Language): string =>
  name || email || ownPairWords(language).gone;

/** Whether somebody has signed, on their side. */
export const hasSigned = ({ side, mentorSigned, menteeSigned }: OwnPair): boolean =>
  (side === 'mentor' ? mentorSigned : menteeSigned) !== null;

/** Whether both have not signed yet, and it is not over. */
export const isUnsigned = ({ state }: OwnPair): boolean =>
  state === 'announced' || state === 'half_signed';

/** Where a pair stands, said to one of its two. */
export function standingSaid(pair: OwnPair, language: Language): string {
  const words = ownPairWords(language);
  if (pair.state !== 'half_signed') return words.states[pair.state];
  return hasSigned(pair) ? words.youSigned : words.otherSigned;
}
