import { Key } from './key.tsx';

/** What a form carries that changes what several may change: which version its reader saw, and a name by which it is known when it is pressed twice. */
export const SeenVersion = ({ version }: { readonly version: number }) => (
  <>
    <input type="hidden" name="version" value={String(version)} />
    <Key />
  </>
);
