import type { Passage, Template } from './template.ts';

/** What a place is filled with: a text, or whole paragraphs. */
export type Value = string | Passage;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** No text that somebody chose may ask for a secret: whoever calls themselves by a slot gets none. */
const withoutSlots = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

const place = /\{([a-z_]+)\}/g;
/** A paragraph of nothing but a place. */
const paragraph = /<p>\{([a-z_]+)\}<\/p>/g;

/**
 * A template with its places filled, once: what a value contains is never looked at again. A place for
 * which there is no value stays empty.
 *
 * @param secrets values that hold slots for secrets, see `slots.ts`: written by the house alone
 */
export function render(
  { subject, plain, html }: Template,
  values: Readonly<Record<string, Value>>,
  secrets: Readonly<Record<string, string>> = {},
): Template {
  const said = (name: string): string => {
    const value = values[name];
    return secrets[name] ?? withoutSlots(typeof value === 'string' ? value : (value?.plain ?? ''));
  };
  const paragraphs = (whole: string, name: string): string => {
    const value = values[name];
    return value === undefined || typeof value === 'string' ? whole : value.html;
  };
  const parts = html.split(paragraph);
  return {
    subject: subject
      .replace(place, (_, name: string) => said(name))
      .replace(/\s+/g, ' ')
      .trim(),
    plain: plain.replace(place, (_, name: string) => said(name)),
    // Every second part is the name of a place that fills its paragraph.
    html: parts
      .map((part, at) =>
        at % 2 === 0
          ? part.replace(place, (_, name: string) => escaped(said(name)))
          : paragraphs(`<p>${escaped(said(part))}</p>`, part),
      )
      .join(''),
  };
}

/** A passage with the day in the place of `{date}`. */
export const withDate = ({ plain, html }: Passage, date: string): Passage => ({
  plain: plain.replaceAll('{date}', date),
  html: html.replaceAll('{date}', escaped(date)),
});
