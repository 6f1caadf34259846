import { roundsADay } from '../../domain/due/rounds.ts';
import type { Does } from '../../domain/forms/does.ts';

/** How many pages an application has at most. */
export const pagesOfSignUp = 9;

/** What one participant sends in a year: a form that does one of these, of so many pages at most. */
export const sent: readonly {
  readonly does: readonly Does[];
  readonly aYear: number;
  readonly pages: number;
}[] = [
  { does: ['enrol_mentor', 'enrol_mentee'], aYear: 1, pages: pagesOfSignUp },
  { does: ['needs_survey'], aYear: 1, pages: 3 },
  { does: ['session_feedback'], aYear: 10, pages: 1 },
  { does: ['midway_review'], aYear: 1, pages: 3 },
  { does: ['final_review'], aYear: 1, pages: 4 },
  { does: ['message', 'testimonial'], aYear: 1, pages: 2 },
];

/** How much the busiest day holds. */
export const busiestDay = {
  /** The part of all participants who sign up on it. */
  signUps: 1 / 3,
  /** Pages that follow the day (home, programmes, news) opened for each participant, by passers-by and robots too. */
  pagesOfTheDay: 10,
  /** The coordinators' pages of the console, each a list and its figures. */
  consolePages: 300,
  /** Pages sent again because something was wrong, and forms opened and left, for one that is sent. */
  wasted: 0.5,
  /** Whole exports of everything that is kept. */
  exports: 2,
  /** Messages for each sign-up: its receipt, and what tells the decision. */
  messages: 2,
  /** Runs of the job, every two minutes. */
  jobs: 720,
  /** Rounds that it notes as done. */
  rounds: roundsADay,
} as const;

/** Rows of the tables that the console's figures are counted from: forms × programmes. */
export const tallyRows = 10 * 6;

/**
 * What each act costs in the database, at most. `measured.test.ts` measures the same acts on a real
 * D1 and fails when one of them costs more.
 */
export const acts = {
  /**
   * An application: the row, its key, four indexes, the tally and the words that a name and an address
   * are found by; the person and their participation, each with indexes and words; the receipt with its
   * own. The tally's counters count as rows read.
   */
  send: { rowsRead: 350, rowsWritten: 30 },
  /** The page with the reference and the answers. */
  receipt: { rowsRead: 2, rowsWritten: 0 },
  /** A submission opened in the console: the row, its definition, and a line in the audit, written from the row. */
  read: { rowsRead: 6, rowsWritten: 2 },
  /** A status and a note on an application: the row, its indexes, the tally, the audit, the participation and its timeline. */
  decide: { rowsRead: 350, rowsWritten: 14 },
  /** What tells a decision, stored with it. */
  tell: { rowsRead: 20, rowsWritten: 5 },
  /** A message that is handed over: taken up, and noted as sent. Storing it is part of its sending or its decision. */
  deliver: { rowsRead: 10, rowsWritten: 2 },
  /** A run of the job that finds nothing due. */
  job: { rowsRead: 30, rowsWritten: 0 },
  /** A round of the job that finds nothing to do, and is noted as done. */
  round: { rowsRead: 100, rowsWritten: 1 },
  /** A page of the list, 25 rows, with its line in the audit; the figures come on top. */
  list: { rowsRead: 30, rowsWritten: 2 },
  /**
   * An export, for each submission: it is counted, put on the scales, and read in its part. The last
   * part of a page of parts is weighed again on the next one.
   */
  exportKept: { rowsRead: 4, rowsWritten: 0 },
  /** The nightly purge, for each submission that stays. */
  purgeKept: { rowsRead: 3, rowsWritten: 0 },
} as const;

/** The submissions that a part of an export holds, each part a request; long answers make it fewer. */
export const submissionsAPart = 25;

/** The longest time that a shipped form keeps answers, in months. */
export const monthsKept = 24;

/** Bytes of one submission with its key and indexes. */
export const submissionBytes = 1500;

/** Bytes of a person and their participation, with their keys and indexes. */
export const personBytes = 1000;

/** Bytes of one message with its key and indexes: as long as it says something, and once that is forgotten. */
export const messageBytes = { whole: 3000, forgotten: 400 } as const;

/** How many of the forms that are sent bring a message along: those that ask for an address. */
export const messagesAForm = 0.5;
