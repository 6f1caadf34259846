import { lengthOf } from '../../../domain/forms/written.ts';
import { longestWord, mostAtOnce, readAddresses } from '../../../domain/people/invitation.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import { textIn } from '../../http/typed.ts';
import { oneOf, programmeAsked } from '../selection.ts';
import type { InvitingProgramme } from './doors.ts';
import type { InvitationWords } from './words.ts';

/** What was typed and chosen. */
export interface Typed {
  readonly programme: string | undefined;
  readonly role: Role | undefined;
  readonly language: Language | undefined;
  readonly addresses: string;
  readonly word: string;
}

/** Reads what the form sent. */
export const readTyped = (sent: URLSearchParams): Typed => ({
  programme: programmeAsked(sent.get('programme')),
  role: oneOf(roles, sent.get('role')),
  language: oneOf(languages, sent.get('language')),
  addresses: sent.get('addresses') ?? '',
  word: textIn(sent, 'word'),
});

/** What can be sent as it was typed; or what is wrong with it, by the field. */
export type Read =
  | {
      readonly to: InvitingProgramme;
      readonly role: Role;
      readonly addresses: readonly string[];
    }
  | { readonly field: 'programme' | 'role' | 'addresses' | 'word'; readonly fault: string };

/** Checks what was typed. `addressed` is false where only the mail is to be read. */
export function check(
  { programme, role, addresses, word }: Typed,
  open: readonly InvitingProgramme[],
  words: InvitationWords,
  addressed: boolean,
): Read {
  const { faults } = words;
  const to = open.find((one) => one.programme.id === programme);
  if (!to) return { field: 'programme', fault: faults.programme };
  if (!role) return { field: 'role', fault: faults.role };
  if (!to.forms[role]) return { field: 'role', fault: faults.closed };
  if (lengthOf(word) > longestWord)
    return { field: 'word', fault: faults.long(longestWord, lengthOf(word)) };
  const read = readAddresses(addresses);
  if (!addressed) return { to, role, addresses: read.addresses };
  const [first] = read.wrong;
  if (read.addresses.length + read.wrong.length > mostAtOnce)
    return {
      field: 'addresses',
      fault: faults.many(mostAtOnce, read.addresses.length + read.wrong.length),
    };
  if (first !== undefined)
    return { field: 'addresses', fault: faults.wrong(first.slice(0, 80), read.wrong.length) };
  if (read.addresses.length === 0) return { field: 'addresses', fault: faults.none };
  return { to, role, addresses: read.addresses };
}
