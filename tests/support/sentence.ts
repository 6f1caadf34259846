import type { Language } from '../../domain/words/language.ts';

const marks = { fr: /["']| [:;!?»]|« /, en: /["']/ };

/** What keeps a text from being a sentence that one can show to a person; empty where nothing does. */
export function notASentence(text: string, language: Language): string[] {
  const faults: Record<string, boolean> = {
    'does not begin with a capital': !/^\p{Lu}/u.test(text),
    'is too short to say what to do': text.split(/\s+/).length < 3,
    'shows a value that is none': /undefined|null|NaN|\[object|\{|\}/.test(text),
    'has stray spaces': text !== text.trim() || /\s{2}/.test(text),
    'is not typeset': marks[language].test(text),
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}
