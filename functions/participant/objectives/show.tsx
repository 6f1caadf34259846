import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { objectivesOf } from '../../../db/roadmap/read.ts';
import { browserLimit } from '../../../domain/forms/written.ts';
import {
  isOpen,
  longestObjective,
  mostEver,
  mostOpen,
  type Objective,
} from '../../../domain/roadmap/objective.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { hasBegun, mayWrite } from '../roadmap/own.ts';
import { roadmapWords } from '../roadmap/words.ts';
import { calledBy, OneObjective } from './list.tsx';
import { objectivesWords } from './words.ts';

/** What became of what was sent, with what was typed where it was not taken. */
export interface SaidOfObjectives {
  readonly notice?: string | undefined;
  readonly fault?: string | undefined;
  /** The scores as they were typed, by the objective's number, and what is wrong with them. */
  readonly typed?: ReadonlyMap<number, string>;
  readonly scoreFaults?: ReadonlyMap<number, string>;
  readonly scoreFault?: string | undefined;
  /** The objective as it was typed, and what is wrong with it. */
  readonly text?: string;
  readonly textFault?: string | undefined;
}

interface Props extends SaidOfObjectives {
  readonly language: Language;
  readonly pair: OwnPair;
  readonly living: readonly Objective[];
}

/** Where one says what one sees of each objective today. */
const Scoring = ({ language, pair, living, typed, scoreFaults, scoreFault }: Props) => {
  const words = objectivesWords(language);
  return (
    <section class="screen" id="scores">
      <h2>{words.score}</h2>
      <form
        method="post"
        action={pairAddress(language, pair, 'scores/#scores')}
        class="asking"
        novalidate
      >
        <p class="hint">{words.scoreLead}</p>
        {scoreFault && <Fault id="scores-error">{scoreFault}</Fault>}
        {living.map((objective) => {
          const { number } = objective;
          const fault = scoreFaults?.get(number);
          return (
            <div class={fault ? 'question invalid' : 'question'}>
              <Field
                id={`score-${number}`}
                label={calledBy(objective, language)}
                hint={words.scoreHint}
                fault={fault}
                control={(ties) => (
                  <input
                    {...ties}
                    class="number"
                    type="text"
                    inputmode="numeric"
                    name={`score-${number}`}
                    value={typed?.get(number) ?? ''}
                    autocomplete="off"
                  />
                )}
              />
            </div>
          );
        })}
        <p class="go">
          <button type="submit">{words.scoreButton}</button>
        </p>
      </form>
    </section>
  );
};

/** Where one writes an objective more. */
const Adding = ({ language, pair, text = '', textFault }: Props) => {
  const words = objectivesWords(language);
  return (
    <section class="screen" id="add">
      <h2>{words.add}</h2>
      <form
        method="post"
        action={pairAddress(language, pair, 'objectives/#add')}
        class="asking"
        novalidate
      >
        <div class={textFault ? 'question invalid' : 'question'}>
          <Field
            id="objective"
            label={words.addLabel}
            hint={words.addHint}
            fault={textFault}
            control={(ties) => (
              <input
                {...ties}
                type="text"
                name="objective"
                value={text}
                maxlength={browserLimit(longestObjective)}
              />
            )}
          />
        </div>
        <p class="go">
          <button type="submit">{words.addButton}</button>
        </p>
      </form>
    </section>
  );
};

/** The objectives of a pair: those that are pursued, where each sees them, and those that were set aside. */
export async function showObjectives(
  context: AskedPair,
  pair: OwnPair,
  said: SaidOfObjectives,
  status?: number,
): Promise<Response> {
  const { language } = context.var;
  const words = objectivesWords(language);
  const { objectives, scores } = await objectivesOf(openDatabase(context.env.DB), pair.id);
  const [living, closed] = [objectives.filter(isOpen), objectives.filter((one) => !isOpen(one))];
  const open = mayWrite(pair);
  const known = { ...said, language, pair, living, scores, open };
  const full =
    living.length >= mostOpen
      ? words.full
      : objectives.length >= mostEver
        ? words.fullEver
        : undefined;
  const lead = open ? words.lead : hasBegun(pair) ? roadmapWords(language).over : words.early;
  const content = (
    <>
      <div class="plain">
        {said.notice && <Notice>{said.notice}</Notice>}
        {said.fault && <Fault id="objectives-error">{said.fault}</Fault>}
        <p class="screen">{lead}</p>
        <p class="note screen">{words.readers}</p>
      </div>
      {living.length === 0 && hasBegun(pair) && <p>{words.none}</p>}
      {living.map((objective) => (
        <OneObjective {...known} objective={objective} />
      ))}
      {open && living.length > 0 && <Scoring {...known} />}
      {open && (full ? <p class="note screen">{full}</p> : <Adding {...known} />)}
      {closed.length > 0 && (
        <details>
          <summary>{words.closedHeading}</summary>
          {closed.map((objective) => (
            <OneObjective {...known} objective={objective} />
          ))}
        </details>
      )}
    </>
  );
  return pairPage(context, pair, { heading: words.title, content, status });
}

/** Somebody opens the objectives of their pair. */
export async function ownObjectives(context: AskedPair): Promise<Response> {
  const words = objectivesWords(context.var.language);
  const notices = new Map([
    ['scored', words.scored],
    ['added', words.added],
    ['closed', words.closed],
    ['agreed', words.agreed],
  ]);
  const notice = notices.get(context.req.query('notice') ?? '');
  return showObjectives(context, await namedPair(context), { notice });
}
