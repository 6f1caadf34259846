import { openDatabase } from '../../../db/open.ts';
import { cohortNamed, cohortSide } from '../../../db/proposals/cohort.ts';
import { rulingsOf } from '../../../db/proposals/read.ts';
import { mostInWorker } from '../../../domain/matching/proposals.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { type AskedOne, gathered, proposalAsked } from './draft.ts';
import { twoWords } from './two-words.ts';
import { proposalWords } from './words.ts';

/** Every mentor for one mentee, who would do best first, each leading to the page of the two. */
export async function mentorsForOne(context: AskedOne): Promise<Response> {
  const { language } = context.var;
  const { env } = context;
  const { scope } = acting(context);
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const { id, programme } = proposal;
  const db = openDatabase(env.DB);
  const words = twoWords(language);
  const chosen = context.req.query('mentee') ?? '';
  const [proposing, mentors, mentees, rulings] = await Promise.all([
    proposingIn(env, programme),
    cohortSide(db, { programme, role: 'mentor' }, scope, mostInWorker + 1),
    cohortNamed(db, { programme, role: 'mentee' }, [chosen], scope),
    rulingsOf(db, id),
  ]);
  const rows = { mentors: mentors.slice(0, mostInWorker), mentees };
  const bench = proposing && (await gathered(env, db, rows, proposing, rulings));
  const mentee = bench?.cohort.people.mentees[0];
  const back = (
    <p>
      <a href={consoleAddress(language, `proposals/${id}/`)}>{proposalWords(language).back}</a>
    </p>
  );
  if (!bench || !mentee)
    return consolePage(context, {
      title: words.title,
      heading: words.mentor,
      content: (
        <>
          <Fault id="mentors-error">
            {proposing ? proposalWords(language).left : proposalWords(language).noRules}
          </Fault>
          {back}
        </>
      ),
      status: 404,
    });
  const { cohort } = bench;
  const listed = cohort.people.mentors
    .map((mentor, at) => ({
      mentor,
      score: cohort.scoreOf(at, 0),
      places: cohort.capacities[at] ?? 0,
      isApart: cohort.apart(at, 0).length > 0,
    }))
    .toSorted(
      (one, other) => Number(one.isApart) - Number(other.isApart) || other.score - one.score,
    );
  const content = (
    <>
      <p>{listed.length === 0 ? words.nobody : words.lead}</p>
      {listed.length > 0 && (
        <Table
          class="list"
          rows={listed}
          columns={[
            {
              label: words.mentor,
              cell: ({ mentor }) => (
                <a
                  href={consoleAddress(language, `proposals/${id}/pair/`, {
                    mentor: mentor.id,
                    mentee: mentee.id,
                  })}
                >
                  {mentor.name}
                </a>
              ),
            },
            { label: words.score, class: 'number', cell: ({ score }) => score },
            {
              label: words.remarks,
              cell: ({ places, isApart }) =>
                [isApart && words.apartShort, words.places(places)].filter(Boolean).join(', '),
            },
          ]}
        />
      )}
      {mentors.length > mostInWorker && <p class="hint">{words.firstOnly(mostInWorker)}</p>}
      {back}
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: words.mentorsFor(mentee.name),
    content,
  });
}
