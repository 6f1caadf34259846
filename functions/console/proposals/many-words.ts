import { bilingual } from '../../../domain/words/bilingual.ts';

/** What stands beside the boxes that tick pairs. */
export const manyWords = bilingual({
  fr: { ticked: 'Les binômes cochés', tickAll: 'Tout cocher' },
  en: { ticked: 'The ticked pairs', tickAll: 'Tick all' },
});
