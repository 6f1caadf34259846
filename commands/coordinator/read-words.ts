import { parseArgs } from 'node:util';
import { type Role, roles } from '../../db/console/tables.ts';
import { asAddress, isAddress } from '../../domain/forms/kinds/email.ts';
import type { Language } from '../../domain/words/language.ts';
import { coordinatorUsage, coordinatorWords } from './words.ts';

/** What the command was asked to do. */
export type Asked =
  | { readonly act: 'list' }
  | { readonly act: 'withdraw' | 'recovery'; readonly email: string }
  | {
      readonly act: 'add';
      readonly email: string;
      readonly name: string;
      readonly role: Role;
      readonly programmes: readonly string[] | null;
    };

/** The same, and of which database; or what was wrong with what was typed. */
export type Given = (Asked & { readonly remote: boolean }) | { readonly fault: string };

const options = {
  role: { type: 'string', default: 'coordinator' },
  programmes: { type: 'string' },
  name: { type: 'string', default: '' },
  remote: { type: 'boolean', default: false },
} as const;

/** Reads what was typed after the command's name. */
export function readWords(
  typed: readonly string[],
  known: readonly string[],
  language: Language,
): Given {
  const words = coordinatorWords(language);
  const usage = coordinatorUsage(language);
  const parsed = (() => {
    try {
      return parseArgs({ args: [...typed], options, allowPositionals: true });
    } catch {
      return undefined;
    }
  })();
  const [act, address = '', ...more] = parsed?.positionals ?? [];
  if (!parsed || more.length > 0) return { fault: usage };
  const { remote, name, role: given, programmes: chosen } = parsed.values;
  if (act === 'list' && address === '') return { act, remote };
  if (act !== 'add' && act !== 'withdraw' && act !== 'recovery') return { fault: usage };
  const email = asAddress(address);
  if (!isAddress(email)) return { fault: words.wrongAddress(address) };
  if (act !== 'add') return { act, email, remote };
  const role = roles.find((one) => one === given);
  if (!role) return { fault: words.wrongRole(given) };
  const programmes = chosen?.split(',').map((one) => one.trim()) ?? null;
  const wrong = programmes?.find((one) => !known.includes(one));
  if (wrong !== undefined) return { fault: words.wrongProgramme(wrong, known.join(', ')) };
  if (programmes && role === 'owner') return { fault: words.ownersSeeAll };
  return { act, email, name, role, programmes, remote };
}
