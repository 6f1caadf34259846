/** What a key is made of: it stands in addresses of the console. */
const written = /^[\w-]{1,120}$/;

/** Whether a text may be the key of a message: `<id of what it is about>-<what>`. */
export const isMessageKey = (text: string): boolean => written.test(text);

/** The key of the receipt of a submission: it has one, whichever text it is. */
export const receiptKey = (submission: string): string => `${submission}-receipt`;
