import type { Participant } from '../../../db/people/read.ts';
import {
  decisionBy,
  type Happening,
  type Standing,
  type Transition,
  transitionsFrom,
} from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import type { KnownPerson } from '../../actions/people/known-person.ts';
import { Timeline } from '../../private/timeline.tsx';
import { consoleAddress } from '../address.ts';
import { AskedForms, type Asking } from '../ask/asked.tsx';
import { isTold } from '../decision-mail/letter.ts';
import { TellingOne } from '../decision-mail/telling.tsx';
import { pairsWords } from '../pairs/words.ts';
import { Ambassador } from './ambassador.tsx';
import { byWhom } from './by-whom.ts';
import type { SayProgramme } from './columns.tsx';
import { Interviews, type TypedNote } from './interviews.tsx';
import { personWords } from './person-words.ts';
import { participationWords } from './standings.ts';
import { PersonSteps } from './steps.tsx';

interface Props {
  readonly language: Language;
  readonly person: KnownPerson;
  readonly sayProgramme: SayProgramme;
  /** Whether who looks may decide and note. */
  readonly allowed: boolean;
  /** Whether people can be told of decisions by e-mail. */
  readonly tells: boolean;
  /** Who looks. */
  readonly me: string;
  readonly typed?: TypedNote | undefined;
  /** The questionnaires that were sent to them. */
  readonly asking: Asking;
  /** The programmes of the site, each with its steps. */
  readonly entries: readonly ProgrammeEntry[];
}

type One = Props & { readonly one: Participant };

/** The step that is taken most from a standing: its button is the loud one. */
const usual: Readonly<Partial<Record<Standing, Transition>>> = {
  applied: 'accept',
  waiting: 'accept',
  accepted: 'prepare',
  preparing: 'be_ready',
};

/** The steps that lead on from a standing; the others take something back, and are folded away. */
const onwards: readonly Transition[] = [
  'accept',
  'wait',
  'decline',
  'prepare',
  'be_ready',
  'finish',
  'leave',
];

const leadsOn = (standing: Standing, name: Transition): boolean =>
  onwards.includes(name) &&
  !(decisionBy(name) && ['accepted', 'preparing', 'ready'].includes(standing)) &&
  !(standing === 'ready' && name === 'prepare');

/** The steps that are open, each a button. */
const Moves = ({ language, person, tells, one }: One) => {
  const { moves } = participationWords(language);
  const words = personWords(language);
  const open = transitionsFrom(one.standing).filter((name) => name !== 'apply');
  const [on, back] = [true, false].map((which) =>
    open.filter((name) => leadsOn(one.standing, name) === which),
  );
  const form = (names: readonly Transition[] = []) => (
    <form
      method="post"
      action={consoleAddress(language, `people/${person.id}/`)}
      class="steps-open"
    >
      <input type="hidden" name="participation" value={one.id} />
      <input type="hidden" name="was" value={one.standing} />
      {tells && names.some((name) => isTold(decisionBy(name))) && (
        <TellingOne language={language} />
      )}
      {names.map((name) => (
        <button
          type="submit"
          name="step"
          value={name}
          class={name === usual[one.standing] ? undefined : 'quiet'}
        >
          {moves[name]}
        </button>
      ))}
    </form>
  );
  return (
    <>
      {on && on.length > 0 && form(on)}
      {back && back.length > 0 && (
        <details class="noting">
          <summary>{words.otherSteps}</summary>
          {form(back)}
        </details>
      )}
    </>
  );
};

/** What happened, the newest first: what was sent is among it. */
const Happened = ({ language, person, one }: One) => {
  const words = personWords(language);
  const { moved } = participationWords(language);
  const entries = [
    ...person.events
      .filter(({ participation }) => participation === one.id)
      .map(({ at, who, what }) => ({
        at,
        what: moved[what as Transition | Happening] ?? what,
        more: byWhom(who, language),
      })),
    { at: one.appliedAt, what: words.applied, more: '' },
  ].sort((first, second) => second.at - first.at);
  return (
    <Timeline
      moments={entries.map((entry) => ({ ...entry, when: sayMoment(entry.at, language) }))}
    />
  );
};

/** Where a person stands in one programme, and what can follow. */
export const Participation = (props: One) => {
  const { language, sayProgramme, allowed, one } = props;
  const words = personWords(language);
  const { roles, standings } = participationWords(language);
  return (
    <section class="participation">
      <h2>
        {sayProgramme(one.programme)} <span class="faint">{roles[one.role]}</span>
      </h2>
      <p>
        <strong>{standings[one.standing]}</strong>{' '}
        <span class="faint">{words.since(sayDay(dayOf(one.changedAt), language))}</span>
      </p>
      <p>
        <a href={consoleAddress(language, `submissions/${one.application}/`)}>
          {words.application}
        </a>
      </p>
      {allowed && one.standing === 'ready' && (
        <p>
          <a href={consoleAddress(language, 'new-pair/', { with: one.id })}>
            {pairsWords(language).make}
          </a>
        </p>
      )}
      {allowed && <Moves {...props} />}
      <Ambassador {...props} />
      <PersonSteps {...props} />
      <AskedForms {...props} />
      <Interviews {...props} />
      <Happened {...props} />
    </section>
  );
};
