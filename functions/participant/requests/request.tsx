import type { Context } from 'hono';
import { cohortOne } from '../../../db/proposals/cohort.ts';
import type { OwnRequest } from '../../../db/requests/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import type { Two } from '../../../domain/matching/person.ts';
import { toldReasons } from '../../../domain/matching/reasons/told.ts';
import {
  isOpen,
  longestRequest,
  type MentorAnswer,
  mentorAnswers,
} from '../../../domain/requests/request.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Announced } from '../../actions/pairs/make-pair.ts';
import {
  acceptRequest,
  askForMore,
  declineRequest,
} from '../../actions/requests/answer-request.ts';
import { definitionsOf } from '../../console/every-version.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { textIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { charterIn } from '../../pairs/charter.ts';
import { personOf } from '../../pairs/cohort.ts';
import { wordTo } from '../../pairs/common-ground.ts';
import { type Addressee, announcement } from '../../pairs/letters.ts';
import { Field } from '../../private/field.tsx';
import { Kept } from '../../private/kept.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { Radio } from '../../private/radio.tsx';
import { requestLetter } from '../../requests/letters.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { askedWords } from './asked-words.ts';
import { Back } from './back.tsx';
import { Common } from './choice.tsx';
import { type Choosing, namedParticipation, requestsAddress } from './named.ts';
import { showRequests } from './requests.tsx';
import { ownRequestWords } from './words.ts';

type Asked = Context<OwnEnv, '/programmes/:id/requests/:request/'>;

/** A request to a mentor, with the two as pairing compares them, while both are ready. */
interface Named {
  readonly choosing: Choosing;
  readonly request: OwnRequest;
  readonly two: Two | undefined;
}

/**
 * The request that the address names, if the mentor was asked.
 *
 * @throws Problem 404
 */
async function named(context: Asked, known?: Choosing): Promise<Named> {
  const choosing = known ?? (await namedParticipation(context, 'mentor'));
  const { db, one, requests } = choosing;
  const request = requests.find(({ id }) => id === context.req.param('request'));
  if (!request) throw new Problem(404);
  const { programme } = one;
  const [guide, learner] = await Promise.all([
    cohortOne(db, { programme, role: 'mentor' }, one.id),
    cohortOne(db, { programme, role: 'mentee' }, request.other),
  ]);
  if (!guide || !learner) return { choosing, request, two: undefined };
  const definitions = await definitionsOf(context.env, db, [guide, learner]);
  const [[mentor], [mentee]] = [personOf(guide, definitions), personOf(learner, definitions)];
  return { choosing, request, two: mentor && mentee ? { mentor, mentee } : undefined };
}

/** What was chosen and typed, and what is wrong. */
interface Above {
  readonly chosen?: string;
  readonly text?: string;
  readonly fault?: string;
  readonly textFault?: string;
  readonly status?: number;
}

/** What two wrote to each other, in the order of time. */
const Written = ({ language, request }: { language: Language; request: OwnRequest }) => {
  const words = askedWords(language);
  const texts = [
    [words.theirWord(request.name), request.word],
    [words.yourQuestion, request.question],
    [words.theirReply(request.name), request.reply],
  ] as const;
  return (
    <section class="part">
      {texts
        .filter(([, text]) => text !== '')
        .map(([heading, text]) => (
          <>
            <h2>{heading}</h2>
            <blockquote class="written">{text}</blockquote>
          </>
        ))}
    </section>
  );
};

async function show(context: Asked, all: Named, above: Above = {}): Promise<Response> {
  const { language } = context.var;
  const words = askedWords(language);
  const both = ownRequestWords(language);
  const { choosing, request, two } = all;
  const { programme, rules } = choosing.proposing;
  const notice = context.req.query('notice') as MentorAnswer | undefined;
  const answers = mentorAnswers.filter((one) => one !== 'more' || request.question === '');
  const content = (
    <>
      {notice && mentorAnswers.includes(notice) && !above.status && (
        <Notice>{words.answered[notice]}</Notice>
      )}
      {!isOpen(request.state) && (
        <>
          {above.fault && <Fault id="answer-error">{above.fault}</Fault>}
          <Kept language={language} text={above.text ?? ''} />
          <p class="where-it-stands">{words.states[request.state]}</p>
        </>
      )}
      <Written language={language} request={request} />
      <section class="part">
        <h2>{both.introduces(request.name)}</h2>
        {request.introduction ? (
          <blockquote class="written">{request.introduction}</blockquote>
        ) : (
          <p>{both.noIntroduction}</p>
        )}
      </section>
      {two && (
        <section class="part">
          <h2>{both.common}</h2>
          <Common language={language} told={toldReasons(lookedAt(programme, rules), two)} />
        </section>
      )}
      {request.pair && (
        <p class="go">
          <a class="button" href={`${addresses.space[language]}pairs/${request.pair}/`}>
            {both.toPair}
          </a>
        </p>
      )}
      {isOpen(request.state) && (
        <section class="part">
          <form
            method="post"
            action={requestsAddress(language, choosing.one, request.id)}
            class="asking"
          >
            {above.fault && <Fault id="answer-error">{above.fault}</Fault>}
            <fieldset aria-describedby={above.fault ? 'answer-hint answer-error' : 'answer-hint'}>
              <legend>{words.answer}</legend>
              <p class="hint" id="answer-hint">
                {words.answerHint}
              </p>
              {answers.map((one) => (
                <Radio
                  name="answer"
                  value={one}
                  label={words.answers[one]}
                  checked={above.chosen === one}
                />
              ))}
            </fieldset>
            {answers.includes('more') && (
              <div class={above.textFault ? 'question invalid' : 'question'}>
                <Field
                  id="text"
                  label={words.more2}
                  hint={words.moreHint(longestRequest)}
                  fault={above.textFault}
                  control={(ties) => (
                    <textarea {...ties} name="text" rows={4}>
                      {`\n${above.text ?? ''}`}
                    </textarea>
                  )}
                />
              </div>
            )}
            <p class="go">
              <button type="submit">{words.answerSend}</button>
            </p>
          </form>
        </section>
      )}
      <Back
        language={language}
        up={{ address: requestsAddress(language, choosing.one), label: words.requests }}
      />
    </>
  );
  return ownPage(context, { heading: request.name, content, status: above.status });
}

/** A request to a mentor: what the mentee writes, and the three answers. */
export const requestToAnswer = async (context: Asked): Promise<Response> =>
  show(context, await named(context));

/** The pair that a yes makes, and what tells its two, each in their language. */
async function pairOf(
  context: Asked,
  { choosing, request, two }: Named & { readonly two: Two },
  now: number,
): Promise<Announced> {
  const { env } = context;
  const { session } = context.var;
  const { one, proposing } = choosing;
  const { programme, rules } = proposing;
  const looked = lookedAt(programme, rules);
  const said = (language: Language) => wordTo('', looked, two, language);
  const id = crypto.randomUUID();
  const about = { pair: id, programme: one.programme, now };
  const mentor: Addressee = { ...session, side: 'mentor' };
  const mentee: Addressee = { ...request, side: 'mentee' };
  const introduced = { name: session.name, introduction: null };
  const told = await Promise.all([
    announcement(env, mentor, request, said(mentor.language), about, 'pair-chosen'),
    announcement(env, mentee, introduced, said(mentee.language), about, 'pair-chosen'),
  ]);
  const word = [...new Set([said(mentee.language), said(mentor.language)])].join('\n\n');
  return {
    pair: {
      ...{ id, mentor: one.id, mentee: request.other, word },
      ...{ origin: 'request', formula: programme.formula },
    },
    announcements: told.filter((each) => each !== undefined),
  };
}

/** Whether a request stands as an answer would have it: that answer was pressed twice, or in another tab. */
const isAnswered = ({ state }: Pick<OwnRequest, 'state'>, answer: MentorAnswer | undefined) =>
  (state === 'accepted' && answer === 'yes') || (state === 'declined' && answer === 'no');

/** A mentor says yes, no, or asks to know more. */
export async function answerRequest(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = askedWords(language);
  const both = ownRequestWords(language);
  const choosing = await namedParticipation(context, 'mentor');
  const { db, one, proposing, requests } = choosing;
  const text = textIn(sent, 'text');
  // Whoever asked took it back meanwhile: a mentor no longer sees it.
  if (!requests.some(({ id }) => id === context.req.param('request')))
    return showRequests(context, choosing, { fault: both.overtaken, kept: text });
  const all = await named(context, choosing);
  const { request, two } = all;
  const answer = mentorAnswers.find((each) => each === sent.get('answer'));
  if (!isOpen(request.state)) {
    return isAnswered(request, answer)
      ? context.redirect(requestsAddress(language, one, request.id, answer), 303)
      : show(context, all, { text, status: 409, fault: both.overtaken });
  }
  if (!answer) return show(context, all, { text, fault: words.answerMissing, status: 422 });
  const typed = { chosen: answer, text };
  if (answer === 'more' && text === '')
    return show(context, all, { ...typed, textFault: words.moreMissing, status: 422 });
  if (lengthOf(text) > longestRequest)
    return show(context, all, {
      ...typed,
      textFault: both.tooLong(longestRequest, lengthOf(text)),
      status: 422,
    });
  const now = Date.now();
  const own = { id: request.id, side: 'mentor', person: session.person, now } as const;
  const mentee = { ...request, participation: request.other, side: 'mentee' } as const;
  const about = {
    id: request.id,
    programme: one.programme,
    other: session.name,
    page: one.id,
    now,
  };
  const goBack = () => context.redirect(requestsAddress(language, one, request.id, answer), 303);
  const refused = async (fault: string) => {
    const now = await named(context);
    return isAnswered(now.request, answer)
      ? goBack()
      : show(context, now, { ...typed, fault, status: 409 });
  };
  if (answer === 'yes') {
    if (!(await charterIn(env, language)))
      return show(context, all, { ...typed, fault: words.noCharter, status: 409 });
    if (!two) return show(context, all, { ...typed, fault: words.fullNow, status: 409 });
    const pair = await pairOf(context, { ...all, two }, now);
    const most = proposing.programme.mentees_per_mentor;
    if (!(await acceptRequest(db, own, pair, most))) return refused(words.fullNow);
    deliverSoon(
      context,
      pair.announcements.map(({ message }) => message.key),
    );
    return goBack();
  }
  const letter = await requestLetter(
    env,
    answer === 'no' ? 'request-declined' : 'request-more',
    mentee,
    answer === 'no' ? { ...about, page: '' } : about,
  );
  const done =
    answer === 'no'
      ? await declineRequest(db, own, letter)
      : await askForMore(db, own, text, letter);
  if (!done) return refused(both.overtaken);
  if (letter) deliverSoon(context, [letter.message.key]);
  return goBack();
}
