import { type PeopleSelection, peopleSorts } from '../../../db/people/list.ts';
import type { Option } from '../../../domain/forms/question.ts';
import { roles, standings } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Filters } from '../../private/filters.tsx';
import { Select } from '../../private/select.tsx';
import { ProgrammeSelect } from '../filters.tsx';
import { consoleWords } from '../words.ts';
import type { SayProgramme } from './columns.tsx';
import { listWords } from './list-words.ts';
import { participationWords } from './standings.ts';

interface Props {
  readonly language: Language;
  readonly selection: PeopleSelection;
  readonly scope: Scope;
  readonly programmes: readonly Option[];
  readonly sayProgramme: SayProgramme;
}

/** What the list is narrowed to, in words. */
function narrowed({ language, selection, sayProgramme }: Props): string {
  const said = participationWords(language);
  const { programme, role, standing, ambassador } = selection;
  return [
    programme && sayProgramme(programme),
    role && said.roles[role],
    standing && said.standings[standing],
    ambassador && listWords(language).ambassadors,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Chooses which people are shown, and in which order. */
export const PeopleFilters = (props: Props) => {
  const { language, selection, scope, programmes } = props;
  const words = listWords(language);
  const said = participationWords(language);
  const { show, sort, all: every } = consoleWords(language);
  return (
    <Filters label={words.filters} chosen={words.filtered(narrowed(props))} submit={show}>
      <ProgrammeSelect
        language={language}
        selection={{ ...selection, scope }}
        programmes={programmes}
      />
      <Select
        name="role"
        label={words.role}
        chosen={selection.role}
        options={[['', every], ...roles.map((role) => [role, said.roles[role]] as const)]}
      />
      <Select
        name="standing"
        label={words.standing}
        chosen={selection.standing}
        options={[
          ['', words.everyone],
          ...standings.map((one) => [one, said.standings[one]] as const),
        ]}
      />
      <Select
        name="ambassador"
        label={words.ambassador}
        chosen={selection.ambassador && 'yes'}
        options={[
          ['', words.everyone],
          ['yes', words.ambassadors],
        ]}
      />
      <Select
        name="sort"
        label={sort}
        chosen={selection.sort}
        options={[
          ['', words.sorts.name],
          ...peopleSorts.map((one) => [one, words.sorts[one]] as const),
        ]}
      />
    </Filters>
  );
};
