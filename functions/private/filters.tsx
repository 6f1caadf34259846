import type { Said } from '../../domain/words/said.ts';
import { SaidText } from '../http/said.tsx';
import type { Child } from '../markup/markup.ts';

interface Props {
  /** What is chosen here, where there is more than one list. On a phone the lists are folded away under it. */
  readonly label?: string;
  /** What is chosen now, said on the fold. */
  readonly chosen?: Said;
  /** The lists to choose from. */
  readonly children: Child;
  /** What the button says. */
  readonly submit: string;
  /** A button that something louder stands below. */
  readonly quiet?: boolean;
}

/** Chooses what the page shows: plain lists and a button, kept in the address. */
export const Filters = ({ label, chosen, children, submit, quiet = false }: Props) => {
  const form = (
    <form method="get" class="filters" aria-label={label}>
      {children}
      <button type="submit" class={quiet ? 'quiet' : undefined}>
        {submit}
      </button>
    </form>
  );
  if (chosen === undefined) return form;
  return (
    <details class="fold">
      <summary>
        <SaidText said={chosen} />
      </summary>
      {form}
    </details>
  );
};
