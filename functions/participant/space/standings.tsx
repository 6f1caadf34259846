import type { OwnPair } from '../../../db/pairs/own.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import type { StepDone } from '../../../db/people/steps.ts';
import { mayPrepare } from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { mayIntroduce } from '../introduction/handler.tsx';
import { Introduction } from '../introduction/introduction.tsx';
import { leaveWords, wayOut } from '../leave/words.ts';
import { OwnRequests } from '../requests/part.tsx';
import { OwnSteps } from '../steps/steps.tsx';
import { spaceWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly standings: readonly OwnStanding[];
  readonly programmes: readonly ProgrammeEntry[];
  /** The day by which an answer was promised to them, by the id of their application. */
  readonly promisedBy?: (application: string) => string | undefined;
  /** The steps that they have done; without them none are shown. */
  readonly done?: readonly StepDone[];
  /** Whether it is only read: nothing is ticked then, and nothing leads anywhere. */
  readonly onPaper?: boolean;
  /** Where somebody leaves a programme, by the id of their participation, if they may. */
  readonly leaveAt?: (id: string) => string | undefined;
  /** The pairs that they are or were in. */
  readonly pairs?: readonly OwnPair[];
  /** What waits for them among requests, by participation. */
  readonly waiting?: ReadonlyMap<string, number>;
  /** The programmes in which people choose each other. */
  readonly choosing?: ReadonlySet<string>;
  /** What they wrote of themselves, by participation; left out where they are not asked to. */
  readonly introductions?: ReadonlyMap<string, string> | undefined;
}

/** What a programme is called; one that is no longer in the content has its id. */
export function nameOf(
  programme: string,
  { programmes, language }: Pick<Props, 'programmes' | 'language'>,
): string {
  const found = programmes.find(({ id }) => id === programme);
  return found ? say(found.name, language) : programme || spaceWords(language).noProgramme;
}

/** The day by which an answer was promised, or that it was: nobody is told to wait for a day that is past. */
const Promised = ({ language, day }: { language: Language; day: string | undefined }) => {
  if (day === undefined) return null;
  const words = spaceWords(language);
  const said = sayWeekday(day, language);
  return <p>{day < dayOf(Date.now()) ? words.promiseMissed(said) : words.promised(said)}</p>;
};

/** Whether somebody is in a pair that is not over, on that side of a programme. */
const isPaired = (pairs: readonly OwnPair[], programme: string, role: OwnPair['side']): boolean =>
  pairs.some(
    (pair) => pair.programme === programme && pair.side === role && pair.state !== 'ended',
  );

/** Where somebody stands in each of their programmes, and what comes next. */
export const Standings = (props: Props) => {
  const { language, standings, programmes, done, onPaper, introductions, promisedBy, leaveAt } =
    props;
  const words = spaceWords(language);
  const said = ({
    programme,
    role,
    standing,
  }: Pick<OwnStanding, 'programme' | 'role' | 'standing'>) => {
    if (standing === 'ready' && isPaired(props.pairs ?? [], programme, role)) return words.paired;
    const usual = words.standings[standing];
    if (!props.choosing?.has(programme)) return usual;
    if (standing === 'ready') return words.choosing[role];
    return mayPrepare(standing) ? { ...usual, next: words.choosingLater[role] } : usual;
  };
  return (
    <ul class="standings">
      {standings.map((one) => (
        <li>
          <h3>{nameOf(one.programme, props)}</h3>
          <p class="where-it-stands">{said(one).now}</p>
          {/* A copy that is kept says where things stood, not what came next. */}
          {!onPaper && <p>{said(one).next}</p>}
          {one.standing === 'applied' && (
            <Promised {...{ language, day: promisedBy?.(one.application) }} />
          )}
          <p class="note">
            {words.roles[one.role]}. {words.appliedOn(sayDay(dayOf(one.appliedAt), language))}.
          </p>
          {done && <OwnSteps {...{ language, programmes, done, onPaper, one }} />}
          {((props.choosing?.has(one.programme) && one.standing === 'ready') ||
            props.waiting?.has(one.id)) && (
            <OwnRequests language={language} one={one} waiting={props.waiting?.get(one.id) ?? 0} />
          )}
          {introductions && !onPaper && mayIntroduce(one) && (
            <Introduction language={language} id={one.id} text={introductions.get(one.id)} />
          )}
          {leaveAt?.(one.id) && (
            <p>
              <a class="alone" href={leaveAt(one.id)}>
                {leaveWords(language)[wayOut(one.standing)].link}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
