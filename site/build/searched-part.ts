const head = /<header class="form-head">.*?<\/header>/s;
const beside = /<p class="step">.*?<\/p>|<ul class="promises">.*?<\/ul>/gs;
const language = /<html lang="([\w-]+)"/;

/** The opening of a form, whose questions nobody searches for, as a page of its own. */
function formHead(html: string): string | undefined {
  const [found] = head.exec(html) ?? [];
  if (!found?.includes('class="lead"')) return undefined;
  const said = found.replace(beside, '');
  const [, lang = 'fr'] = language.exec(html) ?? [];
  return `<html lang="${lang}"><body><main data-pagefind-body>${said}</main></body></html>`;
}

/** Says what stands beside what: in an excerpt a term and what is said of it, or two links, are one line. */
function apart(html: string): string {
  const colon = language.exec(html)?.[1] === 'fr' ? ' :' : ':';
  return html
    .replace(/<\/dt>/g, `${colon} </dt>`)
    .replace(/([.!?…:](?:<\/\w+>)*)?<\/(dd|td|th)>(?=\s*<(?:dd|td|th)\b)/g, (_, end, tag) =>
      end === undefined ? ` ; </${tag}>` : `${end} </${tag}>`,
    )
    .replace(/<\/(\w+)>(?=<\w)/g, '</$1> ');
}

/**
 * What the search reads of a built page; `undefined` where it reads nothing. Pagefind takes l’écoute for
 * one word and l'écoute for two: it is given straight apostrophes,
 * and no joiners.
 */
export function searchedPart(html: string): string | undefined {
  const part = html.includes('data-pagefind-body') ? html : formHead(html);
  return part && apart(part).replaceAll('\u2019', "'").replaceAll('\u2060', '');
}
