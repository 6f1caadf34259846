import { type Role, roles } from '../../../db/console/tables.ts';
import { asAddress, isAddress } from '../../../domain/forms/kinds/email.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { lineIn, seenIn } from '../../http/typed.ts';
import { oneOf } from '../selection.ts';

/** What a form of this screen may do. */
export const acts = ['add', 'change', 'withdraw'] as const;
/** Lets somebody in, changes how far, or withdraws them. */
export type Act = (typeof acts)[number];

/** What was typed and ticked: shown again where it cannot be stored. */
export interface Typed {
  readonly act: Act;
  /** Whom it is about: the key of somebody in the list, or the address that was typed. */
  readonly email: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly sees: 'all' | 'some' | undefined;
  readonly programmes: readonly string[];
  /** How far they were let in when the page was opened. */
  readonly seen: string;
}

/** What is wrong with it. */
export type TypedFault = 'email' | 'name' | 'role' | 'sees' | 'programmes' | 'ownersSeeAll';

/** So long a name may be. */
export const longestName = 100;

/** Reads what a form of this screen sent. */
export const readTyped = (sent: URLSearchParams): Typed => ({
  act: oneOf(acts, sent.get('does')) ?? 'change',
  email: asAddress(sent.get('email') ?? ''),
  name: lineIn(sent, 'name'),
  role: oneOf(roles, sent.get('role')),
  sees: oneOf(['all', 'some'] as const, sent.get('sees')),
  programmes: sent.getAll('programmes'),
  seen: seenIn(sent, 'seen'),
});

/** The programmes that somebody is to see: those that are ticked and that are there. */
export const seenOf = (
  { sees, programmes }: Typed,
  known: readonly string[],
): readonly string[] | null =>
  sees !== 'some' ? null : programmes.filter((each) => known.includes(each));

/** What is wrong, if anything. */
export function faultOf(typed: Typed, known: readonly string[]): TypedFault | undefined {
  if (!isAddress(typed.email)) return 'email';
  if (typed.act === 'withdraw') return undefined;
  if (lengthOf(typed.name) > longestName) return 'name';
  if (!typed.role) return 'role';
  if (typed.role === 'owner') return typed.sees === 'some' ? 'ownersSeeAll' : undefined;
  if (!typed.sees) return 'sees';
  return seenOf(typed, known)?.length === 0 ? 'programmes' : undefined;
}
