/** Where an announcement stands: on its way to its readers (or about to be), with all of them, or stopped. */
export const announcementStates = ['due', 'sent', 'stopped'] as const;
/** One of these. */
export type AnnouncementState = (typeof announcementStates)[number];

/** So long after it was sent nothing of it leaves: whoever sent it can take it back. Milliseconds. */
export const takenBackFor = 10 * 60_000;

/** The longest subject and text that are taken, in characters. */
export const longest = { subject: 120, text: 10_000 } as const;

/** What the key of an announcement to somebody begins with: nobody is sent it twice. */
export const announcementKeys = (id: string): string => `${id}-announcement-`;
