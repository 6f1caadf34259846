import type { SilenceTold } from '../../../db/due/silence.ts';
import type { Help } from '../../../db/pairs/help.ts';
import type { PairEvent } from '../../../db/pairs/read.ts';
import type { SeenSession } from '../../../db/sessions/seen.ts';
import { sessionHappenings } from '../../../domain/pairs/pair.ts';
import { roles } from '../../../domain/people/participation.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { Timeline } from '../../private/timeline.tsx';
import { oneOf } from '../selection.ts';
import { type Dated, sessionMoment } from './session-moment.tsx';
import { timelineWords } from './timeline-words.ts';
import { pairsWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** What happened to the pair, the newest first. */
  readonly events: readonly PairEvent[];
  readonly sessions: readonly SeenSession[];
  readonly requests: readonly Help[];
  readonly silence: readonly SilenceTold[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a session came to stands in its own line, and needs no other for each thing that was said of it. */
const isOfSession = ({ what }: PairEvent): boolean => sessionHappenings.some((one) => one === what);

/** Who did it: one of the two, a coordinator by their address, the house by itself. */
function whoSaid(who: string, language: Language): string {
  const side = oneOf(roles, who);
  if (side) return pairsWords(language).bySide[side];
  return who === 'house' ? timelineWords(language).byHouse : who === 'local' ? '' : who;
}

/** The life of a pair along one line, what is to come above: that it signed, met, fell silent, asked for help; never what is said in it. */
export const PairTimeline = ({ language, events, sessions, requests, silence, now }: Props) => {
  const words = timelineWords(language);
  const { events: named, bySide } = pairsWords(language);
  const all: readonly Dated[] = [
    ...sessions.map((one) => sessionMoment(one, language, now)),
    ...events
      .filter((one) => !isOfSession(one))
      .map(({ at, who, what }) => ({
        at,
        moment: { when: sayMoment(at, language), what: named[what], more: whoSaid(who, language) },
      })),
    ...requests.map(({ at, side, stands }) => ({
      at,
      moment: {
        when: sayMoment(at, language),
        what: <a href="#help">{words.help}</a>,
        more: `${bySide[side]}, ${words.stands[stands]}`,
        fill: stands === 'open' ? ('half' as const) : ('full' as const),
      },
    })),
    ...silence.map(({ at, step }) => ({
      at,
      moment: {
        when: sayMoment(at, language),
        what: words.silence[step] ?? step,
        more: words.byHouse,
        fill: 'half' as const,
      },
    })),
  ];
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="hint">{words.what}</p>
      <Timeline
        moments={[...all].sort((one, other) => other.at - one.at).map(({ moment }) => moment)}
      />
    </section>
  );
};
