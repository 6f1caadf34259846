import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { isDeclined } from '../../../domain/forms/declined.ts';
import { cellOf, sayUnanswered, showAnswer } from '../../../domain/forms/kinds/index.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import type { Happening, Transition } from '../../../domain/people/participation.ts';
import { dayOf } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { tableMoment } from '../../../domain/words/moment.ts';
import { plain } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { lines } from '../exports/csv.ts';
import { sayProgramme } from '../forms.ts';
import { stateSaid } from '../pairs/said.tsx';
import { consoleWords } from '../words.ts';
import { listWords } from './list-words.ts';
import { personWords } from './person-words.ts';
import { participationWords } from './standings.ts';
import { peopleWords } from './words.ts';

/** A file, and what a browser is to call it: no name and no address, which would stay in its history. */
export interface Copy {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** An answer in a copy. */
interface Told {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** As it is stored, if anything is. */
  readonly value: ReturnType<typeof cellOf> | null;
}

/**
 * The answers of a submission that the coordinator reads, in words and as they are stored; a consent
 * that was asked for and not given is one of them, with nothing stored.
 */
const answersOf = ({ definition, answers }: ReadSubmission, language: Language) =>
  answeredQuestions(definition).flatMap((question): readonly Told[] => {
    if (question.seen_by !== 'coordinator') return [];
    const { id } = question;
    const answer = answers[id];
    const named = { id, question: say(question.label, language) };
    if (answer === undefined)
      return isDeclined(question, answers)
        ? [{ ...named, answer: sayUnanswered(question, language) ?? '', value: null }]
        : [];
    const said = showAnswer(question, answer, language).map(plain).join(' | ');
    return [{ ...named, answer: said, value: cellOf(question, answer, null) }];
  });

const told = (row: ReadSubmission, language: Language) => ({
  reference: referenceOf(row.id),
  form: say(row.definition.title, language),
  received: new Date(row.receivedAt).toISOString(),
  keptUntil: dayOf(row.purgeAt),
  language: row.language,
  programme: row.programme ? plain(sayProgramme(row.definition, row.programme, language)) : null,
  status: consoleWords(language).statuses[row.status],
  note: row.note || null,
  attention: row.attention,
  suspicion: row.suspicion,
  corrected: row.corrected.map(({ question, at }) => ({
    question,
    at: new Date(at).toISOString(),
  })),
});

/** Where a person stands in each programme, what happened, and what was noted of interviews. */
function takingPart(person: KnownPerson | undefined, language: Language) {
  const { roles, standings, moved } = participationWords(language);
  const at = (moment: number) => new Date(moment).toISOString();
  return (person?.participations ?? []).map((one) => ({
    programme: one.programme,
    role: roles[one.role],
    standing: standings[one.standing],
    since: at(one.changedAt),
    ambassador: one.ambassador,
    events: person?.events
      .filter(({ participation }) => participation === one.id)
      .map((event) => ({
        at: at(event.at),
        what: moved[event.what as Transition | Happening] ?? event.what,
      })),
    steps: person?.steps
      .filter(({ participation }) => participation === one.id)
      .map(({ step, at: done }) => ({ at: at(done), step })),
    interviews: person?.interviews
      .filter(({ participation }) => participation === one.id)
      .map(({ at: noted, note, takenBackAt }) => ({
        ...{ at: at(noted), note, takenBack: takenBackAt === null ? null : at(takenBackAt) },
      })),
  }));
}

function asJson(
  rows: readonly ReadSubmission[],
  person: KnownPerson | undefined,
  language: Language,
  now: number,
): string {
  const { reserved, counted } = peopleWords(language);
  const sent = rows.map((row) => ({ ...told(row, language), answers: answersOf(row, language) }));
  const copied = new Date(now).toISOString();
  const participations = takingPart(person, language);
  const pairs = (person?.pairs ?? []).map((pair) => ({
    programme: pair.programme,
    state: stateSaid(pair, language),
    announced: new Date(pair.madeAt).toISOString(),
    begun: pair.begunAt === null ? null : new Date(pair.begunAt).toISOString(),
  }));
  return `${JSON.stringify({ copied, participations, pairs, sent, leftOut: [reserved, counted] }, null, 2)}\n`;
}

/** A line for each answer, and for each thing that the coordinator keeps beside them. */
function asCsv(
  rows: readonly ReadSubmission[],
  person: KnownPerson | undefined,
  language: Language,
): string {
  const { columns, note, until } = peopleWords(language);
  const words = consoleWords(language);
  const cells = rows.flatMap((row) => {
    const { reference, form, keptUntil, programme, status } = told(row, language);
    const beside = [
      [words.programme, programme ?? ''],
      [words.status, status],
      [note, row.note],
      [until, keptUntil],
    ].filter(([, text]) => text !== '');
    const answers = answersOf(row, language).map(({ question, answer }) => [question, answer]);
    return [...answers, ...beside].map((pair) => [
      ...[reference, tableMoment(row.receivedAt), form],
      ...pair,
    ]);
  });
  const { interview } = personWords(language);
  const { standing } = listWords(language);
  for (const one of takingPart(person, language)) {
    const beside = [
      [standing, `${one.role} · ${one.standing}`],
      ...(one.interviews ?? []).map(({ note: text }) => [interview, text]),
    ];
    cells.push(...beside.map((pair) => ['', one.since, one.programme, ...pair]));
  }
  const sort = language === 'fr' ? 'excel' : 'csv';
  const mark = sort === 'excel' ? '\ufeff' : '';
  return mark + lines([Object.values(columns), ...cells] as string[][], sort);
}

/** A copy of all that a person sent, as far as the coordinator reads it: for the person. */
export function copyOf(
  rows: readonly ReadSubmission[],
  person: KnownPerson | undefined,
  format: 'json' | 'csv',
  language: Language,
  now: number,
): Copy {
  const name = `copy-${referenceOf(rows[0]?.id ?? '')}-${dayOf(now)}.${format}`;
  return format === 'json'
    ? { name, type: 'application/json; charset=utf-8', text: asJson(rows, person, language, now) }
    : { name, type: 'text/csv; charset=utf-8', text: asCsv(rows, person, language) };
}
