import type { StepDone } from '../../../db/people/steps.ts';
import { self } from '../../../domain/people/self.ts';
import type { Step } from '../../../domain/programmes/steps.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { stepWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The id of the participation. */
  readonly id: string;
  /** Every step of that side of the programme, in its order. */
  readonly steps: readonly Step[];
  /** Those that are done. */
  readonly done: readonly StepDone[];
  /** Where ticks are sent; without it they are only shown. */
  readonly action?: string | undefined;
  /** Who ticked a step, in words; nothing where it need not be said. */
  readonly by: (who: string) => string;
}

/** A step: whether it is done, when and by whom, and what is read for it. */
const One = ({ language, id, step, done, action, by }: Props & { readonly step: Step }) => {
  const words = stepWords(language);
  const ticked = done.find((one) => one.step === step.id);
  const name = `step-${step.id}-${id}`;
  const said = (
    <span id={name} lang={foreignTo(step.label, language)}>
      {say(step.label, language)}
    </span>
  );
  const link = step.link?.[language];
  return (
    <li>
      {action ? (
        <label class="radio">
          <input type="checkbox" name="done" value={step.id} checked={ticked !== undefined} />
          {said}
        </label>
      ) : (
        said
      )}
      <p class="faint note">
        {link && (
          <a href={link} id={`read-${name}`} aria-labelledby={`read-${name} ${name}`}>
            {words.read}
          </a>
        )}
        {link && ticked && ' · '}
        {ticked && words.done(sayDay(dayOf(ticked.at), language), by(ticked.who))}
        {!ticked && !action && `${link ? ' · ' : ''}${words.open}`}
      </p>
      {action && ticked && <input type="hidden" name="had" value={step.id} />}
    </li>
  );
};

/** The steps by which somebody gets ready, to be ticked or only shown. */
export const Steps = (props: Props) => {
  const { language, steps, done, action } = props;
  const words = stepWords(language);
  const count = steps.filter(({ id }) => done.some(({ step }) => step === id)).length;
  const list = (
    <ol class="getting-ready">
      {steps.map((step) => (
        <One {...props} step={step} />
      ))}
    </ol>
  );
  const head = words.heading(count, steps.length);
  if (!action)
    return (
      <>
        <p>{head}</p>
        {list}
      </>
    );
  return (
    <form method="post" action={action} class="ticking">
      <input type="hidden" name="steps" value={props.id} />
      <fieldset>
        <legend>{head}</legend>
        {list}
      </fieldset>
      <button type="submit" class="quiet">
        {words.save}
      </button>
    </form>
  );
};

/** What a form of steps sent: those newly ticked, and those of which the tick was taken back, as they were seen. */
export function readTicks(
  sent: URLSearchParams,
  steps: readonly Step[],
): { readonly done: readonly string[]; readonly undone: readonly string[] } {
  const [ticked, had] = [sent.getAll('done'), sent.getAll('had')];
  const known = steps.map(({ id }) => id);
  return {
    done: known.filter((id) => ticked.includes(id) && !had.includes(id)),
    undone: known.filter((id) => had.includes(id) && !ticked.includes(id)),
  };
}

/** Nothing where the person ticked a step themselves. */
export const byOther = (who: string, other: string): string => (who === self ? '' : other);
