import type { FormEntry } from '../../../domain/forms/entry.ts';
import { type Role, roleBy, roles } from '../../../domain/people/participation.ts';
import { isWithin, type Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { phaseOf } from '../../../domain/programmes/phase.ts';
import { dayOf } from '../../../domain/words/day.ts';
import type { SiteIndex } from '../../http/site-index.ts';

/** A programme that people can be invited to today, and the form by which each side applies. */
export interface InvitingProgramme {
  readonly programme: ProgrammeEntry;
  readonly forms: Readonly<Partial<Record<Role, FormEntry>>>;
}

/** Whether applying by a form leads anywhere on a day: now, from a day to come, or on the waiting list. */
function takes({ dates }: ProgrammeEntry, { after_close }: FormEntry, today: string): boolean {
  const phase = phaseOf(dates, today);
  return (
    phase === 'upcoming' || phase === 'open' || (phase === 'closed' && after_close !== undefined)
  );
}

/** The programmes that somebody may invite to today, each with the sides that people can apply for. */
export function invitingProgrammes(
  { programmes, forms }: SiteIndex,
  scope: Scope,
  now: number,
): readonly InvitingProgramme[] {
  const today = dayOf(now);
  return programmes
    .filter(({ id }) => isWithin(scope, id))
    .map((programme) => ({
      programme,
      forms: Object.fromEntries(
        roles.flatMap((role) => {
          const form = forms.find(
            (one) =>
              roleBy(one.does) === role &&
              one.programmes.some(({ value }) => value === programme.id) &&
              takes(programme, one, today),
          );
          return form ? [[role, form]] : [];
        }),
      ),
    }))
    .filter(({ forms: each }) => Object.keys(each).length > 0);
}
