import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { standingsOf } from '../../../db/people/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import { tickOwnSteps } from '../../actions/people/tick-steps.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import { readTicks } from '../../private/steps/steps.tsx';
import type { OwnEnv } from '../own.ts';

/**
 * Somebody ticks the steps that they have done, or takes ticks back.
 *
 * @throws Problem 404 where the participation is not theirs
 */
export async function tickOwn(
  context: Context<OwnEnv, '/programmes/:id/steps/'>,
): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language, session } = context.var;
  const { person } = session;
  const db = openDatabase(context.env.DB);
  const [standings, { programmes }] = await Promise.all([
    standingsOf(db, person),
    siteIndex(context.env),
  ]);
  const one = standings.find(({ id }) => id === context.req.param('id'));
  if (!one) throw new Problem(404);
  const { id, programme, role } = one;
  const steps = stepsOf(
    programmes.find((each) => each.id === programme),
    role,
  );
  const ticks = readTicks(sent, steps);
  const all = steps.map((step) => step.id);
  await tickOwnSteps(
    db,
    { ids: [id], programme, role, ...ticks, all },
    { person, now: Date.now() },
  );
  return context.redirect(`${addresses.space[language]}?notice=steps`, 303);
}
