import * as z from 'zod';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type More, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import { formatFault } from './format.ts';
import { asText, kindOf } from './found.ts';
import { anyKeys, keysAt, ofKind, schemasAt, takesWholeOnly, takesWords } from './keys.ts';
import { unionFaults } from './union.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** Turns one zod issue into the faults an editor understands. */
export function issueFaults(source: Source, schema: Schema, issue: Issue): Fault[] {
  const path = issue.path as Path;
  const input = valueAt(source.value, path);
  const found = asText(source, path);
  const fault = (code: Fault['code'], more: More = {}) => [
    faultAt(source, path, code, { found, ...more }),
  ];
  const about = { kind: kindOf(input) };
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(source, schema, path, key));
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const kind = [...path, issue.discriminator];
    if (!isMap(valueAt(source.value, path.slice(0, -1))) && !isMap(input))
      return fault('map-wanted', { about });
    return kindFaults(source, schema, path.at(-1) === issue.discriminator ? path : kind, issue);
  }
  if (input === undefined && path.length > 0) return missing(source, path, allowed);
  if (input === null && path.length > 0 && typeof path.at(-1) === 'string')
    return fault('key-empty', { found: undefined, allowed, about: { key: String(path.at(-1)) } });
  switch (issue.code) {
    case 'invalid_union':
      return unionFaults(source, schema, issue, path);
    case 'invalid_value':
      if (issue.values.length === 1 && issue.values[0] === true)
        return fault('true-only', { about });
      return fault('word-unknown', {
        allowed,
        nearest: nearest(found ?? '', allowed ?? []),
        about,
      });
    case 'invalid_type':
      if (issue.expected === 'number' && typeof input === 'string')
        return [numberFault(source, schema, path, input)];
      if (issue.expected === 'string' && found !== undefined) {
        const again = formatAgain(source, schema, path, found);
        if (again !== undefined) return [again];
      }
      return fault(wanted(issue.expected, schema, source, path), {
        about,
        ...(issue.expected === 'boolean'
          ? { nearest: nearest(found ?? '', ['true', 'false']) }
          : {}),
      });
    // Two rules are stated in code: words have at least one language, and names are those of names.ts.
    case 'custom':
      return isMap(input) ? missing(source, [...path, 'fr'], undefined) : fault('name-reserved');
    case 'invalid_format':
      return [formatFault(source, path, issue, found ?? '')];
    case 'too_big':
      if (issue.origin === 'string')
        return fault('text-long', {
          about: { max: Number(issue.maximum), count: (found ?? '').length },
        });
      return issue.origin === 'array'
        ? fault('list-long', {
            found: undefined,
            about: { max: Number(issue.maximum), count: sizeOf(input) },
          })
        : fault('number-big', {
            about: { max: most(source, schema, path) ?? Number(issue.maximum) },
          });
    case 'too_small':
      if (issue.origin === 'string') return fault('text-empty', { found: undefined });
      return issue.origin === 'array'
        ? fault('list-short', {
            found: undefined,
            about: { min: Number(issue.minimum), count: sizeOf(input) },
          })
        : fault('number-small', { about: { min: Number(issue.minimum) } });
    default:
      return fault('shape-other', { about });
  }
}

/** A number or a word that stands for a text, and would be wrong between quotes as well. */
function formatAgain(source: Source, schema: Schema, path: Path, found: string): Fault | undefined {
  const issues = schemasAt(schema, path, source.value).map(
    (each) => z.safeParse(each, found).error?.issues[0],
  );
  const [first] = issues;
  return first?.code === 'invalid_format' && issues.every(Boolean)
    ? formatFault(source, path, first, found)
    : undefined;
}

/** A text where a number is wanted: a decimal comma, blanks between thousands, or quotes around it. */
function numberFault(source: Source, schema: Schema, path: Path, input: string): Fault {
  const isWhole = schemasAt(schema, path, source.value).every(takesWholeOnly);
  const bare = input.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  const number = bare.replace(',', '.');
  if (!/^-?\d+(?:\.\d+)?$/.test(number))
    return faultAt(source, path, 'number-wanted', { found: input });
  if (isWhole && !Number.isInteger(Number(number)))
    return faultAt(source, path, 'whole-wanted', { found: input });
  const code = bare.includes(',') && !isWhole ? 'decimal-comma' : 'number-wanted';
  return faultAt(source, path, code, { found: input, nearest: String(Number(number)) });
}

/** The largest number that may stand at a way; zod names its own bound for one that is beyond counting. */
function most(source: Source, schema: Schema, path: Path): number | undefined {
  const bounds = schemasAt(schema, path, source.value).flatMap((each) =>
    (z.safeParse(each, Number.MAX_SAFE_INTEGER).error?.issues ?? []).flatMap((issue) =>
      issue.code === 'too_big' ? [Number(issue.maximum)] : [],
    ),
  );
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function wanted(expected: string, schema: Schema, source: Source, path: Path): Fault['code'] {
  if (schemasAt(schema, path, source.value).some(takesWords)) return 'words-wanted';
  const codes: Readonly<Record<string, Fault['code']>> = {
    string: 'text-wanted',
    number: 'number-wanted',
    int: 'whole-wanted',
    boolean: 'boolean-wanted',
    array: 'list-wanted',
    object: 'map-wanted',
    record: 'map-wanted',
  };
  return codes[expected] ?? 'shape-other';
}

/** A key that is not there; said where the thing around it stands. */
export function missing(
  source: Source,
  path: Path,
  allowed: readonly string[] | undefined,
): Fault[] {
  const key = String(path.at(-1));
  const code = key === 'fr' ? 'french-missing' : 'key-missing';
  return [faultAt(source, path, code, { allowed, about: { key } })];
}

function unknownKey(source: Source, schema: Schema, path: Path, key: string): Fault {
  const value = valueAt(source.value, path);
  const written = new Set(isMap(value) ? Object.keys(value) : []);
  const known = keysAt(schema, path, source.value);
  const free = known.filter((each) => !written.has(each));
  const kind = isMap(value) ? value['kind'] : undefined;
  if (typeof kind === 'string' && anyKeys(schema, path, source.value).includes(key))
    return faultAt(source, [...path, key], 'key-other-kind', { found: key, about: { kind } });
  return faultAt(source, [...path, key], 'key-unknown', {
    found: key,
    nearest: nearest(key, free),
    allowed: free,
  });
}

/** A question whose kind is unknown is checked as the kind that was most likely meant. */
function kindFaults(source: Source, schema: Schema, path: Path, issue: Issue): Fault[] {
  const allowed = 'options' in issue ? (issue.options ?? []).map(String) : [];
  const found = asText(source, path);
  if (found === undefined) return missing(source, path, allowed);
  const meant = nearest(found, allowed);
  const own = faultAt(source, path, 'kind-unknown', { found, allowed, nearest: meant });
  const above = path.slice(0, -1);
  const asked = valueAt(source.value, above);
  const [as] = ofKind(schemasAt(schema, above, source.value), meant);
  if (meant === undefined || as === undefined || !isMap(asked)) return [own];
  const value = { ...asked, kind: meant };
  const inside: Source = {
    ...source,
    value,
    at: (inner) => source.at([...above, ...inner]),
    written: (inner) => source.written([...above, ...inner]),
  };
  const again = z.safeParse(as, value);
  const more = again.error?.issues.flatMap((each) => issueFaults(inside, as, each)) ?? [];
  const where = own.where.split(' › ').slice(0, -1).join(' › ');
  return [own, ...more.map((each) => ({ ...each, where: `${where} › ${each.where}` }))];
}
