import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import { everyQuestion } from '../../../domain/forms/history.ts';
import { sumTallies } from '../../../domain/forms/tally.ts';
import { say } from '../../../domain/words/words.ts';
import { everyVersion, throughTime } from '../every-version.ts';
import { currentForms, programmesOf } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { consolePage } from '../page.ts';
import { readSelection } from '../selection.ts';
import { FormSelect, ProgrammeSelect } from '../submissions/filter-form.tsx';
import { formAsked } from '../submissions/list.tsx';
import { wordsOf } from '../words/words.ts';
import { mayShowTotals } from './shown-totals.ts';
import { QuestionTotals } from './totals-question.tsx';
import { isCounted } from './totals-rows.ts';

/** The totals of a form, question by question, of all programmes or of one. Reads tallies only. */
export const totals: Handler<ConsoleHouse> = async (context) => {
  const { language } = context.var;
  const db = openDatabase(context.env.DB);
  const current = await currentForms(context.env);
  const asked = (name: string) => context.req.query(name);
  const id = formAsked(asked('form'), current[0]?.id);
  const form = current.find((each) => each.id === id);
  const selection = readSelection(asked, id);
  const [parts, { forms }] = await Promise.all([talliesOf(db, id), everyVersion(db, form, id)]);
  const { programme } = selection;
  const tally =
    programme === undefined ? sumTallies([...parts.values()]) : (parts.get(programme) ?? {});
  const questions = everyQuestion(forms).filter(
    ({ holds }) => holds !== 'programme' || programme === undefined,
  );
  const { totals: words, list } = wordsOf(language);
  const title = form ? say(form.title, language) : id;
  const content = (
    <>
      <form method="get" class="filters" aria-label={list.filters}>
        <FormSelect language={language} selection={selection} forms={current} />
        <ProgrammeSelect
          language={language}
          selection={selection}
          programmes={programmesOf(form)}
        />
        <button type="submit">{list.show}</button>
      </form>
      {parts.size === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        questions
          .filter((question) => question.seen_by !== 'pair' && isCounted(question))
          .map((question) => (
            <QuestionTotals
              language={language}
              versions={throughTime(forms, question.id)}
              tally={tally}
              shown={mayShowTotals(question, parts, programme)}
            />
          ))
      )}
      <p class="hint">
        {questions.some((question) => !isCounted(question)) && words.notCounted}{' '}
        {questions.some(({ seen_by }) => seen_by === 'pair') && words.pair}
      </p>
    </>
  );
  return consolePage(context, 'totals', {
    slots: { heading: words.heading(title), content },
    title: words.heading(title),
  });
};
