import type { GatheringRow } from '../../../db/gatherings/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { SeenVersion } from '../seen-version.tsx';
import { gatheringAddress } from './asked.ts';
import { gatheringsWords } from './words.ts';

/** What notes take, in characters. */
export const longestNotes = 4000;

interface Props {
  readonly language: Language;
  readonly gathering: GatheringRow;
  /** Whether whoever reads them may change them. */
  readonly may: boolean;
  /** What was typed and could not be taken: it stands in the field, what is stored above it. */
  readonly instead?: { readonly typed: string; readonly fault?: string | undefined } | undefined;
}

/** What the coordinators note of a gathering, for themselves. */
export const Notes = ({ language, gathering, may, instead }: Props) => {
  const words = gatheringsWords(language);
  const { notes } = gathering;
  return (
    <section>
      <h2>{words.notes}</h2>
      {(!may || instead) && <p class="written">{notes || words.noNotes}</p>}
      {may && (
        <form
          method="post"
          action={gatheringAddress(language, gathering.id)}
          class="export"
          novalidate
        >
          <SeenVersion version={gathering.version} />
          <div class="field">
            <Field
              id="notes"
              label={words.notesLabel}
              hint={words.notesHint}
              fault={instead?.fault}
              control={(ties) => (
                <textarea {...ties} name="notes" rows={6}>
                  {`\n${instead?.typed ?? notes}`}
                </textarea>
              )}
            />
          </div>
          <p class="go">
            <button type="submit" name="do" value="notes" class="quiet">
              {words.notesDo}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};
