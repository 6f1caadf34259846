import type { ProposalRow } from '../../../db/proposals/read.ts';
import { Key } from '../key.tsx';

/** What a form that changes a proposal carries: which version its reader saw, and a name by which it is known when it is pressed twice. */
export const SeenVersion = ({ version }: Pick<ProposalRow, 'version'>) => (
  <>
    <input type="hidden" name="version" value={String(version)} />
    <Key />
  </>
);
