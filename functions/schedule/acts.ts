import type { DueAnnouncement, DueMail } from '../../domain/due/mail.ts';
import type { DueRound } from '../../domain/due/rounds.ts';
import type { Act } from './act.ts';
import { announce } from './announce.ts';
import { deliverMail } from './deliver-mail.ts';
import { remindCoordinators } from './digest.ts';
import { enrol } from './enrol.ts';
import { figures } from './figures.ts';
import { forget } from './forget.ts';
import { purge } from './purge.ts';
import { askForReviews } from './reviews.ts';
import { listenToPairs } from './silence.ts';
import { tell } from './tell.ts';
import { tellPairs } from './tell-pairs.ts';
import { tellSessions } from './tell-sessions.ts';
import { tidy } from './tidy.ts';

/** What is done about each thing that time brings. Whatever else is to happen by itself gets its rule in `domain/due` and its line here. */
export const acts: Readonly<Record<(DueRound | DueMail | DueAnnouncement)['rule'], Act>> = {
  enrol,
  purge,
  forget,
  digest: remindCoordinators,
  tell,
  pairs: tellPairs,
  sessions: tellSessions,
  reviews: askForReviews,
  silence: listenToPairs,
  figures,
  tidy,
  announce,
  deliver: deliverMail,
};
