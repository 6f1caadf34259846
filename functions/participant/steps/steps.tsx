import type { OwnStanding } from '../../../db/people/own.ts';
import type { StepDone } from '../../../db/people/steps.ts';
import { addresses } from '../../../domain/addresses.ts';
import { mayPrepare } from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import type { Language } from '../../../domain/words/language.ts';
import { byOther, Steps } from '../../private/steps/steps.tsx';
import { ownStepWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly one: OwnStanding;
  readonly programmes: readonly ProgrammeEntry[];
  /** What they have done, in all of their programmes. */
  readonly done: readonly StepDone[];
  /** Whether they are only read. */
  readonly onPaper?: boolean | undefined;
}

/** The steps of one participation, to be ticked by the person; nothing while they are not accepted, or where there are none. */
export const OwnSteps = ({ language, one, programmes, done, onPaper }: Props) => {
  const { id, programme, role, standing } = one;
  const steps = stepsOf(
    programmes.find((each) => each.id === programme),
    role,
  );
  if (!mayPrepare(standing) || steps.length === 0) return null;
  const { byCoordinator } = ownStepWords(language);
  return (
    <Steps
      {...{ language, id }}
      steps={onPaper ? steps.map(({ link: _, ...step }) => step) : steps}
      done={done.filter(({ participation }) => participation === id)}
      action={onPaper ? undefined : `${addresses.space[language]}programmes/${id}/steps/`}
      by={(who) => byOther(who, byCoordinator)}
    />
  );
};
