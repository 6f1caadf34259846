import type { Context, Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import { recordOne } from '../../actions/figures/record.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmeAsked } from '../selection.ts';
import { everyAim } from './aims.ts';
import { isByHand, type Looked, lookAtObjectives } from './look.ts';
import type { Recording } from './record-form.tsx';
import { figureFault, numberTyped, readFigure, type TypedFigure } from './typed.ts';
import { objectivesScreen } from './view.tsx';

type Asked = Context<ConsoleEnv>;

/** The programmes that somebody may see, and the one that the address asks for: else the first. */
export async function aimsAsked(context: Asked) {
  const { scope } = acting(context);
  const seen = (await everyAim(context.env)).filter(({ id }) => isWithin(scope, id));
  const wanted = programmeAsked(context.req.query('programme'));
  return { seen, programme: seen.find(({ id }) => id === wanted) ?? seen[0] };
}

/** A figure to be corrected, as it stands. */
function correcting(
  looked: ReadonlyMap<string, readonly Looked[]>,
  id: string | undefined,
): TypedFigure | undefined {
  for (const one of [...looked.values()].flat().filter(isByHand))
    for (const { stands } of one.recorded)
      if (stands.id === id && stands.value !== null)
        return {
          id: crypto.randomUUID(),
          objective: one.objective,
          day: stands.day,
          value: String(stands.value),
          note: stands.note,
          corrects: stands.id,
          takesBack: false,
        };
  return undefined;
}

async function show(
  context: Asked,
  { typed, fault }: Recording = {},
  status = 200,
): Promise<Response> {
  const { language, session } = context.var;
  const { seen, programme } = await aimsAsked(context);
  const db = openDatabase(context.env.DB);
  const looked: ReadonlyMap<string, readonly Looked[]> = programme
    ? await lookAtObjectives(context.env, db, programme, acting(context))
    : new Map();
  const screen = objectivesScreen({
    ...{ language, seen, programme, looked, fault },
    typed: typed ?? correcting(looked, context.req.query('correct')),
    allowed: session !== undefined && mayChange(session.role),
    recorded: context.req.query('notice') === 'recorded',
  });
  return consolePage(context, { ...screen, status });
}

/** The objectives of one programme, each beside what is measured of it: the one asked for, else the first that may be seen. */
export const objectives: Handler<ConsoleEnv> = (context) => show(context);

/** Whether an objective is measured by figures that are recorded. */
const isRecorded = (programme: ProgrammeAims, objective: string): boolean =>
  programme.objectives.some(
    ({ id, measures = [] }) =>
      id === objective && measures.some(({ measure }) => measure === 'recorded'),
  );

/** A coordinator records a figure, corrects one, or takes one back. */
export const recordObjective = taking(async (context: Asked, sent) => {
  const by = acting(context);
  const typed = readFigure(sent);
  const { programme } = await aimsAsked(context);
  if (!programme || !isRecorded(programme, typed.objective)) return missing(context);
  const fault = figureFault(typed, by.now);
  if (fault) return show(context, { typed, fault }, 422);
  const { id, objective, day, note, corrects, takesBack } = typed;
  const one = {
    ...{ id, objective, day, note, corrects, programme: programme.id },
    value: takesBack ? null : (numberTyped(typed.value) ?? null),
  };
  const done = await recordOne(openDatabase(context.env.DB), one, by);
  if (!done) return show(context, { typed, fault: 'overtaken' }, 409);
  const told = { programme: programme.id, notice: 'recorded' };
  return context.redirect(consoleAddress(context.var.language, 'totals/objectives/', told), 303);
});
