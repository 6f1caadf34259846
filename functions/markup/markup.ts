import { escapeToBuffer } from 'hono/utils/html';

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

/** A text as HTML that shows it, in an element or in an attribute's double quotes. */
export function escaped(text: string): string {
  const html: [string] = [''];
  escapeToBuffer(text, html);
  return html[0];
}

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
