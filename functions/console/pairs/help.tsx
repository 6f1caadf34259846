import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { type Help, helpOfPair } from '../../../db/pairs/help.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { type HelpState, helpStates, isUrgent } from '../../../domain/pairs/help.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { settleHelp } from '../../actions/pairs/ask-for-help.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { oneOf } from '../selection.ts';
import { helpWords } from './help-words.ts';
import { pairsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly pair: string;
  readonly requests: readonly Help[];
  /** Whether whoever looks may say that one is answered. */
  readonly allowed: boolean;
}

/** What one may say of a request, from where it stands. */
const ways: Readonly<Record<HelpState, readonly HelpState[]>> = {
  open: ['answered', 'closed'],
  answered: ['closed', 'open'],
  closed: ['open'],
};

/** What the two of a pair turned to the coordinator with; nothing where neither did. */
export const HelpRequests = ({ language, pair, requests, allowed }: Props) => {
  if (requests.length === 0) return null;
  const words = helpWords(language);
  const { bySide } = pairsWords(language);
  return (
    <section id="help">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <ul class="forms">
        {requests.map(({ id, side, subject, text, at, stands: state, changedBy, changedAt }) => (
          <li>
            <div>
              <strong>{words.subjects[subject]}</strong> ({bySide[side]}), {sayMoment(at, language)}
              {state === 'open' && isUrgent(subject) && <strong> {words.urgent}</strong>}
              {text && <p class="written stored">{text}</p>}
              <p class="faint">
                {words.states[state]}
                {changedBy && state !== 'open' && `, ${sayDay(dayOf(changedAt), language)}`}
              </p>
            </div>
            {allowed && (
              <form
                method="post"
                action={consoleAddress(language, `pairs/${pair}/help/`)}
                class="side"
              >
                <input type="hidden" name="request" value={id} />
                <input type="hidden" name="was" value={state} />
                {ways[state].map((to) => (
                  <button type="submit" name="to" value={to} class="quiet">
                    {words.ways[to]}
                  </button>
                ))}
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What somebody sees of what the two of a pair asked. */
export const helpIn = (context: Context<ConsoleEnv>, pair: string): Promise<readonly Help[]> =>
  helpOfPair(openDatabase(context.env.DB), pair, acting(context).scope);

/** A coordinator says that a request is answered, closed, or open again. */
export const answerHelp = taking(async (context: Context<ConsoleEnv, '/pairs/:id/help/'>, sent) => {
  const { language } = context.var;
  const pair = context.req.param('id');
  const id = sent.get('request') ?? '';
  const [was, to] = [oneOf(helpStates, sent.get('was')), oneOf(helpStates, sent.get('to'))];
  const settled =
    isId(pair) &&
    isId(id) &&
    was !== undefined &&
    to !== undefined &&
    (await settleHelp(openDatabase(context.env.DB), { id, pair, was }, to, acting(context)));
  const notice = settled ? 'moved' : 'overtaken';
  return context.redirect(consoleAddress(language, `pairs/${pair}/`, { notice }), 303);
});
