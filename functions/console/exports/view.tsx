import type { Selection } from '../../../db/submissions/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { SaidText } from '../../http/said.tsx';
import { Filters } from '../../private/filters.tsx';
import { Radio } from '../../private/radio.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { FormSelect, MarkSelect, ProgrammeSelect, StatusSelect } from '../filters.tsx';
import { type ListedForm, programmesThrough } from '../forms.ts';
import type { Screen } from '../page.tsx';
import { answerColumns, fixedColumns } from './columns.ts';
import { formats } from './formats.ts';
import { exportsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly listed: readonly ListedForm[];
  /** The form that this is about, if the site still has it. */
  readonly form: Form | undefined;
  readonly selection: Selection;
  /** Every version of the form, the newest first. */
  readonly forms: readonly Form[];
}

/** What each column of the file holds, in words: the file itself names them by their stable ids. */
const FileColumns = ({ language, forms }: Pick<Props, 'language' | 'forms'>) => {
  const words = exportsWords(language);
  const columns = [
    ...fixedColumns.map((name) => ({ name, meaning: words.fixed[name] })),
    ...answerColumns(forms).map(({ name, question }) => ({
      name,
      meaning: sayMarked(question.label, language),
    })),
  ];
  return (
    <details>
      <summary>{words.columns}</summary>
      <Table
        class="columns"
        columns={[
          { label: words.column, cell: ({ name }) => <code>{name}</code> },
          { label: words.meaning, cell: ({ meaning }) => <SaidText said={meaning} />, alone: true },
        ]}
        rows={columns}
      />
      <p class="hint">
        {words.leftOut} {words.formula}
      </p>
    </details>
  );
};

/** What to put in the file, and what sort of file. */
const FileForm = ({ language, form, forms, selection }: Props) => {
  const words = exportsWords(language);
  const given = { language, selection };
  return (
    <form method="post" action={consoleAddress(language, 'exports/')} class="export">
      <input type="hidden" name="form" value={selection.form} />
      <fieldset>
        <legend>{words.what}</legend>
        <div class="filters">
          <ProgrammeSelect {...given} programmes={programmesThrough(forms)} />
          <StatusSelect {...given} form={form} />
          <MarkSelect {...given} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.format}</legend>
        {formats.map((format, index) => (
          <Radio name="format" value={format} label={words.formats[format]} checked={index === 0} />
        ))}
      </fieldset>
      <fieldset aria-describedby="answers-hint">
        <legend>{words.answers}</legend>
        <p class="hint" id="answers-hint">
          {words.answersHint}
        </p>
        <Radio name="answers" value="labels" label={words.answersAs.labels} checked />
        <Radio name="answers" value="values" label={words.answersAs.values} checked={false} />
      </fieldset>
      <button type="submit">{words.download}</button>
    </form>
  );
};

/** Chooses what to export. */
export function exportsScreen(props: Props): Screen {
  const { language, listed, selection, forms } = props;
  const words = exportsWords(language);
  const content = (
    <>
      <p>{words.lead}</p>
      <Filters submit={words.chooseForm} quiet>
        <FormSelect language={language} selection={selection} forms={listed} />
      </Filters>
      <FileForm {...props} />
      <FileColumns language={language} forms={forms} />
    </>
  );
  return { title: words.title, heading: words.heading, content };
}
