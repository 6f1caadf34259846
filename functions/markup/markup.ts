/** HTML that is safe to put in: every text in it is escaped. */
export class Markup {
  readonly #html: string;

  /** @param html what is put in as it is */
  constructor(html: string) {
    this.#html = html;
  }

  /** The HTML. */
  toString(): string {
    return this.#html;
  }
}

/** What may stand inside an element: a text is escaped; what is not there, or neither true nor false, leaves nothing. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

/** HTML that was made safe elsewhere, as it is. */
export const raw = (html: string): Markup => new Markup(html);

const special = /[&<>'"]/;
const everySpecial = /[&<>'"]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as HTML that shows it, in an element or in an attribute's double quotes. */
export const escaped = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? sign) : text;

/** What may stand inside an element, as HTML. */
export function htmlOf(child: Child): string {
  if (typeof child === 'string') return escaped(child);
  if (child instanceof Markup) return child.toString();
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  let html = '';
  for (const one of child) html += htmlOf(one);
  return html;
}
