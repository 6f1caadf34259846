import { everyForm, marks, type Selection } from '../../db/submissions/read.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import { everyStatusOf, statuses } from '../../domain/forms/status.ts';
import { isWithin } from '../../domain/people/scope.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayMarked } from '../../domain/words/said.ts';
import { Select } from '../private/select.tsx';
import type { ListedForm } from './forms.ts';
import { sortsOf } from './selection.ts';
import { statusWords } from './statuses.ts';
import { consoleWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly selection: Selection;
}

/** The forms to choose from; one that the site no longer has stays while it is looked at. */
export const FormSelect = ({
  language,
  selection,
  forms,
  all = false,
}: Props & {
  readonly forms: readonly ListedForm[];
  /** Whether all of them can be looked at together. */
  readonly all?: boolean;
}) => {
  const { form: label, allForms } = consoleWords(language);
  const together = all ? [[everyForm, allForms] as const] : [];
  const known = forms.map((form) => [form.id, sayMarked(form.title, language)] as const);
  const gone =
    selection.form === everyForm || forms.some(({ id }) => id === selection.form)
      ? []
      : [[selection.form, selection.form] as const];
  return (
    <Select
      name="form"
      label={label}
      chosen={selection.form}
      options={[...together, ...known, ...gone]}
    />
  );
};

/** The programmes to choose from that may be seen, if the form asks for one. */
export const ProgrammeSelect = ({
  language,
  selection,
  programmes,
}: {
  readonly language: Language;
  readonly selection: Pick<Selection, 'programme' | 'scope'>;
  readonly programmes: FormEntry['programmes'];
}) => {
  const words = consoleWords(language);
  const seen = programmes.filter(({ value }) => isWithin(selection.scope, value));
  if (seen.length === 0) return null;
  const options = seen.map(({ value, label }) => [value, sayMarked(label, language)] as const);
  return (
    <Select
      name="programme"
      label={words.programme}
      chosen={selection.programme}
      options={[['', words.all], ...options]}
    />
  );
};

/** The statuses to choose from: those that the submissions of the form can have. */
export const StatusSelect = ({
  language,
  selection,
  form,
}: Props & { readonly form: Form | undefined }) => {
  const words = consoleWords(language);
  const said = statusWords(form, language);
  const known = form ? everyStatusOf(form) : statuses;
  const options = known.map((status) => [status, said[status]] as const);
  return (
    <Select
      name="status"
      label={words.status}
      chosen={selection.status}
      options={[['', words.all], ...options]}
    />
  );
};

/** The marks to choose from. */
export const MarkSelect = ({ language, selection }: Props) => {
  const words = consoleWords(language);
  const options = marks.map((mark) => [mark, words.marks[mark]] as const);
  return (
    <Select
      name="mark"
      label={words.mark}
      chosen={selection.mark}
      options={[['', words.all], ...options]}
    />
  );
};

/** The orders to choose from, where no heads of columns are seen to choose them by. */
export const SortSelect = ({ language, selection }: Props) => {
  const { sort, sorts } = consoleWords(language);
  const options = sortsOf(selection).map((one) => [one, sorts[one]] as const);
  return (
    <div class="sorting">
      <Select
        name="sort"
        label={sort}
        chosen={selection.sort}
        options={[['', sorts.newest], ...options]}
      />
    </div>
  );
};
