import type { Status } from '../../domain/forms/status.ts';
import type { Standing } from '../../domain/people/participation.ts';

/** How far something has come: nothing was said yet, it is under way, it is done, or it is closed for good. */
type Fill = 'bare' | 'half' | 'full' | 'shut';

const fills: Readonly<Record<Status | Standing, Fill>> = {
  new: 'bare',
  applied: 'bare',
  in_hand: 'half',
  waiting: 'half',
  preparing: 'half',
  answered: 'full',
  accepted: 'full',
  ready: 'full',
  finished: 'full',
  declined: 'shut',
  replaced: 'shut',
  withdrawn: 'shut',
  left: 'shut',
};

/** A status or a standing in words, with an arch before it that is filled as far as things have come. */
export const Arch = ({ of, text }: { readonly of: Status | Standing; readonly text: string }) => (
  <span class={`arch ${fills[of]}`}>{text}</span>
);
