import type { Context } from 'hono';
import { silenceToldTo } from '../../../db/due/silence.ts';
import { openDatabase } from '../../../db/open.ts';
import { eventsOfPair, pairNamed, type WholePair } from '../../../db/pairs/read.ts';
import { seenSessions } from '../../../db/sessions/seen.ts';
import { isId } from '../../../domain/forms/reference.ts';
import {
  coordinatorSteps,
  isOpenFrom,
  pairStates,
  pairTransitions,
} from '../../../domain/pairs/pair.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';
import { withColon } from '../../../domain/words/colon.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { movePair } from '../../actions/pairs/move-pair.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { type Addressee, endedLetter } from '../../pairs/letters.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { ToImprove } from '../improvements/to-improve.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { oneOf } from '../selection.ts';
import { HelpRequests, helpIn } from './help.tsx';
import { cameBySaid, Renewal, type TypedRenewal } from './renewal.tsx';
import { renewalWords } from './renewal-words.ts';
import { bothOf, called, programmeSaid, stateSaid } from './said.tsx';
import { PairTimeline } from './timeline.tsx';
import { pairsWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/pairs/:id/'>;

interface Props {
  readonly language: Language;
  readonly pair: WholePair;
}

/** One of the two: who they are, and whether they have signed. */
const Side = ({ language, pair, side }: Props & { side: Role }) => {
  const words = pairsWords(language);
  const person = pair[`${side}Person`];
  const name = called(pair[`${side}Name`], pair[`${side}Email`], language);
  const signed = pair[`${side}Signed`];
  const certificate = pair[`${side}Certificate`];
  return (
    <li>
      {withColon(words[side], language)}{' '}
      {person ? <a href={consoleAddress(language, `people/${person}/`)}>{name}</a> : name}
      {', '}
      {signed ? words.signed(sayDay(dayOf(signed), language)) : words.unsigned}
      {certificate && `. ${words.certificate(certificate)}`}
    </li>
  );
};

/** The steps that are open, each a button. */
const Steps = ({ language, pair }: Props) => {
  const words = pairsWords(language);
  const open = coordinatorSteps.filter((name) => isOpenFrom(pair.state, name));
  if (open.length === 0) return null;
  return (
    <section class="handing">
      <h2>{words.steps}</h2>
      <form method="post" action={consoleAddress(language, `pairs/${pair.id}/`)} class="steps-open">
        <input type="hidden" name="was" value={pair.state} />
        {open.map((name) => (
          <button type="submit" name="step" value={name} class="quiet">
            {words.stepNames[name]}
          </button>
        ))}
      </form>
      <p class="hint">{words.stepsHint}</p>
    </section>
  );
};

/** What became of what was sent from the page of a pair. */
interface Said {
  readonly notice?: string | undefined;
  readonly fault?: string;
  readonly renewal?: TypedRenewal;
}

/** The page of a pair, by its id. */
export async function showPair(
  context: Context<ConsoleEnv>,
  id: string,
  said: Said,
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const words = pairsWords(language);
  const db = openDatabase(context.env.DB);
  const pair = isId(id) ? await pairNamed(db, id, acting(context).scope) : undefined;
  if (!pair) return missing(context);
  const { scope, now } = acting(context);
  const allowed = session !== undefined && mayChange(session.role);
  const [{ programmes }, events, sessions, requests, silence] = await Promise.all([
    siteIndex(context.env),
    eventsOfPair(db, id),
    seenSessions(db, id, scope),
    helpIn(context, id),
    silenceToldTo(db, id, scope),
  ]);
  const cameBy = cameBySaid(pair, language);
  const content = (
    <>
      {said.notice && <Notice>{said.notice}</Notice>}
      {said.fault && <Fault id="pair-error">{said.fault}</Fault>}
      <p>
        {programmeSaid(programmes, pair.programme, language)}.{' '}
        <strong>{stateSaid(pair, language)}.</strong>
        {pair.begunAt !== null && ` ${words.begun(sayDay(dayOf(pair.begunAt), language))}.`}
        {cameBy && ` ${cameBy}`}
      </p>
      <ul>
        <Side language={language} pair={pair} side="mentor" />
        <Side language={language} pair={pair} side="mentee" />
      </ul>
      {pair.word && (
        <>
          <p>{withColon(words.wordSaid, language)}</p>
          <p class="written stored">{pair.word}</p>
        </>
      )}
      <HelpRequests language={language} pair={id} requests={requests} allowed={allowed} />
      {allowed && <Steps language={language} pair={pair} />}
      <Renewal
        {...{ language, pair, allowed, now }}
        programmeEnd={programmes.find((one) => one.id === pair.programme)?.dates.end}
        tells={sendsMail(context.env)}
        typed={said.renewal}
      />
      <PairTimeline {...{ language, events, sessions, requests, silence, now }} />
      <p class="hint">{words.secret}</p>
      {allowed && (
        <p>
          <ToImprove language={language} of={pair.programme} source="pair" />
        </p>
      )}
    </>
  );
  return consolePage(context, {
    title: words.title,
    heading: bothOf(pair, language),
    content,
    status,
  });
}

/** The page of a pair: where it stands and what happened, never what the two say to each other. */
export const onePair = (context: Asked): Promise<Response> => {
  const words = pairsWords(context.var.language);
  const notice = new Map([
    ['made', words.made],
    ['moved', words.moved],
    ['renewed', renewalWords(context.var.language).done],
    ['overtaken', words.overtaken],
  ]).get(context.req.query('notice') ?? '');
  return showPair(context, context.req.param('id'), { notice });
};

/** One of the two as a mail is written to them; nobody once they are gone. */
export function addresseeOf(pair: WholePair, side: Role): readonly Addressee[] {
  const [person, name, email, language] = [
    pair[`${side}Person`],
    pair[`${side}Name`],
    pair[`${side}Email`],
    pair[`${side}Language`],
  ];
  return person && email && language ? [{ side, person, name: name ?? '', email, language }] : [];
}

/** A coordinator pauses the pair, lets it go on or ends it. */
export const stepPair = taking(async (context: Asked, sent) => {
  const { env } = context;
  const { language } = context.var;
  const words = pairsWords(language);
  const id = context.req.param('id');
  const by = acting(context);
  const db = openDatabase(env.DB);
  const pair = isId(id) ? await pairNamed(db, id, by.scope) : undefined;
  if (!pair) return missing(context);
  const step = oneOf(coordinatorSteps, sent.get('step'));
  const was = oneOf(pairStates, sent.get('was'));
  if (!step || !was) return showPair(context, id, { fault: words.overtaken }, 422);
  const ends = pairTransitions[step].to === 'ended';
  const about = { pair: id, programme: pair.programme, now: by.now };
  const closes = (await seenSessions(db, id, by.scope)).some(
    ({ state, startsAt }) =>
      state === 'proposed' || (state === 'agreed' && startsAt !== null && startsAt > by.now),
  );
  const letters = await Promise.all(
    roles
      .flatMap((side) => (ends ? addresseeOf(pair, side) : []))
      .map((to) => endedLetter(env, to, about, closes)),
  );
  const told = letters.filter((one) => one !== undefined);
  if (!(await movePair(db, step, { id, was }, told, by)))
    return showPair(context, id, { fault: words.overtaken }, 409);
  const keys = told.map(({ key }) => key);
  deliverSoon(context, keys);
  return context.redirect(consoleAddress(language, `pairs/${id}/`, { notice: 'moved' }), 303);
});
