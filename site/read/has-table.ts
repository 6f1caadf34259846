/** The line of dashes under the head of a table. */
const dashes = /^[ >]*\|?[ ]*:?-+:?[ ]*\|/m;

/** Whether a Markdown text has a table: its page then needs the stylesheet of tables. */
export const hasTable = (text: string | undefined): boolean => dashes.test(text ?? '');
