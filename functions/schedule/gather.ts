import type { Database } from '../../db/open.ts';
import { type PeopleFacts, type Rules, stopped } from '../../domain/due/facts.ts';
import { type Reach, type Side, unansweredIn, waitingIn } from '../../domain/due/reach.ts';
import { stale, type WordRule } from '../../domain/due/word.ts';
import { replyDay } from '../../domain/forms/reply-day.ts';
import { roleBy } from '../../domain/people/participation.ts';
import { isWithin, type Scope } from '../../domain/people/scope.ts';
import { dayOf, daysAfter } from '../../domain/words/day.ts';
import { readPeople } from '../actions/due/read-people.ts';
import { definitionsOf } from '../console/every-version.ts';
import type { Env } from '../env.ts';
import { formById } from '../forms/definitions.ts';
import { siteIndex } from '../http/site-index.ts';
import { writtenWords } from './word-letter.ts';

/** What holds in each programme of the site. */
export const rulesOf = async (env: Env): Promise<Rules> =>
  new Map((await siteIndex(env)).programmes.map((one) => [one.id, one]));

/** Both sides of the programmes that one may see, each with the shortest promise of the forms that lead there. */
export async function sidesOf(env: Env, scope: Scope): Promise<readonly Side[]> {
  const { forms, programmes } = await siteIndex(env);
  const sides = forms.map(async ({ id, does, programmes: open }) => {
    const role = roleBy(does);
    const form = role && (await formById(env, id))?.form;
    if (!role || !form) return [];
    const withinDays = form.next_step.within_days;
    return programmes
      .filter((own) => isWithin(scope, own.id) && open.some(({ value }) => value === own.id))
      .map((own): Side => ({ programme: own.id, role, own, withinDays }));
  });
  const shortest = new Map<string, Side>();
  for (const side of (await Promise.all(sides)).flat()) {
    const key = `${side.programme} ${side.role}`;
    const known = shortest.get(key);
    if (!known || side.withinDays < known.withinDays) shortest.set(key, side);
  }
  return [...shortest.values()];
}

/** How far one looks, at whom. */
interface Looking extends Reach {
  readonly scope: Scope;
  /** At most so many people. */
  readonly most: number;
}

/** Looks at the people whom time brings something until a moment, the longest waiting first. */
export async function peopleFacts(env: Env, db: Database, looking: Looking): Promise<PeopleFacts> {
  const { asOf, scope, most } = looking;
  const sides = await sidesOf(env, scope);
  const written = await writtenWords(env);
  const stretches = sides
    .flatMap((side) => [...unansweredIn(side, looking), ...waitingIn(side, looking)])
    .filter(({ rule }) => written.has(rule));
  const from = daysAfter(dayOf(asOf), -4 * stale);
  const { rows, told, halted } = await readPeople(db, { stretches, from, scope, most });
  const answered = await definitionsOf(env, db, rows);
  return {
    asOf,
    unanswered: rows.flatMap((row) => {
      const form = answered.get(row.version);
      if (row.standing !== 'applied' || !form) return [];
      return [{ ...row, promised: replyDay({ ...row, form, receivedAt: row.appliedAt }) }];
    }),
    waiting: rows
      .filter(({ standing }) => standing === 'waiting')
      .map((row) => ({ ...row, since: dayOf(row.changedAt) })),
    told: told.map(({ day }) => day),
    stopped: new Set(halted.map(({ rule, programme }) => stopped(rule as WordRule, programme))),
  };
}
