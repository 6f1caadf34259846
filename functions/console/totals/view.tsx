import type { Selection } from '../../../db/submissions/read.ts';
import { leftOut } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { everyQuestion } from '../../../domain/forms/history.ts';
import { sumTallies, type Tally } from '../../../domain/forms/tally.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain, sayAround } from '../../../domain/words/said.ts';
import { SaidText } from '../../http/said.tsx';
import { Filters } from '../../private/filters.tsx';
import { consoleAddress } from '../address.ts';
import { throughTime } from '../every-version.ts';
import { FormSelect, ProgrammeSelect } from '../filters.tsx';
import { formTitles, type ListedForm, programmesThrough } from '../forms.ts';
import { objectivesWords } from '../objectives/words.ts';
import type { Screen } from '../page.tsx';
import { consoleWords } from '../words.ts';
import { QuestionTotals } from './question.tsx';
import { isCounted } from './rows.ts';
import { totalsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly listed: readonly ListedForm[];
  readonly selection: Selection;
  /** What is shown of the tallies of the form, by programme. */
  readonly parts: ReadonlyMap<string, Tally>;
  /** Every version of the form, the newest first. */
  readonly forms: readonly Form[];
  /** Its anonymous questions. */
  readonly anonymous: ReadonlySet<string>;
}

/** The totals of a form. */
export function totalsScreen(props: Props): Screen {
  const { language, listed, selection, parts, forms, anonymous } = props;
  const words = totalsWords(language);
  const shared = consoleWords(language);
  const { programme } = selection;
  const tally =
    programme === undefined ? sumTallies([...parts.values()]) : (parts.get(programme) ?? {});
  const questions = everyQuestion(forms).filter(
    ({ holds }) => holds !== 'programme' || programme === undefined,
  );
  const counted = questions.filter(
    (question) => question.seen_by !== 'pair' && isCounted(question),
  );
  const title = formTitles(listed, language)(selection.form);
  const content = (
    <>
      <Filters label={shared.filters} submit={shared.show}>
        <FormSelect language={language} selection={selection} forms={listed} />
        <ProgrammeSelect
          language={language}
          selection={selection}
          programmes={programmesThrough(forms)}
        />
      </Filters>
      <p>
        <a href={consoleAddress(language, 'totals/objectives/', { programme })}>
          {objectivesWords(language).fromTotals}
        </a>
      </p>
      {leftOut(tally) > 0 && <p class="hint">{words.leftOut(leftOut(tally))}</p>}
      {parts.size === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        counted.map((question) => (
          <QuestionTotals
            language={language}
            versions={throughTime(forms, question.id)}
            tally={tally}
            anonymous={anonymous.has(question.id)}
          />
        ))
      )}
      <p class="hint">
        {questions.some((question) => !isCounted(question)) && words.notCounted}{' '}
        {questions.some(({ seen_by }) => seen_by === 'pair') && words.pair}
      </p>
    </>
  );
  return {
    title: `${words.heading(plain(title))} – ${words.title}`,
    heading: <SaidText said={sayAround(words.heading, title)} />,
    content,
  };
}
