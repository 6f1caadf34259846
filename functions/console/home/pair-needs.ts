import type { NeedyPair } from '../../../db/today/pairs.ts';
import { isUrgent } from '../../../domain/pairs/help.ts';
import { type Need, type NeedKind, needKinds } from '../../../domain/today/need.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Needy } from '../../actions/today/needs.ts';
import { called } from '../pairs/said.tsx';
import { pairsWords } from '../pairs/words.ts';
import { some } from './some.ts';

/** A pair that needs a hand, and where that is done if not on its page. */
interface Found {
  readonly row: NeedyPair;
  readonly page?: string;
}

/** The pairs that need a hand, each once, for the most urgent of its reasons. */
export function pairNeeds(
  { asking, dissatisfied, differing, quiet, unsigned, beyond }: Needy,
  language: Language,
): readonly Need[] {
  const found: Partial<Record<NeedKind, readonly Found[]>> = {
    urgent: asking.filter(({ subject }) => isUrgent(subject)).map((row) => ({ row })),
    low: dissatisfied.map((row) => ({ row, page: `submissions/${row.submission}/` })),
    help: asking.filter(({ subject }) => !isUrgent(subject)).map((row) => ({ row })),
    differ: differing.map((row) => ({ row })),
    silent: quiet.map((row) => ({ row })),
    unsigned: unsigned.map((row) => ({ row })),
    beyond: beyond.map((row) => ({ row })),
  };
  const said = new Set<string>();
  return needKinds.flatMap((kind) => {
    const own = (found[kind] ?? []).filter(({ row: { pair } }) => {
      const isNew = !said.has(pair);
      said.add(pair);
      return isNew;
    });
    const rows = own.map(({ row: { pair, programme, since, mentor, mentee }, page }) => ({
      about: pairsWords(language).and(
        called(mentor, null, language),
        called(mentee, null, language),
      ),
      ...{ programme, since, page: page ?? `pairs/${pair}/` },
    }));
    return some(kind, rows);
  });
}
