import { Hono } from 'hono';
import { addresses, below } from '../../domain/addresses.ts';
import type { AppEnv } from '../env.ts';
import { inOwnLanguage } from '../http/in-own-language.ts';
import { ahead, holdOrStop } from './ahead/handler.ts';
import { listOfAnnouncements } from './announcements/list.tsx';
import { compose, newAnnouncement } from './announcements/new.tsx';
import { oneAnnouncement, stopAnnouncement } from './announcements/one.tsx';
import { ask, asked } from './ask/handler.tsx';
import { coordinatorsPage, manage } from './coordinators/handler.ts';
import { askToCorrect, correct } from './correction/handler.ts';
import { previewMail } from './decision-mail/handler.tsx';
import { askToErase, erase } from './erasure/handler.ts';
import { changeEvening } from './evenings/change.tsx';
import { createEvening, listOfEvenings } from './evenings/list.tsx';
import { oneEvening } from './evenings/one.tsx';
import { peopleOfEvening, replanEvening } from './evenings/people.tsx';
import { ratingsOfEvening, typeRatings } from './evenings/ratings.tsx';
import { sheetsOfEvening } from './evenings/sheets.tsx';
import { begin } from './exports/begin.ts';
import { exportPage } from './exports/handler.ts';
import { part } from './exports/part.ts';
import { partsPage } from './exports/parts-page.tsx';
import { askToChange, changeGathering, stepGathering } from './gatherings/change.tsx';
import { listOfGatherings } from './gatherings/list.tsx';
import { createGathering, newGathering } from './gatherings/new.tsx';
import { oneGathering } from './gatherings/one.tsx';
import { giveBackAll } from './give-back.tsx';
import { changers, guard, owners } from './guard/guard.ts';
import type { ConsoleEnv } from './guard/person.ts';
import { home } from './home/handler.ts';
import { improve, improvements } from './improvements/handler.tsx';
import { invitation, invitationsPage } from './invitations/handler.tsx';
import { missing } from './message/missing.ts';
import { listOfMessages, oneMessage, settle } from './messages/handler.ts';
import { objectives, recordObjective } from './objectives/handler.ts';
import { answerHelp } from './pairs/help.tsx';
import { listOfPairs } from './pairs/list.tsx';
import { createPair, newPair } from './pairs/new.tsx';
import { onePair, stepPair } from './pairs/one.tsx';
import { renew } from './pairs/renew.ts';
import { findOrMove, people } from './people/find.tsx';
import { follow } from './people/follow.ts';
import { copy, person } from './people/handler.ts';
import { oneProgramme } from './programmes/one.tsx';
import { besideAnother } from './proposals/beside.tsx';
import { changeProposal } from './proposals/change.tsx';
import { changeTwo } from './proposals/change-two.tsx';
import { cohortPart, runPart } from './proposals/from-browser.ts';
import { createProposal, listOfProposals } from './proposals/list.tsx';
import { mapOfScores } from './proposals/map.tsx';
import { mentorsForOne } from './proposals/mentors.tsx';
import { namesToSettle } from './proposals/names.tsx';
import { oneProposal } from './proposals/one.tsx';
import { askToPublish, publishNow } from './proposals/publish.tsx';
import { askToTakeBack, takeBackNow } from './proposals/take-back.tsx';
import { twoInProposal } from './proposals/two.tsx';
import { pulse } from './pulse/handler.tsx';
import { report, writeReport } from './report/handler.tsx';
import { listOfRequests } from './requests/list.tsx';
import { changeRequests, requestsIn } from './requests/one.tsx';
import { signInRoutes } from './sign-in/handler.ts';
import { signOutRoutes } from './sign-in/sign-out.ts';
import { decideOne, one } from './submission/handler.ts';
import { giveBack } from './submission/not-stored.tsx';
import { decideMany } from './submissions/decide-many.ts';
import { list } from './submissions/handler.ts';
import { listOfTestimonials } from './testimonials/list.tsx';
import { approveTestimonial, oneTestimonial, testimonialFile } from './testimonials/one.tsx';
import { textsOfMails } from './texts/handler.tsx';
import { fileOfThanks, keepThanks, thanksOfProgramme } from './thanks/one.tsx';
import { totals } from './totals/handler.ts';

/** Addresses of pages end in a slash; the one that lacks it is sent there, the rest is not found. */
const withSlash = /\/[\w-]+$/;

const routes = new Hono<ConsoleEnv>()
  .post('/submissions/', giveBackAll)
  .post('/submissions/:id/', giveBack)
  .post('/submissions/:id/correct/', giveBackAll)
  .post('/submissions/:id/erase/', giveBackAll)
  .post('/people/*', giveBackAll)
  .post('/pairs/:id/', giveBackAll)
  .post('/pairs/:id/help/', giveBackAll)
  .post('/pairs/:id/renew/', giveBackAll)
  .post('/new-pair/', giveBackAll)
  .post('/proposals/*', giveBackAll)
  .post('/evenings/*', giveBackAll)
  .post('/requests/*', giveBackAll)
  .post('/gatherings/*', giveBackAll)
  .post('/new-gathering/', giveBackAll)
  .post('/improvements/', giveBackAll)
  .post('/invitations/', giveBackAll)
  .post('/questionnaires/', giveBackAll)
  .post('/totals/*', giveBackAll)
  .post('/testimonials/:id/', giveBackAll)
  .post('/thanks/*', giveBackAll)
  .post('/announcements/*', giveBackAll)
  .post('/new-announcement/', giveBackAll)
  .post('/coordinators/', giveBackAll)
  .use('*', guard)
  .get('/submissions/', list)
  .post('/submissions/', changers, decideMany)
  .get('/submissions/:id/', one)
  .post('/submissions/:id/', changers, decideOne)
  .get('/submissions/:id/mail/', changers, previewMail)
  .get('/submissions/:id/correct/', changers, askToCorrect)
  .post('/submissions/:id/correct/', changers, correct)
  .get('/submissions/:id/erase/', changers, askToErase('one'))
  .post('/submissions/:id/erase/', changers, erase('one'))
  .get('/people/', people)
  .post('/people/', findOrMove)
  .get('/invitations/', invitationsPage)
  .post('/invitations/', changers, invitation)
  .get('/people/:id/', person)
  .post('/people/:id/', changers, follow)
  .post('/people/:id/copy/', changers, copy)
  .get('/people/:id/erase/', changers, askToErase('all'))
  .post('/people/:id/erase/', changers, erase('all'))
  .get('/pairs/', listOfPairs)
  .get('/pulse/', pulse)
  .get('/new-pair/', changers, newPair)
  .post('/new-pair/', changers, createPair)
  .get('/pairs/:id/', onePair)
  .post('/pairs/:id/', changers, stepPair)
  .get('/programmes/:id/', oneProgramme)
  .get('/proposals/', listOfProposals)
  .post('/proposals/', changers, createProposal)
  .get('/proposals/:id/', oneProposal)
  .post('/proposals/:id/', changers, changeProposal)
  .get('/proposals/:id/pair/', twoInProposal)
  .post('/proposals/:id/pair/', changers, changeTwo)
  .get('/proposals/:id/mentors/', mentorsForOne)
  .get('/proposals/:id/names/', namesToSettle)
  .get('/proposals/:id/map/', mapOfScores)
  .get('/proposals/:id/beside/', besideAnother)
  .get('/proposals/:id/publish/', changers, askToPublish)
  .post('/proposals/:id/publish/', changers, publishNow)
  .get('/proposals/:id/take-back/', changers, askToTakeBack)
  .post('/proposals/:id/take-back/', changers, takeBackNow)
  .get('/proposals/:id/cohort/', changers, cohortPart)
  .post('/proposals/:id/run/', changers, runPart)
  .get('/requests/', listOfRequests)
  .get('/requests/:programme/', requestsIn)
  .post('/requests/:programme/', changers, changeRequests)
  .get('/evenings/', listOfEvenings)
  .post('/evenings/', changers, createEvening)
  .get('/evenings/:id/', oneEvening)
  .post('/evenings/:id/', changers, changeEvening)
  .get('/evenings/:id/people/', peopleOfEvening)
  .post('/evenings/:id/people/', changers, replanEvening)
  .get('/evenings/:id/ratings/', ratingsOfEvening)
  .post('/evenings/:id/ratings/', changers, typeRatings)
  .get('/evenings/:id/sheets/', sheetsOfEvening)
  .get('/gatherings/', listOfGatherings)
  .get('/new-gathering/', changers, newGathering)
  .post('/new-gathering/', changers, createGathering)
  .get('/gatherings/:id/', oneGathering)
  .post('/gatherings/:id/', changers, stepGathering)
  .get('/gatherings/:id/change/', changers, askToChange)
  .post('/gatherings/:id/change/', changers, changeGathering)
  .get('/improvements/', improvements)
  .post('/improvements/', changers, improve)
  .post('/pairs/:id/help/', changers, answerHelp)
  .post('/pairs/:id/renew/', changers, renew)
  .get('/questionnaires/', changers, asked)
  .post('/questionnaires/', changers, ask)
  .get('/announcements/', listOfAnnouncements)
  .get('/new-announcement/', changers, newAnnouncement)
  .post('/new-announcement/', changers, compose)
  .get('/announcements/:id/', oneAnnouncement)
  .post('/announcements/:id/', changers, stopAnnouncement)
  .get('/texts/', textsOfMails)
  .get('/messages/', listOfMessages)
  .get('/messages/:id/', oneMessage)
  .post('/messages/:id/', changers, settle)
  .get('/ahead/', ahead)
  .post('/ahead/', changers, holdOrStop)
  .get('/totals/', totals)
  .get('/totals/objectives/', objectives)
  .post('/totals/objectives/', changers, recordObjective)
  .get('/totals/report/', report)
  .post('/totals/report/', changers, writeReport)
  .get('/testimonials/', listOfTestimonials)
  .get('/testimonials/:id/', oneTestimonial)
  .post('/testimonials/:id/', changers, approveTestimonial)
  .get('/testimonials/:id/file/', changers, testimonialFile)
  .get('/thanks/:programme/', thanksOfProgramme)
  .post('/thanks/:programme/', changers, keepThanks)
  .get('/thanks/:programme/file/', changers, fileOfThanks)
  .get('/exports/', changers, exportPage)
  .post('/exports/', changers, begin)
  .get('/exports/:id/', changers, partsPage)
  .post('/exports/:id/', changers, part)
  .get('/coordinators/', owners, coordinatorsPage)
  .post('/coordinators/', owners, manage)
  .route('/', signInRoutes)
  .route('/', signOutRoutes)
  .get('/', home)
  .all('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const redirects = context.req.method === 'GET' && withSlash.test(pathname);
    return redirects ? context.redirect(`${pathname}/${search}`, 308) : missing(context);
  });

/** The console in each language. It is mounted with the slash at its end, which its home has too. */
export const consoleRoutes = new Hono<AppEnv>()
  .on('ALL', Object.values(addresses.console).map(below), inOwnLanguage)
  .route(addresses.console.fr, routes as unknown as Hono<AppEnv>)
  .route(addresses.console.en, routes as unknown as Hono<AppEnv>);
