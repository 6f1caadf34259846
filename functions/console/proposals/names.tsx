import { openDatabase } from '../../../db/open.ts';
import { mostInWorker } from '../../../domain/matching/proposals.ts';
import { sayExclusion } from '../../../domain/matching/reasons/say.ts';
import { Fault } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { type AskedOne, benchOf, proposalAsked } from './draft.ts';
import { twoWords } from './two-words.ts';
import { proposalWords } from './words.ts';

/** Pairs that are kept apart in doubt about a name: whoever knows both settles it. */
export async function namesToSettle(context: AskedOne): Promise<Response> {
  const { language } = context.var;
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const words = twoWords(language);
  const said = proposalWords(language);
  const db = openDatabase(context.env.DB);
  const bench = await benchOf(context.env, db, proposal, acting(context).scope);
  const back = (
    <p>
      <a href={consoleAddress(language, `proposals/${proposal.id}/`)}>{said.back}</a>
    </p>
  );
  const page = (content: unknown, status?: number) =>
    consolePage(context, {
      title: words.namesTitle,
      heading: words.names,
      content: (
        <>
          {content}
          {back}
        </>
      ) as never,
      status,
    });
  if (typeof bench === 'string')
    return page(
      <Fault id="names-error">{bench === 'many' ? said.many(mostInWorker) : said.noRules}</Fault>,
      409,
    );
  const { cohort } = bench;
  const found = cohort.people.mentees.flatMap((mentee, rank) =>
    cohort.people.mentors.flatMap((mentor, at) => {
      const by = cohort.apart(at, rank);
      const isDoubt = by.length > 0 && by.every(({ likeness }) => likeness === 'possibly');
      return isDoubt ? [{ mentor, mentee, by }] : [];
    }),
  );
  return page(
    <>
      <p>{found.length === 0 ? words.namesNone : words.namesLead}</p>
      <ul>
        {found.map(({ mentor, mentee, by }) => (
          <li>
            <a
              href={consoleAddress(language, `proposals/${proposal.id}/pair/`, {
                mentor: mentor.id,
                mentee: mentee.id,
              })}
            >
              {words.both(mentee.name, mentor.name)}
            </a>
            {' : '}
            {by.map((one) => sayExclusion(one, { mentor, mentee }, language)).join(' ; ')}
          </li>
        ))}
      </ul>
    </>,
  );
}
