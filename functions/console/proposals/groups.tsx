import type { Database } from '../../../db/open.ts';
import { answersIn, type ProposalRow } from '../../../db/proposals/read.ts';
import { type Answer, valuesOf } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { type AnsweredQuestion, optionsOf } from '../../../domain/forms/question.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { type Group, spreadOf } from '../../../domain/matching/fairness.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Select } from '../../private/select.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { fairnessWords } from './fairness-words.ts';
import { proposalWords } from './words.ts';

/** At most so many mentees are looked at. */
const most = 500;

/** The forms by which mentees apply. */
export async function menteeForms(env: Env): Promise<readonly Form[]> {
  const { forms } = await siteIndex(env);
  const ids = forms.filter(({ does }) => does === 'enrol_mentee').map(({ id }) => id);
  const found = await Promise.all(ids.map((id) => formById(env, id)));
  return found.flatMap((one) => (one ? [one.form] : []));
}

/** The questions by which groups can be told apart: of one or several choices, that the coordinator may read. */
export const groupingQuestions = (forms: readonly Form[]): readonly AnsweredQuestion[] =>
  forms.flatMap((form) =>
    answeredQuestions(form).filter(
      (question) =>
        'options' in question && question.seen_by === 'coordinator' && question.holds === undefined,
    ),
  );

/** How the groups that a question tells apart fare in a proposal. */
export async function groupsBy(
  db: Database,
  proposal: ProposalRow,
  question: AnsweredQuestion,
  language: Language,
): Promise<{ readonly groups: readonly Group[]; readonly isPart: boolean }> {
  const words = fairnessWords(language);
  const rows = await answersIn(db, proposal, question.id, most);
  const labels = new Map(
    'options' in question
      ? optionsOf(question).map(({ value, label }) => [value, say(label, language)])
      : [],
  );
  const groups = spreadOf(
    rows.map(({ score, answer }) => {
      const given = answer === null ? [] : valuesOf(JSON.parse(answer) as Answer);
      const names = given.map((value) => labels.get(value) ?? value);
      return { score: score ?? undefined, names: names.length === 0 ? [words.noAnswer] : names };
    }),
  );
  return { groups, isPart: rows.length === most };
}

interface Props {
  readonly language: Language;
  readonly proposal: ProposalRow;
  readonly questions: readonly AnsweredQuestion[];
  readonly chosen: AnsweredQuestion | undefined;
  readonly found: { readonly groups: readonly Group[]; readonly isPart: boolean } | undefined;
}

/** Compares how groups fare: the coordinator chooses the question that tells them apart. */
export const Groups = ({ language, proposal, questions, chosen, found }: Props) => {
  const words = fairnessWords(language);
  return (
    <>
      <h3>{words.group}</h3>
      <form
        method="get"
        action={consoleAddress(language, `proposals/${proposal.id}/`)}
        class="export"
      >
        <Select
          name="group"
          label={words.groupBy}
          chosen={chosen?.id}
          options={[
            ['', words.groupNone],
            ...questions.map(({ id, label }) => [id, say(label, language)] as const),
          ]}
        />
        <p class="go">
          <button type="submit" class="quiet">
            {words.show}
          </button>
        </p>
      </form>
      {found && (
        <>
          <Table
            class="list"
            rows={found.groups}
            columns={[
              { label: words.groupOf, cell: ({ name }) => name },
              { label: words.paired, class: 'number', cell: ({ paired }) => paired },
              { label: words.unpaired, class: 'number', cell: ({ alone }) => alone },
              {
                label: words.scores,
                cell: ({ scores }) =>
                  scores && words.range(scores.lowest, scores.middle, scores.highest),
              },
            ]}
          />
          {found.isPart && <p class="hint">{proposalWords(language).firstOnly(most)}</p>}
        </>
      )}
    </>
  );
};
