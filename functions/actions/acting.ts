import type { Scope } from '../../domain/people/scope.ts';

/** Who does something, when, and whose submissions and people they may see. */
export interface Acting {
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly scope: Scope;
}
