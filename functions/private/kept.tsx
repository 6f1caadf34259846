import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';

/** What stands above words that can no longer be sent. */
const words = bilingual({
  fr: { kept: 'Ce que vous aviez écrit, si vous voulez le copier :' },
  en: { kept: 'What you had written, if you want to copy it:' },
});

/** What somebody had written in a form that is no longer open; nothing where they wrote nothing. */
export const Kept = ({ language, text }: { readonly language: Language; readonly text: string }) =>
  text === '' ? null : (
    <div class="plain">
      <p>{words(language).kept}</p>
      <blockquote class="written">{text}</blockquote>
    </div>
  );
