import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { everyVersion } from '../every-version.ts';
import { currentForms, programmesOf } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { consolePage } from '../page.ts';
import { consoleAddress } from '../place.ts';
import { readSelection } from '../selection.ts';
import {
  FormSelect,
  MarkSelect,
  ProgrammeSelect,
  StatusSelect,
} from '../submissions/filter-form.tsx';
import { formAsked } from '../submissions/list.tsx';
import { wordsOf } from '../words/words.ts';
import { answerColumns, fixedColumns } from './columns.ts';
import { formats } from './formats.ts';

/** What each column of the file holds, in words: the file itself names them by their stable ids. */
const Columns = ({ language, forms }: { language: Language; forms: readonly Form[] }) => {
  const words = wordsOf(language).exports;
  const fixed = fixedColumns.map((name) => [name, words.fixed[name]] as const);
  const asked = answerColumns(forms).map(
    ({ name, question }) => [name, say(question.label, language)] as const,
  );
  return (
    <details>
      <summary>{words.columns}</summary>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {[...fixed, ...asked].map(([name, meaning]) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {words.leftOut} {words.formula}
      </p>
    </details>
  );
};

const Radio = ({
  name,
  value,
  label,
  checked,
}: {
  name: string;
  value: string;
  label: string;
  checked: boolean;
}) => (
  <label class="radio">
    <input type="radio" name={name} value={value} checked={checked} />
    {label}
  </label>
);

/** Chooses what to export. Who proved themselves too long ago is asked for a new code first. */
export const exportPage: Handler<ConsoleHouse> = async (context) => {
  const { language, session } = context.var;
  const { pathname, search } = new URL(context.req.url);
  if (!session || !provedLately(session, Date.now()))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: pathname + search }), 303);
  const current = await currentForms(context.env);
  const id = formAsked(context.req.query('form'), current[0]?.id);
  const form = current.find((each) => each.id === id);
  const { forms } = await everyVersion(openDatabase(context.env.DB), form, id);
  const selection = readSelection((name) => context.req.query(name), id);
  const words = wordsOf(language).exports;
  const props = { language, selection, forms: current, programmes: programmesOf(form) };
  const content = (
    <>
      <p>{words.lead}</p>
      <form method="get" class="filters">
        <FormSelect {...props} />
        <button type="submit" class="quiet">
          {words.chooseForm}
        </button>
      </form>
      <form method="post" action={consoleAddress(language, 'exports/')} class="export">
        <input type="hidden" name="form" value={id} />
        <fieldset>
          <legend>{words.what}</legend>
          <div class="filters">
            <ProgrammeSelect {...props} />
            <StatusSelect {...props} />
            <MarkSelect {...props} />
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.format}</legend>
          {formats.map((format, index) => (
            <Radio
              name="format"
              value={format}
              label={words.formats[format]}
              checked={index === 0}
            />
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
      <Columns language={language} forms={forms} />
    </>
  );
  return consolePage(context, 'exports', { slots: { content } });
};
