import type { KeepingFigure } from '../../../db/figures/kept.ts';
import { gatheringTotals } from '../../../db/gatherings/read.ts';
import type { Database } from '../../../db/open.ts';
import { pairFacts } from '../../../db/pairs/facts.ts';
import type { Tally } from '../../../domain/forms/tally.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import { measureAnswers } from '../../../domain/programmes/measure-answers.ts';
import { measureGatherings } from '../../../domain/programmes/measure-gatherings.ts';
import { measurePairs } from '../../../domain/programmes/measure-pairs.ts';
import {
  asFigure,
  type CountedMeasure,
  type FormMeasure,
  isCounted,
  isOfForm,
  type Measure,
  type Measured,
  measureKey,
  type PairMeasure,
} from '../../../domain/programmes/measures.ts';
import { lookAtTotals } from '../../actions/totals/look-at-totals.ts';
import type { Env } from '../../env.ts';
import { everyVersion } from '../every-version.ts';
import { currentForm } from '../forms.ts';
import { anonymousIn } from '../totals/anonymous.ts';

/** Reads what of a form is needed to measure by it: its versions, and its totals in a programme as they may be shown. */
async function readForm(
  env: Env,
  db: Database,
  { id, scope, programme }: { id: string; scope: Scope; programme: string },
) {
  const form = await currentForm(env, id);
  const { forms } = await everyVersion(db, form, id);
  const anonymous = anonymousIn(forms);
  const parts = await lookAtTotals(db, { form: id, scope }, anonymous);
  const tally: Tally = parts.get(programme) ?? {};
  return { form, forms, anonymous, tally };
}

/** What is measured in every programme: its report begins with it. */
const usual: readonly PairMeasure[] = [{ measure: 'sessions' }, { measure: 'hours' }];

/** Everything that measures of a programme look at, read once. */
export interface Measuring {
  readonly forms: ReadonlyMap<string, Awaited<ReturnType<typeof readForm>>>;
  /** What a measure comes to as it stands; nothing while there is too little. */
  of(one: FormMeasure | CountedMeasure): Measured | undefined;
  /** All that is measured, as it is kept month by month. */
  readonly figures: readonly KeepingFigure[];
}

/** Reads what the measures of a programme look at, and measures by it. Small numbers are protected as totals are. */
export async function measuring(
  env: Env,
  db: Database,
  { id: programme, objectives }: Pick<ProgrammeAims, 'id' | 'objectives'>,
  { scope, now }: { readonly scope: Scope; readonly now: number },
): Promise<Measuring> {
  const asked: readonly Measure[] = objectives.flatMap(({ measures = [] }) => measures);
  const ids = [...new Set(asked.filter(isOfForm).map(({ form }) => form))];
  const countsGatherings = asked.some(({ measure }) => measure === 'gatherings');
  const [pairs, gathered, ...read] = await Promise.all([
    pairFacts(db, programme, scope),
    countsGatherings
      ? gatheringTotals(db, programme, { from: 0, until: now }, scope)
      : { volunteers: 0, volunteered: 0 },
    ...ids.map(async (id) => [id, await readForm(env, db, { id, scope, programme })] as const),
  ]);
  const forms = new Map(read);
  const of = (one: FormMeasure | CountedMeasure): Measured | undefined => {
    if (isOfForm(one)) return measureAnswers(forms.get(one.form)?.tally ?? {}, one);
    return one.measure === 'gatherings'
      ? measureGatherings(gathered)
      : measurePairs(pairs, one, now);
  };
  const all = [...usual, ...asked.filter(isOfForm), ...asked.filter(isCounted)];
  const figures = new Map<string, KeepingFigure>();
  for (const one of all) {
    const measured = of(one);
    const measure = measureKey(one);
    if (measured) figures.set(measure, { programme, measure, ...asFigure(measured) });
  }
  return { forms, of, figures: [...figures.values()] };
}
