import type { WholePair } from '../../../db/pairs/read.ts';
import type { SeenSession } from '../../../db/sessions/seen.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { consoleAddress } from '../address.ts';
import { pairsWords } from './words.ts';

const sessionsWords = bilingual({
  fr: {
    heading: 'Séances',
    title: (number: number) => `Séance ${number}`,
    states: {
      proposed: 'proposée, un moment reste à choisir',
      agreed: 'fixée',
      held: 'a eu lieu',
      missed: "n'a pas eu lieu",
      differ: 'réponses différentes',
      cancelled: 'annulée',
    },
    differ: (mentor: string, mentee: string) =>
      `mentor : ${mentor} ; personne accompagnée : ${mentee}`,
    said: { held: 'elle a eu lieu', missed: "elle n'a pas eu lieu" },
    unsaid: 'pas de réponse',
    waits: 'personne n’a encore dit si elle a eu lieu',
    feedback: 'Retour',
    none: 'Aucune séance.',
  },
  en: {
    heading: 'Sessions',
    title: (number) => `Session ${number}`,
    states: {
      proposed: 'proposed, a moment is still to be chosen',
      agreed: 'settled',
      held: 'took place',
      missed: 'did not take place',
      differ: 'answers differ',
      cancelled: 'cancelled',
    },
    differ: (mentor, mentee) => `mentor: ${mentor}; mentee: ${mentee}`,
    said: { held: 'it took place', missed: 'it did not take place' },
    unsaid: 'no answer',
    waits: 'nobody has said yet whether it took place',
    feedback: 'Feedback',
    none: 'No session.',
  },
});

interface Props {
  readonly language: Language;
  readonly pair: WholePair;
  readonly sessions: readonly SeenSession[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When the two met and meet, whether they say the same of it, and the way to their feedback; never what they say to each other. */
export const PairSessions = ({ language, pair, sessions, now }: Props) => {
  const words = sessionsWords(language);
  if (pair.begunAt === null) return null;
  const { bySide } = pairsWords(language);
  const feedback = (side: 'mentor' | 'mentee', submission: string | null) =>
    submission && (
      <>
        {' · '}
        <a href={consoleAddress(language, `submissions/${submission}/`)}>
          {words.feedback}, {bySide[side]}
        </a>
      </>
    );
  const standing = ({ state, startsAt, mentorSaid, menteeSaid }: SeenSession): string => {
    if (state === 'agreed' && startsAt !== null && startsAt <= now) return words.waits;
    if (state !== 'differ') return words.states[state];
    const said = (one: 'held' | 'missed' | null) => (one ? words.said[one] : words.unsaid);
    return `${words.states.differ} (${words.differ(said(mentorSaid), said(menteeSaid))})`;
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      {sessions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {sessions.map((one) => (
            <li>
              {words.title(one.number)}
              {one.startsAt !== null &&
                one.state !== 'proposed' &&
                `, ${sayMoment(one.startsAt, language)}`}
              {' : '}
              {one.state === 'differ' ? <strong>{standing(one)}</strong> : standing(one)}
              {feedback('mentor', one.mentorFeedback)}
              {feedback('mentee', one.menteeFeedback)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
