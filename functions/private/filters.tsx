import type { Child } from 'hono/jsx';

interface Props {
  /** What is chosen here, where there is more than one list. */
  readonly label?: string;
  /** The lists to choose from. */
  readonly children: Child;
  /** What the button says. */
  readonly submit: string;
  /** A button that something louder stands below. */
  readonly quiet?: boolean;
}

/** Chooses what the page shows: plain lists and a button, kept in the address. */
export const Filters = ({ label, children, submit, quiet = false }: Props) => (
  <form method="get" class="filters" aria-label={label}>
    {children}
    <button type="submit" class={quiet ? 'quiet' : undefined}>
      {submit}
    </button>
  </form>
);
