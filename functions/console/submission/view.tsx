import type { Participant } from '../../../db/people/read.ts';
import type { ReadSubmission, Selection } from '../../../db/submissions/read.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { SaidText, SaidWords } from '../../http/said.tsx';
import { Breakable } from '../../private/breakable.tsx';
import { type Fact, Facts } from '../../private/facts.tsx';
import { Notice } from '../../private/notice.tsx';
import { Pager } from '../../private/pager.tsx';
import { consoleAddress } from '../address.ts';
import { sayProgramme } from '../forms.ts';
import { mayChange, type Role } from '../guard/person.ts';
import { ToImprove } from '../improvements/to-improve.tsx';
import type { Screen } from '../page.tsx';
import { participationWords } from '../people/standings.ts';
import { aroundQuery, selectionQuery } from '../selection.ts';
import { statusWords } from '../statuses.ts';
import { callIt } from '../who.ts';
import { consoleWords } from '../words.ts';
import { Acts, Corrections } from './acts.tsx';
import { type Again, AnsweredAgain } from './again.tsx';
import { AnswersByPage } from './answers.tsx';
import { Decision, DecisionForm, NextStep } from './decision-form.tsx';
import type { TypedDecision } from './typed.ts';
import { submissionWords } from './words.ts';

/** What to say beside a submission: that something was saved, or why it was not. */
export interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly typed?: TypedDecision | undefined;
}

interface Props {
  readonly language: Language;
  readonly role: Role | undefined;
  readonly row: ReadSubmission;
  /** The participation that it is an application for, if it is one. */
  readonly participant: Participant | undefined;
  /** What the list was narrowed to that the coordinator came from. */
  readonly selection: Selection;
  /** The ids of the submissions on either side in that list. */
  readonly beside: { readonly previous: string | undefined; readonly next: string | undefined };
  /** What else came from the same person, to this form and for this programme. */
  readonly again: readonly Again[];
  readonly said: Said;
  /** Whether the person can be told of a decision by e-mail. */
  readonly tellable: boolean;
}

/** The facts about a submission that are no answers. */
function factsOf(row: ReadSubmission, language: Language): readonly Fact[] {
  const words = submissionWords(language);
  const { languages, form, programme } = consoleWords(language);
  const chosen = row.programme && sayProgramme(row.definition, row.programme, language);
  return [
    [words.reference, referenceOf(row.id)],
    [words.received, sayMoment(row.receivedAt, language)],
    [form, <SaidWords words={row.definition.title} language={language} />],
    ...(chosen ? [[programme, <SaidText said={chosen} />] as const] : []),
    [words.language, languages[row.language]],
    [words.version, sayDay(dayOf(row.since), language)],
    [words.purge, sayDay(dayOf(row.purgeAt), language)],
  ];
}

/** What is known of a submission before one reads its answers. */
const Summary = ({ language, row }: Pick<Props, 'language' | 'row'>) => {
  const words = submissionWords(language);
  const status = statusWords(row.definition, language)[row.status];
  return (
    <>
      <p class="run faint">
        <span>
          <a href="#decide">{status}</a>
        </span>{' '}
        <span>
          <SaidWords words={row.definition.title} language={language} />
        </span>{' '}
        <span>{sayMoment(row.receivedAt, language)}</span>
      </p>
      {row.attention && <p class="flag attention">{words.attention}</p>}
      {row.suspicion && (
        <p class="flag suspicion">
          <strong>{words.suspicion}</strong> {words.suspicions[row.suspicion]}
        </p>
      )}
    </>
  );
};

/** Where the person stands whose application this is, and whether it is the one that counts. */
const Standing = ({
  language,
  row,
  participant,
}: Pick<Props, 'language' | 'row' | 'participant'>) => {
  if (!participant) return null;
  const words = submissionWords(language);
  const { standings } = participationWords(language);
  return (
    <p class={participant.application === row.id ? 'faint' : 'flag twice'}>
      <a href={consoleAddress(language, `people/${participant.person}/`)}>
        {words.participation(standings[participant.standing])}
      </a>
      {participant.application !== row.id && (
        <> {row.status === 'replaced' ? words.replaced : words.beside}</>
      )}
    </p>
  );
};

/** What people say of how a programme goes. */
const isLearnedFrom: readonly unknown[] = ['session_feedback', 'midway_review', 'final_review'];

/** Whether a submission says how a programme goes. */
const teaches = ({ definition, programme }: Props['row']): boolean =>
  programme !== '' && isLearnedFrom.includes(definition.does);

/** The page of one submission, read through the version of the form that it answered. */
export function submissionScreen(props: Props): Screen {
  const { language, role, row, selection, beside, said } = props;
  const words = submissionWords(language);
  const query = aroundQuery(selection);
  const to = (id: string) => consoleAddress(language, `submissions/${id}/`, query);
  const list = consoleAddress(language, 'submissions/', selectionQuery(selection));
  const decision = {
    ...{ language, row, address: to(row.id), tells: props.tellable ? row.id : undefined },
    ...{ typed: said.typed, fault: said.fault },
  };
  const allowed = role !== undefined && mayChange(role);
  const heading = callIt(row.definition, row);
  const content = (
    <>
      {said.notice && <Notice>{said.notice}</Notice>}
      <Summary language={language} row={row} />
      <Standing language={language} row={row} participant={props.participant} />
      <AnsweredAgain language={language} row={row} again={props.again} />
      {allowed && <NextStep {...decision} />}
      <div class="submission">
        <div>
          <AnswersByPage
            language={language}
            form={row.definition}
            answers={row.answers}
            sent={row}
          />
          <p class="reach">
            <a href="#decide">{words.decide}</a>
          </p>
        </div>
        <div class="beside">
          {allowed ? <DecisionForm {...decision} /> : <Decision {...decision} />}
          <Facts facts={factsOf(row, language)} />
          <Corrections language={language} row={row} />
          <Acts language={language} row={row} allowed={allowed} />
          {allowed && teaches(row) && (
            <p>
              <ToImprove language={language} of={row.programme} source="feedback" />
            </p>
          )}
        </div>
      </div>
      <Pager
        label={words.around}
        previous={
          beside.previous ? { address: to(beside.previous), label: words.previous } : undefined
        }
        up={{ address: list, label: words.back }}
        next={beside.next ? { address: to(beside.next), label: words.next } : undefined}
      />
    </>
  );
  return {
    title: `${heading} – ${words.title}`,
    heading: <Breakable text={heading} />,
    content,
  };
}
