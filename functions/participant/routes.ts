import { Hono } from 'hono';
import { addresses, below } from '../../domain/addresses.ts';
import { languages } from '../../domain/words/language.ts';
import { checkCertificate, checkPage } from '../certificates/check.tsx';
import type { AppEnv } from '../env.ts';
import { inOwnLanguage } from '../http/in-own-language.ts';
import { Problem } from '../http/problem.ts';
import { askForAddress, changeAddress } from './address/handler.tsx';
import { chooseOwnAnnouncements } from './announcements/own.tsx';
import { askToRefuse, noSuchLink, refuseByLink } from './announcements/unsubscribe.tsx';
import {
  askToCorrectOwn,
  correctOwnAnswers,
  ownSending,
  withdrawConsent,
} from './answers/handler.tsx';
import { ask, askPage } from './ask/handler.tsx';
import { issueOwnCertificate, ownCertificate } from './certificate/handler.tsx';
import { copyOfOwn } from './copy/handler.tsx';
import { askToStep, stepOwn } from './ending/handler.tsx';
import { askToEraseOwn, eraseEverything } from './erase/handler.tsx';
import { ownEvening, rateEvening } from './evenings/one.tsx';
import { calendarFeed, withoutCode } from './gatherings/feed.ts';
import { chooseCalendar, ownGatheringsPage } from './gatherings/page.tsx';
import { giveBack } from './give-back.tsx';
import { guard } from './guard.tsx';
import { needHelp, sendForHelp } from './help/handler.tsx';
import { askToIntroduce, introduceOneself } from './introduction/handler.tsx';
import { chooseOwnLanguage } from './language/handler.ts';
import { askToLeave, leave } from './leave/handler.tsx';
import { linkPage, openLink, rewrittenLink } from './link/handler.tsx';
import {
  addObjective,
  agreeWithObjective,
  askToClose,
  closeObjective,
  scoreObjectives,
} from './objectives/handler.tsx';
import { ownObjectives } from './objectives/show.tsx';
import type { OwnEnv } from './own.ts';
import { askToDecline, decline } from './pairs/decline.tsx';
import { ownPair } from './pairs/one.tsx';
import { charterOfPair, sign } from './pairs/sign.tsx';
import { answerQuestionnaire } from './questionnaires/handler.ts';
import { askOrAnswer, mentorToChoose } from './requests/mentor.tsx';
import { mentorsToChoose } from './requests/mentors.tsx';
import { answerRequest, requestToAnswer } from './requests/request.tsx';
import { joinOrLeave, requestsToAnswer } from './requests/requests.tsx';
import { roadmapHistory } from './roadmap/history.tsx';
import { agreeWithRoadmap, ownRoadmap } from './roadmap/show.tsx';
import { askToWrite, writeRoadmap } from './roadmap/write.tsx';
import { agree, giveFeedback, keepNote, say } from './sessions/act.ts';
import { calendarOfSession } from './sessions/calendar.ts';
import { askToCancel, cancelOne } from './sessions/cancel.tsx';
import { askForOthers, askToRewrite, proposeOthers, rewrite } from './sessions/change.tsx';
import { ownSession } from './sessions/one.tsx';
import { askForSession, propose } from './sessions/propose.tsx';
import { close, space } from './space/handler.tsx';
import { tickOwn } from './steps/handler.ts';

const { link, askLink, space: own, certificate, unsubscribe, calendar } = addresses;

/** What stands behind the guard: a participant's own pages, in one language. */
const pages = new Hono<OwnEnv>()
  .use('*', giveBack)
  .use('*', guard)
  .get('/', space)
  .get('/answers/:id/', ownSending)
  .get('/answers/:id/correct/', askToCorrectOwn)
  .post('/answers/:id/correct/', correctOwnAnswers)
  .post('/answers/:id/withdraw/', withdrawConsent)
  .get('/copy.html', copyOfOwn('html'))
  .get('/copy.json', copyOfOwn('json'))
  .get('/programmes/:id/leave/', askToLeave)
  .post('/programmes/:id/leave/', leave)
  .post('/programmes/:id/steps/', tickOwn)
  .get('/programmes/:id/introduction/', askToIntroduce)
  .post('/programmes/:id/introduction/', introduceOneself)
  .get('/programmes/:id/mentors/', mentorsToChoose)
  .get('/programmes/:id/mentors/:mentor/', mentorToChoose)
  .post('/programmes/:id/mentors/:mentor/', askOrAnswer)
  .get('/programmes/:id/requests/', requestsToAnswer)
  .post('/programmes/:id/requests/', joinOrLeave)
  .get('/programmes/:id/requests/:request/', requestToAnswer)
  .post('/programmes/:id/requests/:request/', answerRequest)
  .get('/pairs/:id/', ownPair)
  .get('/pairs/:id/charter/', charterOfPair)
  .post('/pairs/:id/charter/', sign)
  .get('/pairs/:id/decline/', askToDecline)
  .post('/pairs/:id/decline/', decline)
  .get('/pairs/:id/certificate/', ownCertificate)
  .post('/pairs/:id/certificate/', issueOwnCertificate)
  .get('/pairs/:id/help/', needHelp)
  .post('/pairs/:id/help/', sendForHelp)
  .get('/pairs/:id/pause/', askToStep('pause'))
  .post('/pairs/:id/pause/', stepOwn('pause'))
  .get('/pairs/:id/resume/', askToStep('resume'))
  .post('/pairs/:id/resume/', stepOwn('resume'))
  .get('/pairs/:id/end/', askToStep('end'))
  .post('/pairs/:id/end/', stepOwn('end'))
  .get('/pairs/:id/roadmap/', ownRoadmap)
  .get('/pairs/:id/roadmap/write/', askToWrite)
  .post('/pairs/:id/roadmap/write/', writeRoadmap)
  .post('/pairs/:id/roadmap/agree/', agreeWithRoadmap)
  .get('/pairs/:id/roadmap/history/', roadmapHistory)
  .get('/pairs/:id/objectives/', ownObjectives)
  .post('/pairs/:id/objectives/', addObjective)
  .post('/pairs/:id/scores/', scoreObjectives)
  .post('/pairs/:id/objectives/:number/agree/', agreeWithObjective)
  .get('/pairs/:id/objectives/:number/close/', askToClose)
  .post('/pairs/:id/objectives/:number/close/', closeObjective)
  .get('/pairs/:id/new-session/', askForSession)
  .post('/pairs/:id/new-session/', propose)
  .get('/pairs/:id/sessions/:session/', ownSession)
  .get('/pairs/:id/sessions/:session/calendar.ics', calendarOfSession)
  .post('/pairs/:id/sessions/:session/agree/', agree)
  .get('/pairs/:id/sessions/:session/moments/', askForOthers)
  .post('/pairs/:id/sessions/:session/moments/', proposeOthers)
  .get('/pairs/:id/sessions/:session/plan/', askToRewrite)
  .post('/pairs/:id/sessions/:session/plan/', rewrite)
  .get('/pairs/:id/sessions/:session/cancel/', askToCancel)
  .post('/pairs/:id/sessions/:session/cancel/', cancelOne)
  .post('/pairs/:id/sessions/:session/said/', say)
  .post('/pairs/:id/sessions/:session/note/', keepNote)
  .post('/pairs/:id/sessions/:session/feedback/', giveFeedback)
  .get('/evenings/:id/', ownEvening)
  .post('/evenings/:id/', rateEvening)
  .get('/gatherings/', ownGatheringsPage)
  .post('/gatherings/', chooseCalendar)
  .post('/questionnaires/:id/', answerQuestionnaire)
  .get('/address/', askForAddress)
  .post('/address/', changeAddress)
  .post('/language/', chooseOwnLanguage)
  .post('/announcements/', chooseOwnAnnouncements)
  .get('/erase/', askToEraseOwn)
  .post('/erase/', eraseEverything)
  .post('/close/', close(false))
  .post('/close-everywhere/', close(true))
  .all('*', () => {
    throw new Problem(404);
  });

/** Where announcements are refused: no guard stands before it, the address says whose it is. */
const refusing = new Hono<AppEnv>()
  .get('/', noSuchLink)
  .get('/:code', askToRefuse)
  .post('/:code', refuseByLink);

/** What calendars read: no guard stands before it, the address says whose it is. */
const feeds = new Hono<AppEnv>().get('/', withoutCode).get('/:code', calendarFeed);

/** A participant's own pages, in each language. They are mounted with the slash at their end. */
export const ownRoutes = new Hono<AppEnv>();
const refusals = new Hono<AppEnv>();
const calendars = new Hono<AppEnv>();
for (const language of languages) {
  ownRoutes.route(own[language], pages as unknown as Hono<AppEnv>);
  refusals.route(unsubscribe[language], refusing);
  calendars.route(calendar[language], feeds);
}

/** Every address that has to do with private links. */
export const participantRoutes = new Hono<AppEnv>()
  .on(
    'ALL',
    [link, askLink, own, certificate, unsubscribe, calendar].flatMap((base) =>
      languages.map((each) => below(base[each])),
    ),
    inOwnLanguage,
  )
  .on('GET', Object.values(link), linkPage)
  .on('POST', Object.values(link), openLink)
  .on('GET', Object.values(link).map(below), rewrittenLink)
  .on('GET', Object.values(askLink), askPage)
  .on('POST', Object.values(askLink), ask)
  .on('GET', Object.values(certificate), checkPage)
  .on('POST', Object.values(certificate), checkCertificate)
  .on(
    'GET',
    [link, askLink, own, certificate, unsubscribe, calendar].flatMap((base) =>
      languages.map((each) => base[each].slice(0, -1)),
    ),
    ({ redirect, req }) => redirect(`${req.path}/`, 308),
  )
  .route('/', ownRoutes)
  .route('/', refusals)
  .route('/', calendars);
