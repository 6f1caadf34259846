import { type Audience, pairings } from '../../../domain/announcements/audience.ts';
import type { Option } from '../../../domain/forms/question.ts';
import { roles, standings } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Select } from '../../private/select.tsx';
import { ProgrammeSelect } from '../filters.tsx';
import { pairsWords } from '../pairs/words.ts';
import type { SayProgramme } from '../people/columns.tsx';
import { participationWords } from '../people/standings.ts';
import { consoleWords } from '../words.ts';
import { announcementWords } from './words.ts';

const pairingSaid = (language: Language) => ({
  ...pairsWords(language).states,
  none: announcementWords(language).none,
});

/** Whom an announcement is for, in words. */
export function whomSaid(
  { programme, role, standing, pairing, ambassador }: Audience,
  language: Language,
  sayProgramme: SayProgramme,
): string {
  const words = announcementWords(language);
  const said = participationWords(language);
  const chosen = [
    programme && sayProgramme(programme),
    role && said.roles[role],
    standing && said.standings[standing],
    pairing && pairingSaid(language)[pairing],
    ambassador && words.ambassadors,
  ].filter(Boolean);
  return chosen.length === 0 ? words.everyone : chosen.join(', ');
}

interface Props {
  readonly language: Language;
  readonly audience: Audience;
  readonly scope: Scope;
  readonly programmes: readonly Option[];
}

/** Chooses whom an announcement is for: the filters of the list of people, and where they stand with pairs. */
export const Whom = ({ language, audience, scope, programmes }: Props) => {
  const words = announcementWords(language);
  const said = participationWords(language);
  const paired = pairingSaid(language);
  return (
    <fieldset>
      <legend>{words.whom}</legend>
      <p class="hint">{words.whomHint}</p>
      <ProgrammeSelect
        language={language}
        selection={{ programme: audience.programme, scope }}
        programmes={programmes}
      />
      <Select
        name="role"
        label={words.role}
        chosen={audience.role}
        options={[
          ['', consoleWords(language).all],
          ...roles.map((one) => [one, said.roles[one]] as const),
        ]}
      />
      <Select
        name="standing"
        label={words.standing}
        chosen={audience.standing}
        options={[
          ['', words.everyone],
          ...standings.map((one) => [one, said.standings[one]] as const),
        ]}
      />
      <Select
        name="pairing"
        label={words.pairing}
        chosen={audience.pairing}
        options={[['', words.everyone], ...pairings.map((one) => [one, paired[one]] as const)]}
      />
      <Select
        name="ambassador"
        label={words.ambassador}
        chosen={audience.ambassador && 'yes'}
        options={[
          ['', words.everyone],
          ['yes', words.ambassadors],
        ]}
      />
    </fieldset>
  );
};
