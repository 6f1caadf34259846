import { keptFigures } from '../../../db/figures/kept.ts';
import { type RecordedRow, recordedIn } from '../../../db/figures/recorded.ts';
import type { Database } from '../../../db/open.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import { byMonth, type OfMonth } from '../../../domain/programmes/history.ts';
import {
  type CountedMeasure,
  type FormMeasure,
  isCounted,
  isOfForm,
  type Measure,
  type Measured,
  measureKey,
} from '../../../domain/programmes/measures.ts';
import { type Recorded, recordedOf } from '../../../domain/programmes/recorded.ts';
import { dayOf } from '../../../domain/words/day.ts';
import type { Env } from '../../env.ts';
import { throughTime } from '../every-version.ts';
import { measuring } from './measure.ts';

/** A measure of answers or of pairs as it stands. */
export interface Reckoned {
  readonly asked: FormMeasure | CountedMeasure;
  /** The form as it is now; nothing where the site no longer has it, or where none is asked. */
  readonly form?: Form | undefined;
  /** The question by the newest version that has it. */
  readonly question?: AnsweredQuestion | undefined;
  /** Whether its totals are held to the promise of anonymity. */
  readonly anonymous?: boolean;
  /** What it comes to; nothing while too few have answered. */
  readonly measured: Measured | undefined;
  /** What it came to, month by month, as far as that may be shown. */
  readonly history: readonly OfMonth[];
}

/** A figure that the coordinators record, with all that they recorded. */
export interface ByHand {
  readonly asked: Extract<Measure, { measure: 'recorded' }>;
  readonly objective: string;
  readonly recorded: readonly Recorded<RecordedRow>[];
}

/** A measure of an objective as it stands. */
export type Looked = Reckoned | ByHand;

/** Whether a measure is a figure that the coordinators record. */
export const isByHand = (one: Looked): one is ByHand => 'recorded' in one;

/** Measures every objective of a programme that can be measured, by its id, with its history. */
export async function lookAtObjectives(
  env: Env,
  db: Database,
  aims: ProgrammeAims,
  { scope, now }: { readonly scope: Scope; readonly now: number },
): Promise<ReadonlyMap<string, readonly Looked[]>> {
  const [{ forms, of }, kept, rows] = await Promise.all([
    measuring(env, db, aims, { scope, now }),
    keptFigures(db, aims.id, scope),
    recordedIn(db, aims.id, scope),
  ]);
  const month = dayOf(now).slice(0, 7);
  const reckoned = (asked: FormMeasure | CountedMeasure) => ({
    asked,
    measured: of(asked),
    history: byMonth(
      kept.filter(({ measure }) => measure === measureKey(asked)),
      month,
    ),
  });
  const look = (objective: string, asked: Measure): Looked[] => {
    if (isCounted(asked)) return [reckoned(asked)];
    if (!isOfForm(asked)) {
      const own = rows.filter((row) => row.objective === objective);
      return [{ asked, objective, recorded: recordedOf(own) }];
    }
    const found = forms.get(asked.form);
    if (!found) return [];
    return [
      {
        ...reckoned(asked),
        form: found.form,
        question: throughTime(found.forms, asked.question)[0],
        anonymous: found.anonymous.has(asked.question),
      },
    ];
  };
  return new Map(
    aims.objectives.map(({ id, measures = [] }) => [id, measures.flatMap((one) => look(id, one))]),
  );
}
