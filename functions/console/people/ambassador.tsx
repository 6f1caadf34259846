import type { Participant } from '../../../db/people/read.ts';
import { transitions } from '../../../domain/people/participation.ts';
import type { Language } from '../../../domain/words/language.ts';
import { consoleAddress } from '../address.ts';
import { personWords } from './person-words.ts';

interface Props {
  readonly language: Language;
  readonly person: { readonly id: string };
  readonly one: Participant;
  /** Whether who looks may mark. */
  readonly allowed: boolean;
}

/** Whether somebody makes the programme known to others, and the button that says so. */
export const Ambassador = ({ language, person, one, allowed }: Props) => {
  const words = personWords(language);
  const { id, ambassador, standing } = one;
  const over: readonly string[] = [...transitions.apply.from, 'applied', 'waiting'];
  if (!ambassador && (!allowed || (over.includes(standing) && standing !== 'finished')))
    return null;
  return (
    <form
      method="post"
      action={consoleAddress(language, `people/${person.id}/`)}
      class="steps-open"
    >
      {ambassador && <p class="flag">{words.ambassador}</p>}
      <input type="hidden" name="participation" value={id} />
      {allowed && (
        <button type="submit" name="ambassador" value={ambassador ? 'no' : 'yes'} class="quiet">
          {ambassador ? words.noAmbassador : words.markAmbassador}
        </button>
      )}
    </form>
  );
};
