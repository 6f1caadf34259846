import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { Does } from '../../../domain/forms/does.ts';
import type { FormEntry } from '../../../domain/forms/entry.ts';
import { unsettled } from '../../../domain/forms/status.ts';

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

/** What waits for the coordinator in one form. */
export interface ToDo {
  readonly form: string;
  /** Whose senders wait for an answer. Opening them answers nobody. */
  readonly open: number;
  /** Of the open ones, those to be read first. */
  readonly attention: number;
  /** Nothing was decided on these. */
  readonly fresh: number;
  /** Of the new ones, those that look suspicious. */
  readonly suspicion: number;
}

/** What waits in each form; forms where nothing waits are left out. */
export function toDo(counts: readonly SubmissionCounts[]): readonly ToDo[] {
  const forms = [...new Set(counts.map(({ form }) => form))];
  const sum = (form: string, number: (one: SubmissionCounts) => number) =>
    counts.filter((one) => one.form === form).reduce((all, one) => all + number(one), 0);
  return forms
    .map((form) => ({
      form,
      open: sum(form, ({ open }) => allOf(open)),
      attention: sum(form, ({ attention }) =>
        unsettled.reduce((all, status) => all + (attention[status] ?? 0), 0),
      ),
      fresh: sum(form, ({ byStatus }) => byStatus['new'] ?? 0),
      suspicion: sum(form, ({ suspicion }) => suspicion['new'] ?? 0),
    }))
    .filter((one) => one.fresh + one.open > 0);
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
  /** How many people the accepted mentors take in all. */
  readonly places: number;
  /** How many people were accepted to be accompanied. */
  readonly people: number;
}

/** Applications to each programme that has any, by all the forms that enrol people. */
export function applicationsOf(
  forms: readonly Pick<FormEntry, 'id' | 'does'>[],
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
  return [...programmes].map((programme) => {
    const accompanied = side(mentees, programme);
    return {
      programme,
      mentors: side(mentors, programme),
      mentees: accompanied,
      places: mentors
        .filter((one) => one.programme === programme)
        .reduce((sum, { capacity }) => sum + (capacity['accepted'] ?? 0), 0),
      people: accompanied.byStatus['accepted'] ?? 0,
    };
  });
}
