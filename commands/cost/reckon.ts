import { step } from '../../domain/use/free-day.ts';
import {
  acts,
  busiestDay,
  messageBytes,
  messagesAForm,
  monthsKept,
  pagesOfSignUp,
  personBytes,
  sent,
  submissionBytes,
  submissionsAPart,
  tallyRows,
} from './assumptions.ts';

/** What so many participants ask of the platform. */
export interface Cost {
  readonly participants: number;
  /** Forms sent in a year. */
  readonly sentAYear: number;
  /** Submissions in the database once the first ones are purged. */
  readonly kept: number;
  readonly megabytes: number;
  /** On the busiest day. */
  readonly requests: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** Requests to the Worker for one form sent: opening, each page, sending, receipt. */
export const requestsOf = (pages: number): number => (pages === 1 ? 3 : pages + 3);

/**
 * Reckons the cost of a number of participants: a year's forms, what is kept, and the busiest day,
 * on which the coordinators also read and decide everything that came.
 */
export function reckon(participants: number): Cost {
  const sentAYear = sent.reduce((sum, { aYear }) => sum + aYear * participants, 0);
  const kept = Math.round((sentAYear * monthsKept) / 12);
  const people = ((participants * monthsKept) / 12) * personBytes;
  const mail =
    messagesAForm * (kept * messageBytes.forgotten + (sentAYear / 12) * messageBytes.whole);
  const signUps = Math.ceil(participants * busiestDay.signUps);
  const each = (key: 'rowsRead' | 'rowsWritten') =>
    signUps * (acts.send[key] + acts.receipt[key] + acts.read[key] + acts.decide[key]) +
    signUps * (acts.tell[key] + busiestDay.messages * acts.deliver[key]) +
    busiestDay.jobs * acts.job[key] +
    busiestDay.rounds * acts.round[key] +
    busiestDay.consolePages * acts.list[key];
  const rowsRead =
    each('rowsRead') +
    busiestDay.consolePages * tallyRows +
    kept * (acts.purgeKept.rowsRead + busiestDay.exports * acts.exportKept.rowsRead);
  const rowsWritten = each('rowsWritten');
  // What the day costs is noted in it.
  const noted = Math.ceil(rowsRead / step.rowsRead + rowsWritten / step.rowsWritten);
  return {
    participants,
    sentAYear,
    kept,
    megabytes: Math.max(1, Math.round((kept * submissionBytes + people + mail) / 1e6)),
    requests:
      Math.round(signUps * requestsOf(pagesOfSignUp) * (1 + busiestDay.wasted)) +
      participants * busiestDay.pagesOfTheDay +
      busiestDay.consolePages +
      signUps * 2 +
      busiestDay.jobs +
      busiestDay.exports * Math.ceil(kept / submissionsAPart),
    rowsRead,
    rowsWritten: rowsWritten + noted,
  };
}
