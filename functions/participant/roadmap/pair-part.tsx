import { openDatabase } from '../../../db/open.ts';
import { lastVersion } from '../../../db/roadmap/read.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { WrittenTogether } from './part.tsx';

/** What a pair writes together, on its page. */
export const roadmapPart: PairPart = async ({ context, pair, language }) => (
  <WrittenTogether
    language={language}
    pair={pair}
    last={await lastVersion(openDatabase(context.env.DB), pair.id)}
  />
);
