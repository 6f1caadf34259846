/** Signs that mean something anywhere in a line of Markdown. */
const anywhere = /[\\`*_[\]<>&|~{}$^]|:(?=\S)/g;
/** Signs that mean something at the beginning of a line, or make the line above it a heading. */
const atStart = /^(?:[#+=-]+|\d{1,9}(?=[.)]))/;
/** What makes a link of an address, by itself and whatever is escaped in it: a word joiner, which nobody sees, keeps it a text. */
const addresses = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?=@)/gi;
const joiner = '\u2060';
/** What nobody types, and some readers take for an instruction: controls, and marks that turn the direction of writing. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const escapedLine = (line: string): string =>
  line
    .replaceAll(anywhere, '\\$&')
    .replace(atStart, (signs) => (/\d/.test(signs) ? `${signs}\\` : signs.replaceAll(/./g, '\\$&')))
    .replaceAll(addresses, joiner);

/**
 * What somebody typed, as Markdown that says it and nothing more: its paragraphs and its lines stay, and no
 * sign in it becomes a heading, a link, a picture or HTML.
 */
export const asMarkdown = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapedLine(line.replaceAll(unseen, '').trim()))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
