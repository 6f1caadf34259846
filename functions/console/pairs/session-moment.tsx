import type { SeenSession } from '../../../db/sessions/seen.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Details } from '../../private/details.tsx';
import type { Moment } from '../../private/timeline.tsx';
import { consoleAddress } from '../address.ts';
import { timelineWords } from './timeline-words.ts';
import { pairsWords } from './words.ts';

/** A moment of a timeline, with when it is, milliseconds since 1970. */
export interface Dated {
  readonly at: number;
  readonly moment: Moment;
}

/** How far a session has come. */
const fills = {
  proposed: 'half',
  agreed: 'bare',
  held: 'full',
  missed: 'shut',
  differ: 'half',
  cancelled: 'shut',
} as const;

/** Where a session stands; of one whose two do not say the same, what each says. */
function standing(
  { state, mentorSaid, menteeSaid }: SeenSession,
  isPast: boolean,
  language: Language,
) {
  const words = timelineWords(language);
  if (state === 'agreed' && isPast) return <strong>{words.waits}</strong>;
  if (state !== 'differ') return words.states[state];
  const said = (one: 'held' | 'missed' | null) => (one ? words.said[one] : words.unsaid);
  const both = words.differ(said(mentorSaid), said(menteeSaid));
  return (
    <strong>
      {words.states.differ} ({both})
    </strong>
  );
}

/** A session in the timeline of its pair, with the way to the feedback on it; one whose moment is still to be chosen stands above all. */
export function sessionMoment(session: SeenSession, language: Language, now: number): Dated {
  const words = timelineWords(language);
  const { bySide } = pairsWords(language);
  const { number, state, startsAt, mentorFeedback, menteeFeedback } = session;
  const at = state === 'proposed' || startsAt === null ? undefined : startsAt;
  const isPast = at !== undefined && at <= now;
  const feedback = (side: 'mentor' | 'mentee', submission: string | null) =>
    submission && (
      <a href={consoleAddress(language, `submissions/${submission}/`)}>
        {words.feedback}, {bySide[side]}
      </a>
    );
  return {
    at: at ?? Number.MAX_SAFE_INTEGER,
    moment: {
      when: at === undefined ? words.open : sayMoment(at, language),
      what: (
        <>
          {words.session(number)} {standing(session, isPast, language)}
        </>
      ),
      more:
        mentorFeedback || menteeFeedback ? (
          <Details
            of={[feedback('mentor', mentorFeedback), feedback('mentee', menteeFeedback)].filter(
              Boolean,
            )}
          />
        ) : undefined,
      fill: state === 'agreed' && isPast ? 'half' : fills[state],
    },
  };
}
