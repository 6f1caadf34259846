import type { Status } from '../../domain/forms/status.ts';
import type { Standing } from '../../domain/people/participation.ts';
import { type Fill, Arch as Filled } from '../private/arch.tsx';

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
  <Filled fill={fills[of]}>{text}</Filled>
);
