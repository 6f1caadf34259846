import { parseArgs } from 'node:util';
import { isDay } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { programmeUsage, programmeWords } from './words.ts';

/** What the command was asked to do. */
export type Asked =
  | { readonly act: 'list' }
  | {
      readonly act: 'clone';
      readonly from: string;
      readonly to: string;
      readonly opens: string | undefined;
    }
  | { readonly act: 'extend'; readonly id: string; readonly end: string };

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads what was typed after the command's name; `known` are the ids of the programmes. */
export function readWords(
  typed: readonly string[],
  known: readonly string[],
  language: Language,
): Asked | { readonly fault: string } {
  const words = programmeWords(language);
  const usage = { fault: programmeUsage(language) };
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...typed],
        options: { opens: { type: 'string' } },
        allowPositionals: true,
      });
    } catch {
      return undefined;
    }
  })();
  const [act, id, last, ...more] = parsed?.positionals ?? [];
  const opens = parsed?.values.opens;
  if (!parsed || more.length > 0 || (opens !== undefined && act !== 'clone')) return usage;
  if (act === 'list' && id === undefined) return { act };
  if ((act !== 'clone' && act !== 'extend') || id === undefined || last === undefined) return usage;
  if (!known.includes(id)) return { fault: words.wrongProgramme(id, known.join(', ')) };
  if (act === 'extend') return { act, id, end: last };
  if (!slug.test(last)) return { fault: words.wrongName(last) };
  if (known.includes(last)) return { fault: words.nameTaken(last) };
  if (opens !== undefined && !isDay(opens)) return { fault: words.noDay(opens) };
  return { act, from: id, to: last, opens };
}
