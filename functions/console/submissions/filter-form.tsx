import { statuses } from '../../../db/schema.ts';
import { marks, type Selection } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Option } from '../../../domain/forms/question.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { wordsOf } from '../words/words.ts';

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** A labelled list to choose from. */
export const Select = ({ name, label, chosen, options }: SelectProps) => (
  <div class="field">
    <label for={`by-${name}`}>{label}</label>
    <select id={`by-${name}`} name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === (chosen ?? '')}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

interface Props {
  readonly language: Language;
  readonly selection: Selection;
  readonly forms: readonly Form[];
  /** Programmes to choose from; none: no such filter. */
  readonly programmes: readonly Option[];
}

/** The forms to choose from; one that the site no longer has stays while it is looked at. */
export const FormSelect = ({ language, selection, forms }: Omit<Props, 'programmes'>) => {
  const known = forms.map((form) => [form.id, say(form.title, language)] as const);
  const gone = forms.some(({ id }) => id === selection.form)
    ? []
    : [[selection.form, selection.form] as const];
  return (
    <Select
      name="form"
      label={wordsOf(language).list.form}
      chosen={selection.form}
      options={[...known, ...gone]}
    />
  );
};

/** The programmes to choose from, if the form asks for one. */
export const ProgrammeSelect = ({ language, selection, programmes }: Omit<Props, 'forms'>) => {
  const { list } = wordsOf(language);
  if (programmes.length === 0) return null;
  const options = programmes.map(({ value, label }) => [value, say(label, language)] as const);
  return (
    <Select
      name="programme"
      label={list.programme}
      chosen={selection.programme}
      options={[['', list.all], ...options]}
    />
  );
};

/** The statuses to choose from. */
export const StatusSelect = ({ language, selection }: Pick<Props, 'language' | 'selection'>) => {
  const { list, statuses: said } = wordsOf(language);
  const options = statuses.map((status) => [status, said[status]] as const);
  return (
    <Select
      name="status"
      label={list.status}
      chosen={selection.status}
      options={[['', list.all], ...options]}
    />
  );
};

/** The marks to choose from. */
export const MarkSelect = ({ language, selection }: Pick<Props, 'language' | 'selection'>) => {
  const { list, marks: said } = wordsOf(language);
  const options = marks.map((mark) => [mark, said[mark]] as const);
  return (
    <Select
      name="mark"
      label={list.mark}
      chosen={selection.mark}
      options={[['', list.all], ...options]}
    />
  );
};

/** Chooses which submissions are listed: plain selects and a button. */
export const FilterForm = (props: Props) => {
  const { list } = wordsOf(props.language);
  return (
    <form method="get" class="filters" aria-label={list.filters}>
      <FormSelect {...props} />
      <ProgrammeSelect {...props} />
      <StatusSelect {...props} />
      <MarkSelect {...props} />
      <button type="submit">{list.show}</button>
    </form>
  );
};
