import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { tickMany } from '../../actions/people/tick-steps.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Fault } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { oneOf } from '../selection.ts';
import type { Ticked } from './list-view.tsx';
import { listWords } from './list-words.ts';
import { participationWords } from './standings.ts';

/** What a press of a button does with a step of all that is ticked. */
const acts = ['tick', 'untick'] as const;

/** A step of a side, as a form carries it: `mentor.role`. */
const picked = (role: Role, step: string): string => `${role}.${step}`;

/** Every step of a programme, each with its side. */
export const stepsIn = (programme: ProgrammeEntry | undefined) =>
  roles.flatMap((role) =>
    stepsOf(programme, role).map((step) => ({ role, step, value: picked(role, step.id) })),
  );

interface Props {
  readonly language: Language;
  /** The programme that the list is narrowed to, if it is. */
  readonly programme: ProgrammeEntry | undefined;
  readonly ticked: Ticked | undefined;
  /** Whether any programme has steps. */
  readonly prepares: boolean;
}

/** Ticks a step of getting ready for all that is ticked above, or takes it back: steps are those of one programme. */
export const TickBar = ({ language, programme, ticked, prepares }: Props) => {
  const steps = stepsIn(programme);
  const words = listWords(language);
  if (!programme && prepares) return <p class="hint">{words.stepsHint}</p>;
  if (steps.length === 0) return null;
  const { roles: said } = participationWords(language);
  return (
    <fieldset class="decide-many">
      <legend class="unseen">{words.steps}</legend>
      <Select
        name="step"
        label={words.steps}
        chosen={ticked?.step}
        options={[
          ['', words.chooseStep],
          ...steps.map(
            ({ role, step, value }) =>
              [value, `${said[role]} – ${say(step.label, language)}`] as const,
          ),
        ]}
      />
      <button type="submit" name="does" value="tick">
        {words.tick}
      </button>
      <button type="submit" name="does" value="untick" class="quiet">
        {words.untick}
      </button>
      {ticked?.stepFault !== undefined && <Fault id="step-error">{ticked.stepFault}</Fault>}
    </fieldset>
  );
};

/** How many ticks were made or taken back, of how many people that were ticked. */
export interface TickedMany {
  readonly does: (typeof acts)[number];
  readonly n: number;
  readonly of: number;
}

/** Whether a form asks for a step to be ticked, or taken back. */
export const ticksMany = (sent: URLSearchParams) => oneOf(acts, sent.get('does'));

/**
 * Ticks a step for participations, or takes it back. Whoever is on the other side, is not accepted, or
 * has done it already stays as they are.
 *
 * @returns `undefined` where no step was chosen
 */
export async function tickStepOfMany(
  context: Context<ConsoleEnv>,
  programme: string | undefined,
  ids: readonly string[],
  { does, value }: { readonly does: TickedMany['does']; readonly value: string | null },
): Promise<TickedMany | undefined> {
  const { programmes } = await siteIndex(context.env);
  const known = programmes.find(({ id }) => id === programme);
  const found = stepsIn(known).find((one) => one.value === value);
  if (!known || !found) return undefined;
  const { role, step } = found;
  const n = await tickMany(
    openDatabase(context.env.DB),
    {
      ...{ programme: known.id, role, ids, all: stepsOf(known, role).map(({ id }) => id) },
      ...(does === 'tick' ? { done: [step.id], undone: [] } : { done: [], undone: [step.id] }),
    },
    acting(context),
  );
  return { does, n, of: ids.length };
}
