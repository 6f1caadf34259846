import { readySent } from '../../../db/announcements/read.ts';
import type { Database } from '../../../db/open.ts';
import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import { calendarOf } from '../../../domain/announcements/ready.ts';
import { promisedIn } from '../../../domain/due/reach.ts';
import type { FormEntry } from '../../../domain/forms/entry.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { byUrgency, type Need } from '../../../domain/today/need.ts';
import { dayOf, startOf } from '../../../domain/words/day.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import type { Acting } from '../../actions/acting.ts';
import { readNeeds } from '../../actions/today/needs.ts';
import type { Env } from '../../env.ts';
import { sidesOf } from '../../schedule/gather.ts';
import { readyAnnouncementsOf } from '../announcements/ready.ts';
import { applicationsOf } from './figures.ts';
import { pairNeeds } from './pair-needs.ts';
import { requestNeeds } from './request-needs.ts';
import { reviewNeeds } from './review-needs.ts';
import { some } from './some.ts';
import { voiceNeeds } from './voice-needs.ts';

/** So many of a kind are read. */
const most = 25;

/** What is looked at beside the pairs. */
export interface Looked {
  readonly language: Language;
  readonly forms: readonly FormEntry[];
  readonly counts: readonly SubmissionCounts[];
  /** The programmes that somebody may see. */
  readonly programmes: readonly ProgrammeEntry[];
  /** How many e-mails did not arrive. */
  readonly undelivered: number;
  readonly by: Acting;
}

/** Programmes with more people accepted than their mentors take. */
const overfull = ({ forms, counts, programmes, language }: Looked): readonly Need[] =>
  applicationsOf(forms, counts).flatMap(({ programme, people, places }) => {
    const own = programmes.find(({ id }) => id === programme);
    if (!own || people <= places) return [];
    const about = `${say(own.name, language)} (${people - places})`;
    const page = `people/?programme=${programme}&role=mentor`;
    return [{ kind: 'ratio' as const, about, programme, since: undefined, page }];
  });

/** Ready announcements whose day has come and that nobody has sent. */
async function readyNow(env: Env, db: Database, looked: Looked): Promise<readonly Need[]> {
  const { programmes, language, by } = looked;
  const today = dayOf(by.now);
  const planned = calendarOf(await readyAnnouncementsOf(env), programmes, today);
  const come = planned.filter(({ day }) => day <= today);
  if (come.length === 0) return [];
  const sent = new Set((await readySent(db)).map((one) => `${one.ready} ${one.programme}`));
  const rows = come.flatMap(({ ready, programme, day }) => {
    const text = ready.texts[language] ?? ready.texts[otherThan(language)];
    if (!text || sent.has(`${ready.name} ${programme.id}`)) return [];
    return [
      {
        about: text.subject.replaceAll('{programme}', say(programme.name, language)),
        programme: programme.id,
        since: startOf(day),
        page: `new-announcement/?ready=${ready.name}&programme=${programme.id}`,
      },
    ];
  });
  return some('announcement', rows);
}

/** What needs a hand in the programmes that somebody may see, the most urgent first. */
export async function needsOf(env: Env, db: Database, looked: Looked): Promise<readonly Need[]> {
  const { language, undelivered, by } = looked;
  const today = dayOf(by.now);
  const sides = await sidesOf(env, by.scope);
  const stretches = sides.map((side) => {
    const { programme, role } = side;
    return { programme, role, from: 0, until: promisedIn(side, today).late };
  });
  const looking = {
    ...{ stretches, most },
    feedback: looked.forms.find(({ does }) => does === 'session_feedback')?.id ?? '',
    programmes: looked.programmes.map(({ id, silence, dates, mentees_per_mentor: places }) => ({
      ...{ id, silentAfter: silence.warn_after_days, end: dates.end, places },
    })),
  };
  const [found, ready, reviews, voices] = await Promise.all([
    readNeeds(db, looking, by),
    readyNow(env, db, looked),
    reviewNeeds(env, db, looked),
    voiceNeeds(env, db, looked),
  ]);
  const mail: Need = {
    kind: 'undelivered',
    about: String(undelivered),
    programme: undefined,
    since: undefined,
    page: 'messages/?state=undelivered',
  };
  return byUrgency([
    ...some(
      'late',
      found.late.map(({ application, name, email, programme, appliedAt }) => ({
        about: name || email,
        programme,
        since: appliedAt,
        page: `submissions/${application}/`,
      })),
    ),
    ...(undelivered > 0 ? [mail] : []),
    ...pairNeeds(found, language),
    ...requestNeeds(found.waiting, language),
    ...reviews,
    ...voices,
    ...overfull(looked),
    ...ready,
  ]);
}
