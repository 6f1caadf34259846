import { openDatabase } from '../../../db/open.ts';
import { runOf } from '../../../db/proposals/read.ts';
import { forbidden } from '../../../domain/matching/assignment/problem.ts';
import { type Cohort, numbersOf } from '../../../domain/matching/cohort.ts';
import { mostInWorker } from '../../../domain/matching/proposals.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { type AskedOne, benchOf, proposalAsked } from './draft.ts';
import { MapOfScores } from './map-drawing.tsx';
import { mapWords } from './map-words.ts';
import { proposalWords } from './words.ts';

/** What one mentee's row of the map says. */
function rowOf({ people, mentors, scores }: Cohort, rank: number, at: number | undefined) {
  const open = people.mentors
    .map((mentor, number) => ({ mentor, number, score: scores[rank * mentors + number] ?? 0 }))
    .filter(({ score }) => score !== forbidden)
    .toSorted((one, other) => other.score - one.score);
  const place = open.findIndex(({ number }) => number === at);
  return {
    number: rank + 1,
    mentee: people.mentees[rank]?.name ?? '',
    menteeId: people.mentees[rank]?.id ?? '',
    best: open.slice(0, 3),
    highest: open[0]?.score,
    lowest: open.at(-1)?.score,
    open: open.length,
    proposed:
      at === undefined
        ? undefined
        : {
            id: people.mentors[at]?.id ?? '',
            column: at + 1,
            name: people.mentors[at]?.name ?? '',
            score: scores[rank * mentors + at] ?? 0,
            rank: place < 0 ? undefined : place + 1,
          },
  };
}

/** The cohort at a glance: every score, and beside it what each row says. */
export async function mapOfScores(context: AskedOne): Promise<Response> {
  const { language } = context.var;
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const db = openDatabase(context.env.DB);
  const words = mapWords(language);
  const said = proposalWords(language);
  const [bench, run] = await Promise.all([
    benchOf(context.env, db, proposal, acting(context).scope),
    runOf(db, proposal.id, proposal.run, 4 * mostInWorker),
  ]);
  const back = (
    <p>
      <a href={consoleAddress(language, `proposals/${proposal.id}/`)}>{said.back}</a>
    </p>
  );
  const screen = { title: words.title, heading: words.heading };
  if (typeof bench === 'string') {
    const why = bench === 'many' ? said.many(mostInWorker) : said.noRules;
    const content = (
      <>
        <Fault id="map-error">{why}</Fault>
        {back}
      </>
    );
    return consolePage(context, { ...screen, content, status: 409 });
  }
  const { cohort } = bench;
  const numberOf = numbersOf(cohort.people.mentors);
  const mentorOf = new Map(run.map(({ mentee, mentor }) => [mentee, mentor]));
  const proposed = cohort.people.mentees.map(({ id }) => numberOf.get(mentorOf.get(id) ?? ''));
  const rows = proposed.map((at, rank) => rowOf(cohort, rank, at));
  const content = (
    <>
      <p>{words.lead}</p>
      {cohort.mentors * cohort.mentees > 0 && (
        <MapOfScores language={language} cohort={cohort} proposed={proposed} />
      )}
      <Table
        class="list"
        rows={rows}
        columns={[
          { label: words.row, cell: ({ number, mentee }) => `${number}. ${mentee}` },
          {
            label: words.proposed,
            cell: ({ proposed: one, menteeId }) =>
              one ? (
                <>
                  <a
                    href={consoleAddress(language, `proposals/${proposal.id}/pair/`, {
                      mentor: one.id,
                      mentee: menteeId,
                    })}
                  >
                    {one.name}
                  </a>
                  {[` (${words.column(one.column)})`, one.score, one.rank && words.rank(one.rank)]
                    .filter((part) => part !== undefined)
                    .join(', ')}
                </>
              ) : (
                words.alone
              ),
          },
          {
            label: words.best,
            cell: ({ best }) =>
              best.map(({ mentor, score }) => `${mentor.name}\u00a0${score}`).join(', '),
          },
          {
            label: words.range,
            cell: ({ lowest, highest, open }) =>
              lowest === undefined || highest === undefined
                ? words.open(0)
                : `${words.between(lowest, highest)}, ${words.open(open)}`,
          },
        ]}
      />
      {back}
    </>
  );
  return consolePage(context, { ...screen, content });
}
