import type { Context } from 'hono';
import { refusedSince } from '../../../db/announcements/read.ts';
import { ownEvenings } from '../../../db/evenings/own.ts';
import { calendarOfPerson, ownGatherings } from '../../../db/gatherings/own.ts';
import type { OwnSession } from '../../../db/links/sessions.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { introductionsOf } from '../../../db/pairs/introductions.ts';
import { ownPairs } from '../../../db/pairs/own.ts';
import { standingsOf } from '../../../db/people/own.ts';
import { stepsDoneBy } from '../../../db/people/steps.ts';
import { waitingFor } from '../../../db/requests/own.ts';
import { look } from '../../../db/statement.ts';
import { addresses } from '../../../domain/addresses.ts';
import { chooses } from '../../../domain/requests/request.ts';
import { leaveEverywhere, leaveHere } from '../../actions/links/own-session.ts';
import { sentBy } from '../../actions/own/own-submissions.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { addressWords } from '../address/words.ts';
import { announcementsWords } from '../announcements/words.ts';
import { forgetSecret } from '../cookie.ts';
import { introductionWords } from '../introduction/words.ts';
import { languageWords } from '../language/words.ts';
import { leaveWords } from '../leave/words.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { questionnairesOf } from '../questionnaires/waiting.tsx';
import { ownStepWords } from '../steps/words.ts';
import { Space } from './view.tsx';
import { spaceWords } from './words.ts';

type Asked = Context<OwnEnv>;

/** A participant's own page. */
export async function space(context: Asked): Promise<Response> {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const [
    { programmes, languages },
    standings,
    sent,
    done,
    pairs,
    introductions,
    questionnaires,
    refusedAt,
    evenings,
    waiting,
    { programmes: pairings },
    gatherings,
    calendar,
  ] = await Promise.all([
    siteIndex(context.env),
    standingsOf(db, session.person),
    sentBy(db, session),
    look(stepsDoneBy(db, 'all', { person: session.person })),
    ownPairs(db, session.person),
    introductionsOf(db, session.person),
    questionnairesOf(context.env, session.person, Date.now()),
    refusedSince(db, session.person),
    ownEvenings(db, session.person),
    waitingFor(db, session.person),
    sitePairing(context.env),
    ownGatherings(db, session.person, Date.now()),
    calendarOfPerson(db, session.person),
  ]);
  const notices = new Map([
    ['left', leaveWords(language).programme.left],
    ['withdrawn', leaveWords(language).application.left],
    ['introduced', introductionWords(language).kept],
    ['taken-back', introductionWords(language).takenBack],
    ['address', addressWords(language).taken],
    ['language', languageWords(language).saved],
    ['steps', ownStepWords(language).saved],
    ['announcements', announcementsWords(language).takenNow],
    ['no-announcements', announcementsWords(language).refusedNow],
  ]);
  const notice = notices.get(context.req.query('notice') ?? '');
  const theirs = {
    session,
    standings,
    sent,
    done,
    pairs,
    introductions,
    questionnaires,
    refusedAt,
    evenings,
    waiting,
    choosing: new Set(pairings.filter(chooses).map(({ id }) => id)),
    gatherings,
    calendar,
  };
  const known = { ...theirs, programmes, languages };
  const content = <Space {...{ language, notice, ...known }} />;
  return ownPage(context, { heading: spaceWords(language).title, content });
}

/** Closes somebody's page, here or on every device. */
export const close =
  (everywhere: boolean) =>
  async (context: Asked): Promise<Response> => {
    const { language, session } = context.var;
    const end: (db: Database, session: OwnSession, now: number) => Promise<void> = everywhere
      ? leaveEverywhere
      : leaveHere;
    await end(openDatabase(context.env.DB), session, Date.now());
    forgetSecret(context);
    return context.redirect(`${addresses.askLink[language]}?notice=left`, 303);
  };
