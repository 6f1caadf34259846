/** One of the large figures at the head of a screen. */
export interface LargeFigure {
  /** How many, or how much, as it is shown. */
  readonly value: string | number;
  /** Of what, and how long it has waited if that matters. */
  readonly label: string;
  /** The list that has them; without it the figure leads nowhere. */
  readonly address?: string | undefined;
  /** That this is what a hand is needed for: a bar in the accent stands over it. */
  readonly urgent?: boolean;
}

/** A few figures, large, side by side; one below the other on a phone. Three are read at a glance, six are not. */
export const LargeFigures = ({ figures }: { readonly figures: readonly LargeFigure[] }) => (
  <ul class="large-figures">
    {figures.map(({ value, label, address, urgent }) => {
      const said = (
        <>
          <b>{value}</b> {label}
        </>
      );
      return (
        <li class={urgent ? 'urgent' : undefined}>
          {address === undefined ? said : <a href={address}>{said}</a>}
        </li>
      );
    })}
  </ul>
);
