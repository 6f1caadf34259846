import type { Programme } from './programme.ts';

/** What is known of a programme without its page: its name, where it stands on a day, what its people prepare. */
export interface ProgrammeEntry extends Pick<Programme, 'name' | 'dates' | 'steps'> {
  readonly id: string;
}
