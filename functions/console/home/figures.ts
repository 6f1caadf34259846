import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Does } from '../../../domain/forms/does.ts';
import { questionsHolding } from '../../../domain/forms/held.ts';

/** Numbers of submissions by status. */
export type ByStatus = Readonly<Record<string, number>>;

/** Adds numbers by status. */
function sumStatuses(many: readonly ByStatus[]): ByStatus {
  const sum: Record<string, number> = {};
  for (const one of many)
    for (const [status, n] of Object.entries(one)) sum[status] = (sum[status] ?? 0) + n;
  return sum;
}

/** All statuses together. */
export const allOf = (one: ByStatus): number => Object.values(one).reduce((sum, n) => sum + n, 0);

/** What waits for the coordinator in one form: submissions that nobody has opened yet. */
export interface ToDo {
  readonly form: string;
  readonly fresh: number;
  readonly attention: number;
  readonly suspicion: number;
}

/** What waits in each form; forms where nothing waits are left out. */
export function toDo(counts: readonly SubmissionCounts[]): readonly ToDo[] {
  const forms = [...new Set(counts.map(({ form }) => form))];
  const fresh = (form: string, of: 'byStatus' | 'attention' | 'suspicion') =>
    counts.filter((one) => one.form === form).reduce((sum, one) => sum + (one[of]['new'] ?? 0), 0);
  return forms
    .map((form) => ({
      form,
      fresh: fresh(form, 'byStatus'),
      attention: fresh(form, 'attention'),
      suspicion: fresh(form, 'suspicion'),
    }))
    .filter((one) => one.fresh > 0);
}

/** Applications of one side to a programme. */
export interface Side {
  readonly byStatus: ByStatus;
  /** The forms by which they came. */
  readonly forms: readonly string[];
}

/** Applications to one programme. */
export interface Applications {
  readonly programme: string;
  readonly mentors: Side;
  readonly mentees: Side;
  /** How many people the mentors could accompany in all. */
  readonly places: number;
}

/** How many people the mentors of these counts take, by the answers to the form's capacity. */
function placesIn(form: Form | undefined, { tally }: SubmissionCounts): number {
  const asked = form ? questionsHolding(form, 'capacity') : [];
  return asked
    .flatMap(({ id }) => Object.entries(tally[id] ?? {}))
    .reduce((sum, [taken, n]) => sum + (Number(taken) || 0) * n, 0);
}

/** Applications to each programme that has any, by all the forms that enrol people. */
export function applicationsOf(
  forms: readonly Form[],
  counts: readonly SubmissionCounts[],
): readonly Applications[] {
  const known = new Map(forms.map((form) => [form.id, form]));
  const by = (does: Does) => counts.filter(({ form }) => known.get(form)?.does === does);
  const [mentors, mentees] = [by('enrol_mentor'), by('enrol_mentee')];
  const side = (all: readonly SubmissionCounts[], programme: string): Side => {
    const here = all.filter((one) => one.programme === programme);
    return {
      byStatus: sumStatuses(here.map(({ byStatus }) => byStatus)),
      forms: here.map(({ form }) => form),
    };
  };
  const programmes = new Set([...mentors, ...mentees].map(({ programme }) => programme));
  return [...programmes].map((programme) => ({
    programme,
    mentors: side(mentors, programme),
    mentees: side(mentees, programme),
    places: mentors
      .filter((one) => one.programme === programme)
      .reduce((sum, one) => sum + placesIn(known.get(one.form), one), 0),
  }));
}
