import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { partsWords } from './parts-words.ts';

interface Props {
  readonly language: Language;
  /** How many submissions the export holds. */
  readonly rows: number;
  /** The name of the whole file. */
  readonly name: string;
}

const Controls = ({ language, rows }: Omit<Props, 'name'>) => {
  const { whole } = partsWords(language);
  const figure = sayFigure(rows, language);
  return (
    <>
      <p>
        <button type="button" data-do="start">
          {whole.start}
        </button>{' '}
        <button type="button" data-do="resume" hidden>
          {whole.resume}
        </button>{' '}
        <button type="button" class="quiet" data-do="stop" hidden>
          {whole.stop}
        </button>
      </p>
      <p data-bar hidden>
        <progress max={rows} value="0" aria-label={whole.start} />{' '}
        <span data-count={whole.count('{done}', figure)} />
      </p>
      <p role="status">
        {(['done', 'stopped', 'failed'] as const).map((state) => (
          <span data-said={state} hidden>
            {whole[state]}
          </span>
        ))}
      </p>
    </>
  );
};

/**
 * What the script of the page shows to fetch all parts and save them as one file. It lies in an
 * attribute: without the script there is nothing to press, and a text browser reads nothing out.
 */
export const Whole = ({ name, ...props }: Props) => (
  <div data-whole={String(<Controls {...props} />)} data-name={name} />
);
