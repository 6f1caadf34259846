import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { seenSessions } from '../../../db/sessions/seen.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import {
  longestSentence,
  type OwnEnding,
  type OwnStep,
  ownEndings,
} from '../../../domain/pairs/help.ts';
import { isOpenFrom } from '../../../domain/pairs/pair.ts';
import { stepAlone } from '../../actions/pairs/ask-for-help.ts';
import { readForm } from '../../http/form-body.ts';
import { lineIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { helpLetters } from '../../pairs/help-letters.ts';
import { endedLetter, pausedLetter, resumedLetter } from '../../pairs/letters.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { showPair } from '../pairs/one.tsx';
import { type AskedPair, namedPair, otherOf, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { bothAddressees } from '../pairs/two.ts';
import { Sure } from '../sure.tsx';
import { endingWords } from './words.ts';

/** What somebody wants to do: the last part of its address. */
type Doing = 'pause' | 'resume' | 'end';

/** What was typed, and what is wrong with it. */
interface Typed {
  readonly way?: OwnEnding | undefined;
  readonly word?: string;
  readonly wayFault?: string | undefined;
  readonly wordFault?: string | undefined;
  readonly sureFault?: string | undefined;
}

function ask(
  context: AskedPair,
  pair: OwnPair,
  doing: Doing,
  { way, word = '', wayFault, wordFault, sureFault }: Typed = {},
): Promise<Response> {
  const { language } = context.var;
  const words = endingWords(language);
  const content = (
    <form method="post" action={pairAddress(language, pair, `${doing}/`)} class="asking" novalidate>
      <p>{words[`${doing}Text`]}</p>
      {doing === 'end' && (
        <fieldset
          class={wayFault ? 'question invalid' : 'question'}
          aria-describedby={wayFault ? 'way-error' : undefined}
        >
          <legend>{words.how}</legend>
          {wayFault && <Fault id="way-error">{wayFault}</Fault>}
          <div class="options">
            {ownEndings.map((each) => (
              <label class="option">
                <input type="radio" name="way" value={each} checked={each === way} />
                <span>
                  {words.ways[each]}
                  <small>{words.wayHints[each]}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {doing !== 'resume' && (
        <div class={wordFault ? 'question invalid' : 'question'}>
          <Field
            id="word"
            label={words.word}
            hint={words.wordHint}
            fault={wordFault}
            control={(ties) => <input {...ties} type="text" name="word" value={word} />}
          />
        </div>
      )}
      <Sure label={words[`${doing}Sure`]} fault={sureFault} />
      <p class="go">
        <button type="submit">{words[`${doing}Button`]}</button>{' '}
        <a href={pairAddress(language, pair)}>{words.keep}</a>
      </p>
    </form>
  );
  const status = wayFault || wordFault || sureFault ? 422 : 200;
  return pairPage(context, pair, { heading: words[`${doing}Heading`], content, status });
}

/** Whether a pair stands where this may be done. */
const isOpen = (pair: OwnPair, doing: Doing): boolean =>
  isOpenFrom(pair.state, doing === 'end' ? 'stop' : doing);

/** Somebody is asked whether they would pause their pair, take it up again or end it. */
export const askToStep =
  (doing: Doing) =>
  async (context: AskedPair): Promise<Response> => {
    const pair = await namedPair(context);
    return isOpen(pair, doing) ? ask(context, pair, doing) : showPair(context, pair);
  };

/** What tells the other one. */
const tells: Readonly<Record<Doing, typeof pausedLetter>> = {
  pause: pausedLetter,
  resume: resumedLetter,
  end: async (env, to, about) =>
    endedLetter(
      env,
      to,
      about,
      (await seenSessions(openDatabase(env.DB), about.pair, 'all')).some(
        ({ state, startsAt }) =>
          state === 'proposed' || (state === 'agreed' && Number(startsAt) > about.now),
      ),
    ),
};

/** The subject under which a word goes to the coordinator with a step. */
const subjectOf = (step: Exclude<OwnStep, 'resume'>) => `with_${step}` as const;

/** Somebody pauses their pair, takes it up again or ends it; the other one learns that it is so, never why. */
export const stepOwn =
  (doing: Doing) =>
  async (context: AskedPair): Promise<Response> => {
    const sent = await readForm(context.req.raw);
    const { env } = context;
    const { language, session } = context.var;
    const words = endingWords(language);
    const pair = await namedPair(context);
    const way = ownEndings.find((one) => one === sent.get('way'));
    const word = lineIn(sent, 'word');
    const length = lengthOf(word);
    const wayFault = doing === 'end' && !way ? words.howMissing : undefined;
    const wordFault = length > longestSentence ? words.tooLong(longestSentence, length) : undefined;
    const sureFault = sent.get('sure') === 'yes' ? undefined : words.sureMissing;
    if (!isOpen(pair, doing)) {
      // A second press finds it done.
      const isDone =
        doing === 'end'
          ? pair.ending === way
          : pair.state === (doing === 'pause' ? 'paused' : 'active');
      return isDone
        ? context.redirect(pairAddress(language, pair, `?notice=${doing}`), 303)
        : showPair(context, pair, { fault: words.late, kept: word }, 409);
    }
    if (wayFault || wordFault || sureFault)
      return ask(context, pair, doing, { way, word, wayFault, wordFault, sureFault });
    const step: OwnStep = doing === 'end' ? (way ?? 'stop') : doing;
    const db = openDatabase(env.DB);
    const now = Date.now();
    const about = { pair: pair.id, programme: pair.programme, now };
    const [me, other] = bothAddressees(pair, session);
    const letter =
      other && (await tells[doing](env, other, about, me.name || otherOf(pair, language)));
    // Somebody who stops or wants to change waits for the coordinator, also without a word.
    const asks = step !== 'resume' && (word !== '' || step === 'change' || step === 'stop');
    const help = asks
      ? { id: crypto.randomUUID(), subject: subjectOf(step), text: word }
      : undefined;
    const letters = help ? await helpLetters(env, db, { ...about, ...help }) : [];
    const one = { pair: pair.id, side: pair.side, person: session.person, now };
    if (!(await stepAlone(db, step, one, { word: help, letter, letters })))
      return showPair(context, await namedPair(context), { fault: words.late, kept: word }, 409);
    deliverSoon(
      context,
      [...(letter ? [letter] : []), ...letters].map(({ key }) => key),
    );
    return context.redirect(pairAddress(language, pair, `?notice=${doing}`), 303);
  };
