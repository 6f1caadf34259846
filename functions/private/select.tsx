import { type Foreign, plain } from '../../domain/words/said.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, label: string | Foreign])[];
}

/** A labelled list to choose one of; without a choice, the one whose value is empty. */
export const Select = ({ name, label, chosen = '', options }: Props) => (
  <div class="field">
    <label for={`by-${name}`}>{label}</label>
    <select id={`by-${name}`} name={name}>
      {options.map(([value, text]) => (
        <option
          value={value}
          selected={value === chosen}
          lang={typeof text === 'string' ? undefined : text.lang}
        >
          {plain(text)}
        </option>
      ))}
    </select>
  </div>
);
