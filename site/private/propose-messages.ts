import type { Aim } from '../../domain/matching/assignment/assign.ts';

/** What a page asks its worker for: to work a draft out. */
export interface Asked {
  /** The address of the proposal. */
  readonly address: string;
  readonly version: string;
  readonly aim: Aim;
  readonly least: number;
}

/** What the worker tells the page. */
export type Told =
  /** How far it is, from 0 to 100. */
  | { readonly step: 'people' | 'scores' | 'pairs' | 'check'; readonly share: number }
  /** All of it is there: from here on it can no longer be stopped. */
  | { readonly step: 'stand' }
  /** It stands, or somebody else was faster: where that is shown. */
  | { readonly step: 'done'; readonly at: string }
  /** Nobody can be paired, and why. */
  | { readonly step: 'none'; readonly reason: string }
  /** The site did not take it, and says why. */
  | { readonly step: 'left'; readonly reason: string }
  | { readonly step: 'failed' };
