import { Fault } from '../private/notice.tsx';

/** A box that is ticked by whoever is sure; a scanner that presses the button has not ticked it. */
export const Sure = ({
  label,
  fault,
}: {
  readonly label: string;
  readonly fault?: string | undefined;
}) => (
  <div class={fault ? 'question invalid' : 'question'}>
    {fault && <Fault id="sure-error">{fault}</Fault>}
    <label class="option">
      <input
        type="checkbox"
        name="sure"
        value="yes"
        aria-describedby={fault ? 'sure-error' : undefined}
        aria-invalid={fault ? 'true' : undefined}
      />
      <span>{label}</span>
    </label>
  </div>
);
