import { type Reminders, remindersBy } from '../due/reminders.ts';
import { type Silence, silenceBy } from '../due/silence.ts';
import type { Programme } from './programme.ts';

/**
 * What is known of a programme without its page: its name and its colour, how its pairs are made and how many one mentor accompanies, where it stands on a
 * day, how often its pairs meet, what its people are called and what they prepare, and how long what happens by itself waits.
 */
export interface ProgrammeEntry
  extends Pick<
    Programme,
    | 'name'
    | 'follows'
    | 'hue'
    | 'formula'
    | 'followed_by'
    | 'mentees_per_mentor'
    | 'dates'
    | 'cadence'
    | 'roles'
    | 'steps'
  > {
  readonly id: string;
  readonly reminders: Reminders;
  readonly silence: Silence;
}

/** What the build tells the Worker of a programme. */
export const programmeEntry = ({
  id,
  name,
  follows,
  hue,
  formula,
  followed_by,
  mentees_per_mentor,
  dates,
  cadence,
  roles,
  steps,
  reminders,
  silence,
}: Programme): ProgrammeEntry => ({
  ...{ id, name, follows, hue, formula, followed_by, mentees_per_mentor },
  ...{ dates, cadence, roles, steps },
  reminders: remindersBy(reminders),
  silence: silenceBy(silence),
});

/** What is known of a programme where its objectives are looked at. */
export type ProgrammeAims = Pick<Programme, 'id' | 'name' | 'objectives'>;
