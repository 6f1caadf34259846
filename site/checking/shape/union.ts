import type * as z from 'zod';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import { asText, kindOf } from './found.ts';
import { issueFaults } from './issue.ts';
import { keysAt, schemasAt, takesWords } from './keys.ts';

type Issue = z.core.$ZodIssue;

/** A branch that fails at its very top was not the one meant. */
const isOther = (issues: readonly Issue[]): boolean =>
  issues.some(
    ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
  );

/** Says what is wrong by the alternative that was meant, instead of by all of them. */
export function unionFaults(
  source: Source,
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): Fault[] {
  const either = eitherKey(source, schema, path);
  const meant = issue.errors
    .filter((each) => !isOther(each))
    .sort((one, other) => one.length - other.length)[0];
  if (either) {
    const others = (meant ?? []).filter(({ path: [step] }) => step !== 'is' && step !== 'includes');
    const unknown = others.filter(({ code }) => code !== 'unrecognized_keys');
    return [either, ...inside(source, schema, path, unknown)];
  }
  if (meant) return inside(source, schema, path, meant);
  const found = asText(source, path);
  const about = { kind: kindOf(valueAt(source.value, path)) };
  if (
    schemasAt(schema, path.slice(0, -1), source.value).length > 0 &&
    isWords(source, schema, path)
  )
    return [faultAt(source, path, 'words-wanted', { found, about })];
  const words = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  const near = found === undefined ? undefined : nearest(found, words);
  const code =
    path.at(-1) === 'options'
      ? 'options-wanted'
      : words.includes('')
        ? 'text-wanted'
        : 'shape-other';
  return [faultAt(source, path, code, { found, about, nearest: near === '' ? undefined : near })];
}

const inside = (
  source: Source,
  schema: z.core.$ZodType,
  path: Path,
  issues: readonly Issue[],
): Fault[] =>
  issues.flatMap((each) =>
    issueFaults(source, schema, { ...each, path: [...path, ...each.path] } as Issue),
  );

const isWords = (source: Source, schema: z.core.$ZodType, path: Path): boolean => {
  const here = schemasAt(schema, path, source.value);
  return here.some(takesWords);
};

/** `show_if` takes `is` or `includes`: neither, or both, is one fault. */
function eitherKey(source: Source, schema: z.core.$ZodType, path: Path): Fault | undefined {
  const known = keysAt(schema, path, source.value);
  const value = valueAt(source.value, path);
  if (!known.includes('is') || !known.includes('includes') || !isMap(value)) return undefined;
  const has = ['is', 'includes'].filter((key) => key in value).length;
  const slip = Object.keys(value).some(
    (key) => !known.includes(key) && nearest(key, ['is', 'includes']),
  );
  if (has === 1 || (has === 0 && slip)) return undefined;
  return faultAt(source, path, 'keys-either', { about: { one: 'is', other: 'includes' } });
}
