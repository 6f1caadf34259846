import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { formerly } from '../../../db/pairs/read.ts';
import { type Ready, readyIn, readyNamed } from '../../../db/pairs/ready.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { type PairWarning, pairWarnings } from '../../../domain/pairs/warnings.ts';
import { otherSide } from '../../../domain/people/participation.ts';
import { withColon } from '../../../domain/words/colon.ts';
import type { Language } from '../../../domain/words/language.ts';
import { makePair } from '../../actions/pairs/make-pair.ts';
import { siteIndex } from '../../http/site-index.ts';
import { textIn } from '../../http/typed.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { charterIn } from '../../pairs/charter.ts';
import { announcement } from '../../pairs/letters.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { longestWord } from '../decision-mail/letter.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { comparedBy, scoresWith } from './compared.ts';
import { newPairWords } from './new-words.ts';
import { Reasons } from './reasons.tsx';
import { reasonsWords } from './reasons-words.ts';
import { called, programmeSaid } from './said.tsx';
import { pairsWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** At most so many people are offered, those in the fewest pairs first. */
const most = 100;

/** The two of a pair that somebody thinks of. */
interface Two {
  readonly mentor: Ready;
  readonly mentee: Ready;
}

/** The two among those who are ready, each on their side of one programme; nothing where they are not. */
function twoOf(ready: readonly Ready[]): Two | undefined {
  const mentor = ready.find(({ role }) => role === 'mentor');
  const mentee = ready.find(({ role }) => role === 'mentee');
  return mentor &&
    mentee &&
    mentor.programme === mentee.programme &&
    mentor.person !== mentee.person
    ? { mentor, mentee }
    : undefined;
}

const page = async (context: Asked, content: unknown, status = 200): Promise<Response> => {
  const { newTitle, newHeading } = newPairWords(context.var.language);
  return consolePage(context, {
    title: newTitle,
    heading: newHeading,
    content: content as never,
    status,
  });
};

const stop = (context: Asked, why: string, status: number): Promise<Response> =>
  page(context, <Fault id="pair-error">{why}</Fault>, status);

/** Those who may be chosen, who would do best first; as they are listed where nothing can be compared. */
async function ranked(context: Asked, one: Ready, others: readonly Ready[]) {
  const db = openDatabase(context.env.DB);
  const scores = await scoresWith(context.env, db, one, others, acting(context).scope);
  return others
    .map((other) => ({ other, ...scores.get(other.participation) }))
    .toSorted(
      (a, b) =>
        Number(a.isApart ?? false) - Number(b.isApart ?? false) || (b.score ?? 0) - (a.score ?? 0),
    );
}

/** Whoever is ready on the other side, to choose one of them. */
async function choose(context: Asked, one: Ready, fault?: string): Promise<Response> {
  const { language } = context.var;
  const words = newPairWords(language);
  const role = otherSide(one.role);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, found] = await Promise.all([
    siteIndex(context.env),
    readyIn(db, { programme: one.programme, role }, acting(context).scope, most),
  ]);
  const others = await ranked(
    context,
    one,
    found.filter(({ person }) => person !== one.person),
  );
  const content = (
    <>
      <p>
        {words.with(called(one.name, one.email, language))},{' '}
        {programmeSaid(programmes, one.programme, language)}
      </p>
      {others.length === 0 ? (
        <p>{words.nobodyReady}</p>
      ) : (
        <form method="get" action={consoleAddress(language, 'new-pair/')} class="export">
          <input type="hidden" name="with" value={one.participation} />
          <fieldset aria-describedby={fault && 'pair-error'}>
            <legend>{role === 'mentor' ? words.chooseMentor : words.chooseMentee}</legend>
            {fault && <Fault id="pair-error">{fault}</Fault>}
            {others.map(({ other, score, isApart }) => (
              <label class="radio">
                <input type="radio" name="and" value={other.participation} />
                {called(other.name, other.email, language)}{' '}
                <span class="faint">
                  {[
                    score !== undefined && `${score}/100`,
                    isApart && reasonsWords(language).apart,
                    words.pairsNow(other.pairs),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </label>
            ))}
          </fieldset>
          <p class="go">
            <button type="submit">{words.choose}</button>
          </p>
        </form>
      )}
    </>
  );
  return page(context, content, fault ? 422 : 200);
}

function warningSaid(warning: PairWarning, language: Language): string {
  const words = newPairWords(language);
  if (warning.kind === 'capacity') return words.capacity(warning.has, warning.most);
  if (warning.kind === 'has_mentor') return words.hasMentor;
  return words.before(pairsWords(language).endings[warning.ending]);
}

const One = ({ one, language }: { one: Ready; language: Language }) => {
  const words = newPairWords(language);
  return (
    <section class="one-of-two">
      <h2>
        {withColon(pairsWords(language)[one.role], language)}{' '}
        <a href={consoleAddress(language, `people/${one.person}/`)}>
          {called(one.name, one.email, language)}
        </a>
      </h2>
      <p class="faint">{words.pairsNow(one.pairs)}</p>
      <p>{one.introduction ? words.introduced : words.noIntroduction}</p>
      {one.introduction && <p class="written stored">{one.introduction}</p>}
    </section>
  );
};

/** What was typed, and what is wrong with it. */
interface Typed {
  readonly word: string;
  readonly fault: string;
}

/** Both, what is to be known before it is decided, and a word to them. */
async function review(context: Asked, two: Two, typed?: Typed): Promise<Response> {
  const { language } = context.var;
  const words = newPairWords(language);
  const { mentor, mentee } = two;
  const db = openDatabase(context.env.DB);
  const [{ programmes }, past, charter, compared] = await Promise.all([
    siteIndex(context.env),
    formerly(db, mentor.participation, mentee.participation),
    charterIn(context.env, language),
    comparedBy(context.env, db, two, acting(context).scope),
  ]);
  if (past.living) return stop(context, words.together, 409);
  if (!charter) return stop(context, words.noCharter, 409);
  const exclusions = compared?.exclusions ?? [];
  const said = reasonsWords(language);
  const warnings = pairWarnings({
    capacity: mentor.capacity ?? undefined,
    mentorPairs: mentor.pairs,
    menteePairs: mentee.pairs,
    before: past.ending,
  });
  const content = (
    <>
      <p>{programmeSaid(programmes, mentor.programme, language)}</p>
      <One one={mentor} language={language} />
      <One one={mentee} language={language} />
      <section class="warnings">
        <h2>{words.warnings}</h2>
        <ul>
          {warnings.length + exclusions.length === 0 && <li>{words.nothing}</li>}
          {exclusions.map(({ ground, likeness, written = '' }) => (
            <li>
              {likeness === 'possibly' && `${words.possibly} `}
              <strong>{words.excluded[ground](written)}</strong>
            </li>
          ))}
          {warnings.map((warning) => (
            <li>
              <strong>{warningSaid(warning, language)}</strong>
            </li>
          ))}
          <li>{words.check}</li>
        </ul>
      </section>
      <section>
        <h2>{said.heading}</h2>
        {compared ? (
          <>
            <p>
              <strong>{said.score(compared.score)}</strong>
            </p>
            <Reasons language={language} two={compared.two} reasons={compared.reasons} />
          </>
        ) : (
          <p>{said.noRules}</p>
        )}
      </section>
      <form method="post" action={consoleAddress(language, 'new-pair/')} class="export">
        <input type="hidden" name="mentor" value={mentor.participation} />
        <input type="hidden" name="mentee" value={mentee.participation} />
        <div class="field">
          <Field
            id="word"
            label={words.word}
            hint={words.wordHint}
            fault={typed?.fault}
            control={(ties) => (
              <textarea {...ties} name="word" rows={4}>
                {`\n${typed?.word ?? ''}`}
              </textarea>
            )}
          />
        </div>
        <p class="hint">{sendsMail(context.env) ? words.announceHint : words.announceSilent}</p>
        <p class="go">
          <button type="submit">{words.announce}</button>
          <a href={consoleAddress(language, 'new-pair/', { with: mentee.participation })}>
            {words.back}
          </a>
        </p>
      </form>
    </>
  );
  return page(context, content, typed ? 422 : 200);
}

/** Somebody thinks of making a pair: with one person another one is chosen, with two it is looked at. */
export async function newPair(context: Asked): Promise<Response> {
  const { language } = context.var;
  const words = newPairWords(language);
  const [first, second] = [context.req.query('with') ?? '', context.req.query('and')];
  const db = openDatabase(context.env.DB);
  const ready = await readyNamed(db, [first, second ?? ''], acting(context).scope);
  const one = ready.find(({ participation }) => participation === first);
  if (!one) return stop(context, words.notReady, 404);
  if (second === undefined)
    return choose(
      context,
      one,
      new URL(context.req.url).searchParams.has('and') ? words.mustChoose : undefined,
    );
  const two = twoOf(ready);
  return two ? review(context, two) : stop(context, words.notReady, 409);
}

/** The coordinator makes the pair, and both are told. */
export const createPair = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const { env } = context;
  const words = newPairWords(language);
  const by = acting(context);
  const db = openDatabase(env.DB);
  const ids = [sent.get('mentor') ?? '', sent.get('mentee') ?? ''];
  const two = twoOf(await readyNamed(db, ids, by.scope));
  if (!two) return stop(context, words.notReady, 409);
  const word = textIn(sent, 'word');
  if (word === '') return review(context, two, { word, fault: words.wordMissing });
  if (lengthOf(word) > longestWord)
    return review(context, two, { word, fault: words.wordTooLong(longestWord, lengthOf(word)) });
  if (!(await charterIn(env, language))) return stop(context, words.noCharter, 409);
  const { mentor, mentee } = two;
  const { programmes } = await siteIndex(env);
  const id = crypto.randomUUID();
  const about = { pair: id, programme: mentor.programme, now: by.now };
  const told = await Promise.all([
    announcement(env, { ...mentor, side: 'mentor' }, mentee, word, about),
    announcement(env, { ...mentee, side: 'mentee' }, mentor, word, about),
  ]);
  const announcements = told.filter((one) => one !== undefined);
  const formula = programmes.find((one) => one.id === mentor.programme)?.formula;
  const came = { origin: 'hand', formula } as const;
  const pair = { id, mentor: mentor.participation, mentee: mentee.participation, word, ...came };
  if (!(await makePair(db, pair, announcements, by))) return stop(context, words.together, 409);
  const keys = announcements.map(({ message }) => message.key);
  deliverSoon(context, keys);
  return context.redirect(consoleAddress(language, `pairs/${id}/`, { notice: 'made' }), 303);
});
