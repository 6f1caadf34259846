import type * as z from 'zod';
import { asKeyed } from '../../../domain/forms/written.ts';
import type { Fault } from '../faults/fault.ts';
import { asName } from '../nearest/nearest.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';

/** What each pattern of the schemas is for, and how a text is made to match it. */
const patterns: Readonly<Record<string, readonly [Fault['code'], (text: string) => string]>> = {
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/': [
    'slug-bad',
    (text) => asName(text.replace(/^.*\/(?=[^/])/, ''), '-'),
  ],
  '/^[a-z][a-z0-9_]*$/': ['id-bad', (text) => asName(text, '_').replace(/^[0-9_]+/, '')],
  '/^[a-z][a-z0-9_-]*$/': ['id-hyphen-bad', (text) => asName(text, '-').replace(/^[0-9_-]+/, '')],
  '/^[a-z0-9][a-z0-9_-]*$/': ['value-bad', (text) => asName(text, '_')],
  '/^#[0-9a-f]{6}$/i': ['colour-bad', longColour],
};

/** A text that is not of the form wanted, with that text put right where one can tell. */
export function formatFault(
  source: Source,
  path: Path,
  issue: z.core.$ZodIssueInvalidStringFormat,
  found: string,
): Fault {
  const [code, right] = patterns[issue.pattern ?? ''] ?? byFormat(issue.format);
  const nearest = found === '' ? '' : right(found);
  return faultAt(source, path, found === '' ? 'text-empty' : code, {
    found,
    ...(nearest === '' || nearest === found ? {} : { nearest }),
  });
}

function byFormat(format: string): readonly [Fault['code'], (text: string) => string] {
  if (format === 'date') return ['date-bad', isoDay];
  if (format === 'email') return ['email-bad', () => ''];
  if (format === 'url') return ['url-bad', secure];
  return ['shape-other', () => ''];
}

function longColour(text: string): string {
  const [, digits = ''] = text.trim().match(/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i) ?? [];
  if (digits === '') return '';
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** The names of the months in French and English, without accents, from January. */
const months: readonly (readonly string[])[] = (['fr', 'en'] as const).map((language) =>
  Array.from({ length: 12 }, (_, month) =>
    asName(
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month),
      ),
      '-',
    ),
  ),
);

/** A text with the name of a month as its number: `lundi 1er mars 2027` as `1-3-2027`. */
function numbered(text: string): string {
  const [, day, name = '', year] =
    asName(text, '-').match(/(?:^|-)(\d{1,2})(?:er|st|nd|rd|th)?-([a-z]+)-(\d{4})$/) ?? [];
  const month = Math.max(...months.map((names) => names.indexOf(name))) + 1;
  return month > 0 ? `${day}-${month}-${year}` : text;
}

/** 1/2/2027, 2027/2/1, 20270201 or 1er février 2027 as 2027-02-01; nothing when that is no day of the calendar. */
export function isoDay(text: string): string {
  const keyed = numbered(asKeyed(text))
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/[T ]\d\d?:\d\d.*$/, '');
  const found = keyed.match(/^\s*(\d{1,4})[/.\s-](\d{1,2})[/.\s-](\d{1,4})\s*$/);
  if (!found) return '';
  const [, one = '', month = '', other = ''] = found;
  const [year, day] = one.length === 4 ? [one, other] : [other, one];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : '';
}

const secure = (text: string): string => {
  const right = text.trim().replace(/^(?:https?:\/\/)?/i, 'https://');
  return URL.canParse(right) && right.includes('.') && !/\s/.test(right) ? right : '';
};
