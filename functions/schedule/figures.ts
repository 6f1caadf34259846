import { keepNow } from '../actions/figures/keep.ts';
import { everyAim } from '../console/objectives/aims.ts';
import { measuring } from '../console/objectives/measure.ts';
import type { Act } from './act.ts';

const hour = 60 * 60_000;

/** Keeps what a programme measures itself by for this month: another programme each hour, so that none has too much to read. */
export const figures: Act = async ({ env, db, now }) => {
  const aims = await everyAim(env);
  const programme = aims[Math.floor(now / hour) % aims.length];
  if (!programme) return true;
  const measured = await measuring(env, db, programme, { scope: [programme.id], now });
  await keepNow(db, measured.figures, now);
  return true;
};
