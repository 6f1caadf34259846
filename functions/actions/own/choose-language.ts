import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { setLanguage } from '../../../db/people/language.ts';
import type { Language } from '../../../domain/words/language.ts';

/** A person chooses the language that they are written to in: nothing that they send later changes it. */
export const chooseLanguage = async (
  db: Database,
  person: string,
  language: Language,
): Promise<void> => void (await commit(db, [setLanguage(db, person, language)]));
