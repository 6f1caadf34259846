import type { Programme } from '../programmes/programme.ts';
import type { PairingRules } from './rules.ts';

/** What pairing must know of a programme. */
export type ProgrammePairing = Pick<
  Programme,
  'id' | 'criteria' | 'exclusions' | 'mentees_per_mentor' | 'formula' | 'followed_by'
>;

/** What the build tells the Worker of how pairs are proposed. */
export interface SitePairing {
  /** The rules; absent where the site has none. */
  readonly rules?: PairingRules | undefined;
  readonly programmes: readonly ProgrammePairing[];
}

/** What pairing must know of a programme, and nothing else of it. */
export const programmePairing = ({
  id,
  criteria,
  exclusions,
  mentees_per_mentor,
  formula,
  followed_by,
}: Programme): ProgrammePairing => ({
  ...{ id, criteria, exclusions, mentees_per_mentor, formula, followed_by },
});

/** Whether the pairs of a programme come of meetings at an evening. */
export const meetsInEvenings = ({
  formula,
  followed_by,
}: Pick<Programme, 'formula' | 'followed_by'>): boolean =>
  formula === 'speed_dating' || followed_by === 'speed_dating';
