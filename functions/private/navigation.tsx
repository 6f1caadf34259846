/** A page that one may go to. */
export interface Entry {
  readonly label: string;
  readonly address: string;
  /** `page` for the page one is on, `true` for the part of the house that it belongs to. */
  readonly current: 'page' | 'true' | undefined;
}

interface Props {
  /** What the navigation is called. */
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The way out. */
  readonly leave: { readonly label: string; readonly address: string };
}

/** The navigation of a private page: where one may go, and the way out. */
export const Navigation = ({ label, entries, leave }: Props) => (
  <nav aria-label={label}>
    <ul>
      {entries.map((entry) => (
        <li>
          <a href={entry.address} aria-current={entry.current}>
            {entry.label}
          </a>
        </li>
      ))}
      <li class="out">
        <form method="post" action={leave.address}>
          <button type="submit">{leave.label}</button>
        </form>
      </li>
    </ul>
  </nav>
);
