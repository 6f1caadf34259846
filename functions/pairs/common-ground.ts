import type { Looked } from '../../domain/matching/looked-at.ts';
import type { Two } from '../../domain/matching/person.ts';
import { sayTold } from '../../domain/matching/reasons/say.ts';
import { toldReasons } from '../../domain/matching/reasons/told.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';

const words = bilingual({
  fr: { common: 'Ce que vous avez en commun :' },
  en: { common: 'What you have in common:' },
});

/**
 * A coordinator's word to two people, followed by what their answers have in common, as far as both may
 * read it: only reasons made in `toldReasons` come here.
 */
export function wordTo(
  word: string,
  looked: readonly Looked[],
  two: Two,
  language: Language,
): string {
  const told = toldReasons(looked, two).map((reason) => `– ${sayTold(reason, language)}`);
  const common = told.length === 0 ? [] : [[words(language).common, ...told].join('\n')];
  return [...(word === '' ? [] : [word]), ...common].join('\n\n');
}
