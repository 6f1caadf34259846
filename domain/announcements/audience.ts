import * as z from 'zod';
import { type PairState, pairStates } from '../pairs/pair.ts';
import { type Role, roles, type Standing, standings } from '../people/participation.ts';

/** Where somebody stands with pairs: in one that stands somewhere, or in none that is not over. */
export const pairings = [...pairStates, 'none'] as const;
/** One of these. */
export type Pairing = PairState | 'none';

/** Whom an announcement is for; what is not named narrows nothing. */
export interface Audience {
  /** The programme's id. */
  readonly programme?: string | undefined;
  readonly role?: Role | undefined;
  /** Without one, everybody who is in the programme or on their way into it: see `takingPart`. */
  readonly standing?: Standing | undefined;
  readonly pairing?: Pairing | undefined;
  /** Only those who make the programme known. */
  readonly ambassador?: true | undefined;
}

/** Where somebody stands who is meant by « everybody »: not who was declined, has left or has finished. */
export const takingPart: readonly Standing[] = standings.filter(
  (one) => one !== 'declined' && one !== 'left' && one !== 'finished',
);

/** Whom a ready announcement is for, as its file says it. */
export const readers = ['everyone', 'mentors', 'mentees', 'ready', 'ambassadors'] as const;
/** One of these. */
export type Readers = (typeof readers)[number];

/** The same as filters. */
export const audienceOf: Readonly<Record<Readers, Audience>> = {
  everyone: {},
  mentors: { role: 'mentor' },
  mentees: { role: 'mentee' },
  ready: { standing: 'ready' },
  ambassadors: { ambassador: true },
};

/** An audience as it is stored. */
export const audience = z.strictObject({
  programme: z.string().optional(),
  role: z.enum(roles).optional(),
  standing: z.enum(standings).optional(),
  pairing: z.enum(pairings).optional(),
  ambassador: z.literal(true).optional(),
});
