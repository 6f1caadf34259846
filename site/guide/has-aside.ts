/** The components that set something apart, as they stand in MDX. */
const set = /<(?:Dialogue|Evidence|Example|ToDo)\b/;

/** Whether a text sets something apart: its page then needs the stylesheet of that. */
export const hasAside = (text: string | undefined): boolean => set.test(text ?? '');
