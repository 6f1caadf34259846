import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';

/** Numbers of submissions by status. */
export type ByStatus = Readonly<Record<string, number>>;

/** Adds numbers by status. */
export function sumStatuses(many: readonly ByStatus[]): ByStatus {
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

/** The forms by which people apply, and the question that says how many people a mentor takes. */
export const applications = { mentors: 'mentor-sign-up', mentees: 'mentee-sign-up' } as const;
const capacity = 'capacity';

/** Applications to one programme. */
export interface Applications {
  readonly programme: string;
  readonly mentors: ByStatus;
  readonly mentees: ByStatus;
  /** How many people the mentors could accompany in all. */
  readonly places: number;
}

/** Applications to each programme that has any. */
export function applicationsOf(counts: readonly SubmissionCounts[]): readonly Applications[] {
  const programmes = new Set(
    counts
      .filter(({ form }) => Object.values<string>(applications).includes(form))
      .map(({ programme }) => programme),
  );
  return [...programmes].map((programme) => {
    const of = (form: string) =>
      counts.find((one) => one.form === form && one.programme === programme);
    const places = Object.entries(of(applications.mentors)?.tally[capacity] ?? {});
    return {
      programme,
      mentors: of(applications.mentors)?.byStatus ?? {},
      mentees: of(applications.mentees)?.byStatus ?? {},
      places: places.reduce((sum, [taken, n]) => sum + (Number(taken) || 0) * n, 0),
    };
  });
}
