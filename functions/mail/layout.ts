import type { Language } from '../../domain/words/language.ts';

/** What a mail's document is made of. */
interface Parts {
  readonly language: Language;
  readonly subject: string;
  /** The message, as it is stored. */
  readonly html: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As near to the face of the site as a mail comes, which fetches none. */
const font = "font-family:'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif";

/**
 * The one column of a mail, with the styles that hold it: what `documentOf` shows, and `npm run dev`.
 *
 * @param html the message, as it is stored
 */
export const columnOf = (html: string): string =>
  `<table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px"><tr><td align="left" style="${font};font-size:16px;line-height:1.5">
${html}
</td></tr></table>`;

/**
 * The document of a mail: one column that a phone, Gmail and Outlook show alike, without a picture and
 * without anything that is fetched. Its colours are left to whoever reads in the dark.
 */
export const documentOf = ({ language, subject, html }: Parts): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">
${columnOf(html)}
</td></tr></table>
</body>
</html>
`;
