interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** One of several choices, all of which are seen. */
export const Radio = ({ name, value, label, checked }: Props) => (
  <label class="radio">
    <input type="radio" name={name} value={value} checked={checked} />
    {label}
  </label>
);
