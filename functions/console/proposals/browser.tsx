import type { Language } from '../../../domain/words/language.ts';
import { browserWords } from './browser-words.ts';

/** What the script that works a large draft out in the browser shows: how far it is, a way to stop, and how it ended. */
export const Browser = ({ language }: { readonly language: Language }) => {
  const words = browserWords(language);
  return (
    <div class="running" data-running hidden>
      <p role="status">
        {(
          [
            'people',
            'scores',
            'pairs',
            'check',
            'stopped',
            'failed',
            'left',
            'none',
            'least',
          ] as const
        ).map((step) => (
          <span data-said={step} hidden>
            {words[step]}
          </span>
        ))}
      </p>
      <p role="alert" data-reason></p>
      <progress max="100" value="0" aria-label={words.progress} />{' '}
      <button type="button" class="quiet" data-stop>
        {words.stop}
      </button>
    </div>
  );
};
