import type { Context } from 'hono';
import { openOf } from '../../../db/requests/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import { openGaps } from '../../../domain/matching/reasons/gaps.ts';
import {
  isOpen,
  longestRequest,
  mostAsked,
  type Origin,
} from '../../../domain/requests/request.ts';
import {
  askMentor,
  passOn,
  replyToMentor,
  withdrawRequest,
} from '../../actions/requests/ask-mentor.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { textIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { Field } from '../../private/field.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { type Choice, type Choices, choicesOf } from '../../requests/choices.ts';
import { type RequestText, requestLetter } from '../../requests/letters.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { Back } from './back.tsx';
import { Common, Gives, isFree, standingOf } from './choice.tsx';
import { choosingWords } from './choosing-words.ts';
import { type Choosing, namedParticipation, requestsAddress } from './named.ts';
import { ownRequestWords } from './words.ts';

type Asked = Context<OwnEnv, '/programmes/:id/mentors/:mentor/'>;

/** A mentor of a mentee's choice, with all that is known of them. */
interface Named {
  readonly choosing: Choosing;
  readonly choices: Choices;
  readonly choice: Choice;
  /** Where the request comes from, or would. */
  readonly origin: Origin;
}

/**
 * The mentor that the address names, if the mentee may choose them.
 *
 * @throws Problem 404
 */
async function named(context: Asked): Promise<Named> {
  const choosing = await namedParticipation(context, 'mentee');
  const { db, one, requests } = choosing;
  const mentor = context.req.param('mentor');
  const choices = await choicesOf(context.env, db, one, requests, mentor);
  const onList = choices?.list.find((one) => one.mentor === mentor);
  const choice = onList ?? choices?.directory.find((one) => one.mentor === mentor);
  if (!choices || !choice) throw new Problem(404);
  return { choosing, choices, choice, origin: onList ? 'list' : 'directory' };
}

/** What was typed, and what is wrong. */
interface Above {
  readonly text?: string;
  readonly fault?: string;
  /** What could not be done. */
  readonly refused?: string;
  readonly status?: number;
}

/** A text field with its button: what a mentee writes to the mentor. */
const Writing = ({
  name,
  label,
  hint,
  submit,
  text = '',
  fault,
}: Pick<Above, 'text' | 'fault'> & Record<'name' | 'label' | 'hint' | 'submit', string>) => (
  <>
    <div class={fault ? 'question invalid' : 'question'}>
      <Field
        id="text"
        label={label}
        hint={hint}
        fault={fault}
        control={(ties) => (
          <textarea {...ties} name="text" rows={6}>
            {`\n${text}`}
          </textarea>
        )}
      />
    </div>
    <p class="go">
      <button type="submit" name="do" value={name}>
        {submit}
      </button>
    </p>
  </>
);

async function show(context: Asked, all: Named, above: Above = {}): Promise<Response> {
  const { language } = context.var;
  const words = choosingWords(language);
  const both = ownRequestWords(language);
  const { choosing, choices, choice, origin } = all;
  const { request } = choice;
  const at = requestsAddress(language, choosing.one, choice.mentor);
  const asked = await openOf(choosing.db, choosing.one.id, origin);
  const mayAsk =
    !request ||
    request.state === 'listed' ||
    (request.state === 'withdrawn' && origin === 'directory');
  const notice = context.req.query('notice');
  const said =
    notice === 'asked'
      ? words.asked(choice.name)
      : notice === 'replied'
        ? words.replied
        : undefined;
  const looked = lookedAt(choices.proposing.programme, choices.proposing.rules);
  const two = { mentor: choice.guide, mentee: choices.learner };
  const content = (
    <>
      {said && !above.status && <Notice>{said}</Notice>}
      {above.refused && <Fault id="refused-error">{above.refused}</Fault>}
      <p class="where-it-stands">{standingOf({ language, choice })}</p>
      <section class="part">
        <h2>{both.common}</h2>
        <Common
          language={language}
          told={choice.told()}
          gaps={origin === 'directory' ? openGaps(looked, two) : []}
        />
      </section>
      <section class="part">
        <h2>{both.introduces(choice.name)}</h2>
        {choice.introduction ? (
          <blockquote class="written">{choice.introduction}</blockquote>
        ) : (
          <p>{both.noIntroduction}</p>
        )}
      </section>
      {origin === 'directory' && (
        <section class="part">
          <h2>{words.gives(choice.name)}</h2>
          <Gives language={language} guide={choice.guide} looked={looked} />
        </section>
      )}
      {request && isOpen(request.state) && (
        <section class="part">
          <h2>{words.yours}</h2>
          <blockquote class="written">{request.word}</blockquote>
          {request.question && (
            <>
              <h3>{words.question(choice.name)}</h3>
              <blockquote class="written">{request.question}</blockquote>
            </>
          )}
          {request.reply && (
            <>
              <h3>{words.reply}</h3>
              <blockquote class="written">{request.reply}</blockquote>
            </>
          )}
          <form method="post" action={at} class="asking">
            {request.state === 'more' && (
              <Writing
                name="reply"
                label={words.reply}
                hint={words.replyHint(longestRequest)}
                submit={words.replySend}
                {...above}
              />
            )}
            <button
              type="submit"
              name="do"
              value="withdraw"
              class="quiet"
              aria-describedby="withdraw-hint"
            >
              {words.withdraw}
            </button>
            <p class="hint" id="withdraw-hint">
              {words.withdrawHint}
            </p>
          </form>
        </section>
      )}
      {request?.state === 'accepted' && request.pair && (
        <section class="part">
          <p>{words.paired}</p>
          <p class="go">
            <a class="button" href={`${addresses.space[language]}pairs/${request.pair}/`}>
              {both.toPair}
            </a>
          </p>
        </section>
      )}
      {mayAsk && (
        <section class="part">
          <h2>{words.ask(choice.name)}</h2>
          {asked >= mostAsked[origin] && <p>{words.tooMany(mostAsked[origin])}</p>}
          <form method="post" action={at} class="asking">
            {asked < mostAsked[origin] && isFree(choice) && (
              <Writing
                name="ask"
                label={words.word}
                hint={words.wordHint(longestRequest)}
                submit={words.send}
                {...above}
              />
            )}
            {request?.state === 'listed' && (
              <>
                <button
                  type="submit"
                  name="do"
                  value="pass"
                  class="quiet"
                  aria-describedby="pass-hint"
                >
                  {words.pass}
                </button>
                <p class="hint" id="pass-hint">
                  {words.passHint}
                </p>
              </>
            )}
          </form>
        </section>
      )}
      <Back
        language={language}
        up={{ address: requestsAddress(language, choosing.one), label: words.toList }}
      />
    </>
  );
  return ownPage(context, { heading: choice.name, content, status: above.status });
}

/** A mentor whom a mentee may ask, or asked. */
export const mentorToChoose = async (context: Asked): Promise<Response> =>
  show(context, await named(context));

/** A mentee asks a mentor, writes back, takes a request back, or takes a name off their list. */
export async function askOrAnswer(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = choosingWords(language);
  const both = ownRequestWords(language);
  const all = await named(context);
  const { choosing, choices, choice, origin } = all;
  const { db, one } = choosing;
  const does = sent.get('do') ?? '';
  const text = textIn(sent, 'text');
  const now = Date.now();
  const writes = does === 'ask' || does === 'reply';
  if (writes && text === '')
    return show(context, all, {
      fault: does === 'ask' ? words.wordMissing : words.replyMissing,
      status: 422,
    });
  if (writes && lengthOf(text) > longestRequest)
    return show(context, all, {
      text,
      fault: both.tooLong(longestRequest, lengthOf(text)),
      status: 422,
    });
  const id =
    choice.request && choice.request.state !== 'withdrawn'
      ? choice.request.id
      : crypto.randomUUID();
  const tell = (name: RequestText) =>
    requestLetter(
      env,
      name,
      { ...choice, participation: choice.mentor, side: 'mentor' },
      { id, programme: one.programme, other: session.name, page: id, now },
    );
  const own = { id, side: 'mentee', person: session.person, now } as const;
  const acts = {
    ask: async () => {
      const letter = await tell('request');
      const { person } = session;
      const most = choices.proposing.programme.mentees_per_mentor;
      const asking = {
        ...{ id, programme: one.programme, mentor: choice.mentor, mentee: one.id },
        ...{ person, origin, word: text, most, now },
      };
      return { done: await askMentor(db, asking, letter), letter };
    },
    reply: async () => {
      const letter = await tell('request-reply');
      return { done: await replyToMentor(db, own, text, letter), letter };
    },
    withdraw: async () => {
      const letter = await tell('request-withdrawn');
      return { done: await withdrawRequest(db, own, letter), letter };
    },
    pass: async () => ({ done: await passOn(db, own), letter: undefined }),
  } as const;
  if (!Object.hasOwn(acts, does)) return show(context, all);
  const { done, letter } = await acts[does as keyof typeof acts]();
  if (!done) {
    // What was typed stays to be copied, whatever happened meanwhile.
    return show(context, await named(context), { text, refused: both.overtaken, status: 409 });
  }
  if (letter) deliverSoon(context, [letter.message.key]);
  const page = writes ? choice.mentor : '';
  const notice =
    { ask: 'asked', reply: 'replied', withdraw: 'withdrawn', pass: 'passed' }[does] ?? '';
  return context.redirect(requestsAddress(language, one, page, notice), 303);
}
