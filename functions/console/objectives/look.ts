import type { Database } from '../../../db/open.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Tally } from '../../../domain/forms/tally.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import { type Measure, type Measured, measureBy } from '../../../domain/programmes/measures.ts';
import { lookAtTotals } from '../../actions/totals/look-at-totals.ts';
import type { Env } from '../../env.ts';
import { everyVersion, throughTime } from '../every-version.ts';
import { currentForm } from '../forms.ts';
import { anonymousIn } from '../totals/anonymous.ts';

/** A measure of an objective as it stands. */
export interface Looked {
  readonly asked: Measure;
  /** The form as it is now; nothing where the site no longer has it. */
  readonly form: Form | undefined;
  /** The question by the newest version that has it. */
  readonly question: AnsweredQuestion | undefined;
  /** Whether its totals are held to the promise of anonymity. */
  readonly anonymous: boolean;
  /** What it comes to; nothing while too few have answered. */
  readonly measured: Measured | undefined;
}

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

/** Measures every objective of a programme that can be measured, by its id. Small numbers are protected as totals are. */
export async function lookAtObjectives(
  env: Env,
  db: Database,
  { id: programme, objectives }: ProgrammeAims,
  scope: Scope,
): Promise<ReadonlyMap<string, readonly Looked[]>> {
  const asked = objectives.flatMap(({ measures = [] }) => measures);
  const ids = [...new Set(asked.map(({ form }) => form))];
  const read = new Map(
    await Promise.all(
      ids.map(async (id) => [id, await readForm(env, db, { id, scope, programme })] as const),
    ),
  );
  const look = (one: Measure): Looked[] => {
    const found = read.get(one.form);
    if (!found) return [];
    const { form, forms, anonymous, tally } = found;
    return [
      {
        asked: one,
        form,
        question: throughTime(forms, one.question)[0],
        anonymous: anonymous.has(one.question),
        measured: measureBy(tally, one),
      },
    ];
  };
  return new Map(objectives.map(({ id, measures = [] }) => [id, measures.flatMap(look)]));
}
