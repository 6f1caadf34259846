import type { Child } from '../markup/markup.ts';
import { Fault } from './notice.tsx';

/** What ties a control to its label, its hint and its fault. */
export interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': 'true' | undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
  /** The id of a fault that is said elsewhere on the page. */
  readonly faultElsewhere?: string | undefined;
  /** The control itself. */
  readonly control: (ties: Ties) => Child;
}

/** A labelled control with its hint, and with what is wrong in it. */
export const Field = ({ id, label, hint, fault, faultElsewhere, control }: Props) => {
  const described = [`${id}-hint`, fault && `${id}-error`, faultElsewhere].filter(Boolean);
  return (
    <>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {fault && <Fault id={`${id}-error`}>{fault}</Fault>}
      {control({
        id,
        'aria-describedby': described.join(' '),
        'aria-invalid': fault ? 'true' : undefined,
      })}
    </>
  );
};
