import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import {
  type ReadSubmission,
  type Selection,
  submissionsFrom,
} from '../../../db/submissions/read.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import { programmesOf } from '../forms.ts';
import { type ConsoleHouse, mayChange } from '../guard/person.ts';
import { consolePage } from '../page.ts';
import { consoleAddress } from '../place.ts';
import { selectionQuery } from '../selection.ts';
import { sayProgramme } from '../submissions/list-table.tsx';
import { callIt } from '../who.ts';
import { wordsOf } from '../words/words.ts';
import { AnswersByPage } from './answers.tsx';
import { DecisionForm, MarkRead } from './decision-form.tsx';

type Asked = Context<ConsoleHouse>;

/** What to say beside a submission: that something was saved, or why it was not. */
export interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  readonly typed?: string | undefined;
  readonly status?: number;
}

/** The submissions on either side in the list that the coordinator came from. */
async function neighbours(context: Asked, selection: Selection, row: ReadSubmission) {
  const db = openDatabase(context.env.DB);
  const [newer, older] = await db.batch([
    submissionsFrom(db, selection, 1, row, 'newer'),
    submissionsFrom(db, selection, 1, row, 'older'),
  ]);
  return { newer: newer[0], older: older[0] };
}

/** The facts about a submission that are no answers. */
function Facts({ context, row }: { context: Asked; row: ReadSubmission }) {
  const { language } = context.var;
  const { one, languages } = wordsOf(language);
  const facts: readonly (readonly [string, string])[] = [
    [one.reference, referenceOf(row.id)],
    [one.received, sayMoment(row.receivedAt, language)],
    [one.form, say(row.definition.title, language)],
    ...(row.programme
      ? [
          [
            one.programme,
            sayProgramme(programmesOf(row.definition), row.programme, language),
          ] as const,
        ]
      : []),
    [one.language, languages[row.language]],
    [one.version, sayDay(dayOf(row.since), language)],
    [one.purge, sayDay(dayOf(row.purgeAt), language)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, fact]) => (
        <div>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The page of one submission, read through the version of the form that it answered. */
export async function onePage(
  context: Asked,
  row: ReadSubmission,
  selection: Selection,
  said: Said = {},
) {
  const { language, session } = context.var;
  const { one, statuses, suspicions } = wordsOf(language);
  const { newer, older } = await neighbours(context, selection, row);
  const query = { ...selectionQuery(selection), form: undefined };
  const to = (id: string) => consoleAddress(language, `submissions/${id}/`, query);
  const form = { language, row, query, typed: said.typed, fault: said.fault };
  const allowed = session !== undefined && mayChange(session.role);
  const heading = callIt(row.definition, row);
  const content = (
    <>
      {said.notice && (
        <p class="notice" role="status">
          {said.notice}
        </p>
      )}
      <p class="faint">
        <a href="#decide">{statuses[row.status]}</a>
        {` · ${say(row.definition.title, language)} · ${sayMoment(row.receivedAt, language)}`}
      </p>
      {row.attention && <p class="flag attention">{one.attention}</p>}
      {row.suspicion && (
        <p class="flag suspicion">
          <strong>{one.suspicion}</strong> {suspicions[row.suspicion]}
        </p>
      )}
      <MarkRead {...form} mayChange={allowed} />
      <div class="submission">
        <div>
          <AnswersByPage language={language} form={row.definition} answers={row.answers} />
        </div>
        <div class="beside">
          <DecisionForm {...form} mayChange={allowed} />
          <Facts context={context} row={row} />
        </div>
      </div>
      <nav class="turn" aria-label={one.around}>
        {newer && (
          <a rel="prev" href={to(newer.id)}>
            ← {one.newer}
          </a>
        )}
        <a href={consoleAddress(language, 'submissions/', selectionQuery(selection))}>{one.back}</a>
        {older && (
          <a rel="next" href={to(older.id)}>
            {one.older} →
          </a>
        )}
      </nav>
    </>
  );
  return consolePage(context, 'submission', {
    slots: { heading, content },
    title: heading,
    status: said.status ?? 200,
  });
}
