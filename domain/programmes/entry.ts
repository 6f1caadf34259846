import type { Programme } from './programme.ts';

/** What is known of a programme without its page: its name, and where it stands on a day. */
export interface ProgrammeEntry extends Pick<Programme, 'name' | 'dates'> {
  readonly id: string;
}
