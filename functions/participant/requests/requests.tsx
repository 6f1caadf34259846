import { cohortOne } from '../../../db/proposals/cohort.ts';
import { listedSince, type OwnRequest } from '../../../db/requests/own.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import { choosesFromDirectory } from '../../../domain/requests/request.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { chooseDirectory } from '../../actions/requests/answer-request.ts';
import { definitionsOf } from '../../console/every-version.ts';
import { readForm } from '../../http/form-body.ts';
import { personOf } from '../../pairs/cohort.ts';
import { Kept } from '../../private/kept.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { ownPage } from '../page.tsx';
import { askedWords } from './asked-words.ts';
import { Back } from './back.tsx';
import { Gives } from './choice.tsx';
import {
  type AskedParticipation,
  type Choosing,
  namedParticipation,
  requestsAddress,
} from './named.ts';

/** One request a line, those that wait first. */
const Requests = ({
  language,
  choosing: { one, requests },
}: {
  readonly language: Language;
  readonly choosing: Choosing;
}) => {
  const words = askedWords(language);
  const waits = ({ state }: OwnRequest) => (state === 'asked' ? 0 : state === 'more' ? 1 : 2);
  if (requests.length === 0) return <p class="empty">{words.requestsEmpty}</p>;
  return (
    <>
      <p>{words.requestsLead}</p>
      <ul class="standings">
        {requests
          .toSorted((some, other) => waits(some) - waits(other))
          .map((request) => (
            <li>
              <h3>
                <a href={requestsAddress(language, one, request.id)}>
                  {words.from(request.name, sayDay(dayOf(request.askedAt ?? 0), language))}
                </a>
              </h3>
              <p class="where-it-stands">{words.states[request.state]}</p>
            </li>
          ))}
      </ul>
    </>
  );
};

/** Whether a mentor stands in the directory, what is read there, and the button that changes it. */
async function directoryPart(context: AskedParticipation, { db, one, proposing }: Choosing) {
  const { language, session } = context.var;
  const words = askedWords(language);
  const { programme, rules } = proposing;
  if (!choosesFromDirectory(programme)) return null;
  const [listed, row] = await Promise.all([
    listedSince(db, session.person),
    cohortOne(db, { programme: one.programme, role: 'mentor' }, one.id),
  ]);
  const since = listed.get(one.id);
  const [guide] = row ? personOf(row, await definitionsOf(context.env, db, [row])) : [];
  if (!guide && since === undefined) return null;
  return (
    <section class="part">
      <h2>{words.inDirectory}</h2>
      <p>
        {since === undefined
          ? words.directoryNot
          : words.directoryNow(sayDay(dayOf(since), language))}
      </p>
      <p>{words.directoryWhat}</p>
      {guide && <Gives language={language} guide={guide} looked={lookedAt(programme, rules)} />}
      <form method="post" action={requestsAddress(language, one)} class="asking">
        <button
          type="submit"
          name="do"
          value={since === undefined ? 'join' : 'leave'}
          class={since === undefined ? undefined : 'quiet'}
        >
          {since === undefined ? words.join : words.leave}
        </button>
      </form>
    </section>
  );
}

/** Why an answer was not taken, and what was written in it. */
interface NotTaken {
  readonly fault: string;
  readonly kept: string;
}

/** Shows who asks a mentor, and whether they stand in the directory; above it an answer to a request that is no longer there. */
export async function showRequests(
  context: AskedParticipation,
  choosing: Choosing,
  late?: NotTaken,
): Promise<Response> {
  const { language } = context.var;
  const words = askedWords(language);
  const notice = context.req.query('notice');
  const content = (
    <>
      {(notice === 'joined' || notice === 'left') && <Notice>{words[notice]}</Notice>}
      {late && <Fault id="answer-error">{late.fault}</Fault>}
      <Kept language={language} text={late?.kept ?? ''} />
      <Requests language={language} choosing={choosing} />
      {await directoryPart(context, choosing)}
      <Back language={language} />
    </>
  );
  return ownPage(context, { heading: words.requests, content, status: late ? 409 : 200 });
}

/** Who asks a mentor, and whether they stand in the directory. */
export const requestsToAnswer = async (context: AskedParticipation): Promise<Response> =>
  showRequests(context, await namedParticipation(context, 'mentor'));

/** A mentor stands in the directory of their programme, or leaves it. */
export async function joinOrLeave(context: AskedParticipation): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language, session } = context.var;
  const { db, one, proposing } = await namedParticipation(context, 'mentor');
  const does = sent.get('do');
  const joins = does === 'join' && choosesFromDirectory(proposing.programme);
  if (!joins && does !== 'leave') return requestsToAnswer(context);
  const who = { participation: one.id, person: session.person, now: Date.now() };
  await chooseDirectory(db, who, joins);
  return context.redirect(requestsAddress(language, one, '', joins ? 'joined' : 'left'), 303);
}
