import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { OneOfTwo } from '../../../db/pairs/move.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { objectivesOf } from '../../../db/roadmap/read.ts';
import { asKeyed, lengthOf } from '../../../domain/forms/written.ts';
import {
  isOpen,
  longestObjective,
  mostEver,
  mostOpen,
  readScore,
} from '../../../domain/roadmap/objective.ts';
import { addOne, agreeWithOne, closeOne, scoreThem } from '../../actions/roadmap/objectives.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { lineIn } from '../../http/typed.ts';
import { Field } from '../../private/field.tsx';
import type { OwnEnv } from '../own.ts';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { mayWrite } from '../roadmap/own.ts';
import { roadmapWords } from '../roadmap/words.ts';
import { calledBy } from './list.tsx';
import { showObjectives } from './show.tsx';
import { objectivesWords } from './words.ts';

type AskedOne = Context<OwnEnv, '/pairs/:id/objectives/:number/close/'>;

const acting = (context: AskedPair, { id, side }: OwnPair): OneOfTwo => ({
  ...{ pair: id, side, person: context.var.session.person },
  now: Date.now(),
});

const to = (context: AskedPair, pair: OwnPair, notice: string): Response =>
  context.redirect(pairAddress(context.var.language, pair, `objectives/?notice=${notice}`), 303);

/** Somebody adds an objective. */
export async function addObjective(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language } = context.var;
  const words = objectivesWords(language);
  const pair = await namedPair(context);
  const text = lineIn(sent, 'objective');
  const length = lengthOf(text);
  const again = (textFault: string, status = 422) =>
    showObjectives(context, pair, { text, textFault }, status);
  if (!mayWrite(pair)) return again(roadmapWords(language).over, 409);
  if (text === '') return again(words.addMissing);
  if (length > longestObjective) return again(words.tooLong(longestObjective, length));
  const db = openDatabase(context.env.DB);
  if (await addOne(db, acting(context, pair), text)) return to(context, pair, 'added');
  const { objectives } = await objectivesOf(db, pair.id);
  const living = objectives.filter(isOpen);
  // A second press finds it there.
  if (living.some((one) => one.text === text)) return to(context, pair, 'added');
  const fault =
    living.length >= mostOpen
      ? words.full
      : objectives.length >= mostEver
        ? words.fullEver
        : words.late;
  return showObjectives(context, pair, { text, textFault: fault, fault }, 409);
}

/** Somebody says where they see the objectives today. */
export async function scoreObjectives(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const words = objectivesWords(context.var.language);
  const pair = await namedPair(context);
  const typed = new Map(
    [...sent].flatMap(([name, value]): [number, string][] => {
      const number = /^score-(\d{1,2})$/.exec(name)?.[1];
      return number && value.trim() !== '' ? [[Number(number), asKeyed(value)]] : [];
    }),
  );
  const wrong = [...typed].filter(([, value]) => readScore(value) === undefined);
  const scoreFaults = new Map(wrong.map(([number]) => [number, words.scoreWrong] as const));
  const scoreFault = typed.size === 0 ? words.scoreMissing : undefined;
  if (scoreFaults.size > 0 || scoreFault)
    return showObjectives(context, pair, { typed, scoreFaults, scoreFault }, 422);
  const scores = [...typed].map(([number, value]) => ({ number, score: readScore(value) ?? 0 }));
  const scored = await scoreThem(openDatabase(context.env.DB), acting(context, pair), scores);
  if (scored < scores.length)
    return showObjectives(context, pair, { typed, fault: words.late }, 409);
  return to(context, pair, 'scored');
}

/** The objective that the address names, in a pair of theirs. */
async function namedObjective(context: AskedOne) {
  const pair = await namedPair(context as unknown as AskedPair);
  const { objectives } = await objectivesOf(openDatabase(context.env.DB), pair.id);
  const objective = objectives.find(({ number }) => String(number) === context.req.param('number'));
  if (!objective) throw new Problem(404);
  return { pair, objective };
}

/** The other one agrees with an objective. */
export async function agreeWithObjective(context: AskedOne): Promise<Response> {
  await readForm(context.req.raw);
  const asked = context as unknown as AskedPair;
  const { pair, objective } = await namedObjective(context);
  const db = openDatabase(context.env.DB);
  const agreed = await agreeWithOne(db, acting(asked, pair), objective.number);
  if (agreed || (objective.agreedAt !== null && isOpen(objective)))
    return to(asked, pair, 'agreed');
  return showObjectives(asked, pair, { fault: objectivesWords(context.var.language).late }, 409);
}

type OneObjective = Awaited<ReturnType<typeof namedObjective>>;

function askWhy(
  context: AskedOne,
  { pair, objective }: OneObjective,
  why = '',
  fault?: string,
): Promise<Response> {
  const { language } = context.var;
  const words = objectivesWords(language);
  const content = (
    <form
      method="post"
      action={pairAddress(language, pair, `objectives/${objective.number}/close/`)}
      class="asking"
    >
      <p class="lead">{calledBy(objective, language)}</p>
      <p>{words.closeText}</p>
      <div class={fault ? 'question invalid' : 'question'}>
        <Field
          id="why"
          label={words.why}
          hint={words.whyHint}
          fault={fault}
          control={(ties) => <input {...ties} type="text" name="why" value={why} />}
        />
      </div>
      <p class="go">
        <button type="submit">{words.closeButton}</button>{' '}
        <a href={pairAddress(language, pair, 'objectives/')}>{words.keep}</a>
      </p>
    </form>
  );
  return pairPage(context as unknown as AskedPair, pair, {
    heading: words.closeTitle,
    content,
    status: fault ? 422 : 200,
  });
}

/** Somebody is asked whether, and why, an objective is set aside. */
export async function askToClose(context: AskedOne): Promise<Response> {
  const { pair, objective } = await namedObjective(context);
  const asked = context as unknown as AskedPair;
  return isOpen(objective) && mayWrite(pair)
    ? askWhy(context, { pair, objective })
    : to(asked, pair, 'closed');
}

/** Somebody sets an objective aside. */
export async function closeObjective(context: AskedOne): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const words = objectivesWords(context.var.language);
  const asked = context as unknown as AskedPair;
  const { pair, objective } = await namedObjective(context);
  const why = lineIn(sent, 'why');
  const length = lengthOf(why);
  if (length > longestObjective)
    return askWhy(context, { pair, objective }, why, words.tooLong(longestObjective, length));
  const db = openDatabase(context.env.DB);
  const closed = await closeOne(db, acting(asked, pair), objective.number, why);
  if (closed || !isOpen(objective)) return to(asked, pair, 'closed');
  return showObjectives(asked, pair, { fault: words.late }, 409);
}
