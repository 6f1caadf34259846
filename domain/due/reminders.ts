import * as z from 'zod';

/** How long what happens by itself waits, in working days unless it says otherwise; each may be left out of a programme's file. */
export const reminders = z.strictObject({
  /** The coordinators hear of a promised answer so many days before its day. */
  answer_days_before: z.int().min(0).max(20).optional(),
  /** Whoever has no answer by that day hears so many days after it that it takes longer. */
  answer_days_after: z.int().min(1).max(40).optional(),
  /** Whoever is still on the waiting list hears so many days after the launch that no place became free. */
  waiting_list_days_after: z.int().min(1).max(40).optional(),
  /** Whoever has not signed the charter of their pair is reminded so many days after it was announced. */
  charter_days_after: z.int().min(1).max(40).optional(),
  /** Both of a pair are reminded of a session so many days before it, not only working days; 0: never. */
  session_days_before: z.int().min(0).max(14).optional(),
  /** Whoever has not said whether a session took place is asked so many days after it; 0: never. */
  session_days_after: z.int().min(0).max(14).optional(),
  /** Whoever was asked for a review is reminded so many days after it, not only working days; 0: never. Their link is good for thirty. */
  review_days_after: z.int().min(0).max(25).optional(),
});

/** The same, all of them said. */
export type Reminders = { readonly [Key in keyof z.infer<typeof reminders>]-?: number };

/** What holds where a programme's file says nothing. */
export const usualReminders: Reminders = {
  answer_days_before: 2,
  answer_days_after: 2,
  waiting_list_days_after: 3,
  charter_days_after: 5,
  session_days_before: 1,
  session_days_after: 1,
  review_days_after: 10,
};

/** What holds where a programme's file says some of it, or nothing. */
export const remindersBy = (said: z.infer<typeof reminders> = {}): Reminders => ({
  answer_days_before: said.answer_days_before ?? usualReminders.answer_days_before,
  answer_days_after: said.answer_days_after ?? usualReminders.answer_days_after,
  waiting_list_days_after: said.waiting_list_days_after ?? usualReminders.waiting_list_days_after,
  charter_days_after: said.charter_days_after ?? usualReminders.charter_days_after,
  session_days_before: said.session_days_before ?? usualReminders.session_days_before,
  session_days_after: said.session_days_after ?? usualReminders.session_days_after,
  review_days_after: said.review_days_after ?? usualReminders.review_days_after,
});
