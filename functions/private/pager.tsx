/** A page that stands beside this one. */
export interface Beside {
  readonly address: string;
  readonly label: string;
}

interface Props {
  /** What is turned over. */
  readonly label: string;
  readonly previous: Beside | undefined;
  readonly next: Beside | undefined;
  /** The list that both belong to. */
  readonly up?: Beside;
}

/** Links to what stands before and after, and to the list between them. */
export const Pager = ({ label, previous, next, up }: Props) => (
  <nav class="turn" aria-label={label}>
    {previous && (
      <a rel="prev" href={previous.address}>
        ← {previous.label}
      </a>
    )}
    {up && <a href={up.address}>{up.label}</a>}
    {next && (
      <a rel="next" href={next.address}>
        {next.label} →
      </a>
    )}
  </nav>
);
