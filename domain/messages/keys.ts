/** What a key is made of: it stands in addresses of the console. */
const written = /^[\w-]{1,120}$/;

/** Whether a text may be the key of a message: `<id of what it is about>-<what>`. */
export const isMessageKey = (text: string): boolean => written.test(text);

/** The key of the receipt of a submission: it has one, whichever text it is. */
export const receiptKey = (submission: string): string => `${submission}-receipt`;

/** The key of what tells a decision on a submission: another decision is another message. */
export const decisionKey = (submission: string, status: string, now: number): string =>
  `${submission}-${status}-${now.toString(36)}`;

/**
 * What the key of a farewell begins with; what follows is random. It goes to an address that nobody has
 * here any more, and is deleted once it is no longer on its way.
 */
export const farewell = 'erased-';

/** The key of a mail about a pair to one of its two: each is told each thing once, or once an occurrence. */
export const pairMessageKey = (
  pair: string,
  name: string,
  side: string,
  occurrence?: string,
): string => [pair, name, side, ...(occurrence === undefined ? [] : [occurrence])].join('-');

/**
 * The key of a mail about a session to one of its two. What time brings is said once for each moment that was
 * agreed to; what one of the two does, each time that they do it.
 *
 * @param at that moment, milliseconds since 1970
 */
export const sessionMessageKey = (session: string, name: string, side: string, at: number) =>
  `${session}-${name}-${side}-${at}`;

/** The key of a mail about an evening to somebody who is expected: each is told each thing once. */
export const eveningMessageKey = (evening: string, name: string, participation: string): string =>
  `${evening}-${name}-${participation}`;

/**
 * The key of a mail about a request, or about a short list: whatever one of the two does is told each time.
 *
 * @param now milliseconds since 1970
 */
export const requestMessageKey = (request: string, name: string, now: number): string =>
  `${request}-${name}-${now.toString(36)}`;
