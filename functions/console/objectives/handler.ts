import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { programmeAsked } from '../selection.ts';
import { everyAim } from './aims.ts';
import { lookAtObjectives } from './look.ts';
import { objectivesScreen } from './view.tsx';

/** The objectives of one programme, each beside what is measured of it: the one asked for, else the first that may be seen. */
export const objectives: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const { scope } = acting(context);
  const seen = (await everyAim(context.env)).filter(({ id }) => isWithin(scope, id));
  const wanted = programmeAsked(context.req.query('programme'));
  const programme = seen.find(({ id }) => id === wanted) ?? seen[0];
  const db = openDatabase(context.env.DB);
  const looked = programme
    ? await lookAtObjectives(context.env, db, programme, scope)
    : new Map<string, never>();
  return consolePage(context, objectivesScreen({ language, seen, programme, looked }));
};
