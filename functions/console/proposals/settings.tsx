import type { Settings } from '../../../db/proposals/write.ts';
import { readCount } from '../../../domain/forms/written.ts';
import { aims } from '../../../domain/matching/assignment/assign.ts';
import { proposalAims } from '../../../domain/matching/proposals.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Select } from '../../private/select.tsx';
import { oneOf } from '../selection.ts';
import { proposalWords } from './words.ts';

/** What was sent of the settings, and what is wrong with it. */
export interface TypedSettings {
  readonly aim: string;
  readonly least: string;
  readonly fault?: string | undefined;
}

/** Reads aim and threshold; nothing where the threshold is none. */
export function readSettings(sent: URLSearchParams): Settings | undefined {
  const least = readCount(sent.get('least') ?? '');
  if (!(least <= 100)) return undefined;
  return { aim: oneOf(proposalAims, sent.get('aim')) ?? 'total', least };
}

/** Fields for the aim and the threshold. */
export const SettingsFields = ({
  language,
  aim,
  least,
  fault,
}: TypedSettings & { readonly language: Language }) => {
  const words = proposalWords(language);
  return (
    <>
      {aim === 'stable' ? (
        <p>
          <input type="hidden" name="aim" value={aim} />
          {words.aims[aim]}
        </p>
      ) : (
        <Select
          name="aim"
          label={words.aim}
          chosen={aim}
          options={aims.map((one) => [one, words.aims[one]] as const)}
        />
      )}
      <div class="field">
        <Field
          id="least"
          label={words.least}
          hint={words.leastHint}
          fault={fault}
          control={(ties) => (
            <input {...ties} name="least" value={least} inputmode="numeric" size={4} required />
          )}
        />
      </div>
    </>
  );
};
