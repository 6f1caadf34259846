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

const asWritten = (text: string): string => text;

/** No text that somebody chose may ask for a secret: whoever calls themselves by a slot gets none. */
const withoutSlots = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

/** A place, and the blank before it: a place that stays empty takes that with it. */
const place = /( ?)\{([a-z_]+)\}/g;
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
  const filled = (text: string, as: (value: string) => string): string =>
    text.replace(place, (_, blank: string, name: string) => {
      const value = said(name);
      return value === '' ? '' : blank + as(value);
    });
  const paragraphOf = (name: string): string => {
    const value = values[name];
    if (value !== undefined && typeof value !== 'string') return value.html;
    const text = said(name);
    return text === '' ? '' : `<p>${escaped(text)}</p>`;
  };
  const parts = html.split(paragraph);
  return {
    // One line; no-break spaces stay, as they were put there by typography.
    subject: filled(subject, asWritten)
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      .trim(),
    // Where whole paragraphs stay empty, no hole is left.
    plain: filled(plain, asWritten).replace(/\n{3,}/g, '\n\n'),
    // Every second part is the name of a place that fills its paragraph.
    html: parts
      .map((part, at) => (at % 2 === 0 ? filled(part, escaped) : paragraphOf(part)))
      .join(''),
  };
}

/** What somebody typed, as paragraphs of its own; nothing of it is markup. */
export function asPassage(typed: string): Passage {
  const paragraphs = withoutSlots(typed)
    .trim()
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '');
  return {
    plain: paragraphs.join('\n\n'),
    html: paragraphs.map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`).join('\n'),
  };
}

/** A passage with the day in the place of `{date}`. */
export const withDate = ({ plain, html }: Passage, date: string): Passage => ({
  plain: plain.replaceAll('{date}', date),
  html: html.replaceAll('{date}', escaped(date)),
});
