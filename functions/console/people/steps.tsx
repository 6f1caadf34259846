import type { Participant } from '../../../db/people/read.ts';
import { mayPrepare } from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { stepsOf } from '../../../domain/programmes/steps.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { Steps } from '../../private/steps/steps.tsx';
import { consoleAddress } from '../address.ts';
import { byWhom } from './by-whom.ts';

interface Props {
  readonly language: Language;
  readonly person: KnownPerson;
  readonly one: Participant;
  /** The programmes of the site, each with its steps. */
  readonly entries: readonly ProgrammeEntry[];
  /** Whether who looks may tick. */
  readonly allowed: boolean;
}

/** The steps of a programme that a person takes, ticked where they are done. */
export const PersonSteps = ({ language, person, one, entries, allowed }: Props) => {
  const { id, programme, role, standing } = one;
  const steps = stepsOf(
    entries.find((each) => each.id === programme),
    role,
  );
  const done = person.steps.filter(({ participation }) => participation === id);
  if (steps.length === 0 || (!mayPrepare(standing) && done.length === 0)) return null;
  const open = allowed && mayPrepare(standing);
  return (
    <Steps
      {...{ language, id, steps, done }}
      action={open ? consoleAddress(language, `people/${person.id}/`) : undefined}
      by={(who) => byWhom(who, language)}
    />
  );
};
