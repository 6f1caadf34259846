import type * as z from 'zod';
import type { Path } from '../source/source.ts';
import { isMap } from '../source/where.ts';

type Schema = z.core.$ZodType;

/** A schema without what only wraps it: optional, default, a transform. */
export function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
      return bare(def.innerType);
    case 'pipe':
      return bare((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    default:
      return schema;
  }
}

const defOf = (schema: Schema) => (bare(schema) as z.core.$ZodTypes)._zod.def;

/** Whether a schema takes words: a text, or a text a language. */
export const takesWords = (schema: Schema): boolean =>
  branches(schema).some((each) => {
    const def = defOf(each);
    return def.type === 'object' && 'fr' in def.shape;
  });

/** Whether a schema takes whole numbers only. */
export const takesWholeOnly = (schema: Schema): boolean => {
  const def = defOf(schema);
  return 'format' in def && String(def.format).includes('int');
};

/** The alternatives of a schema; itself where it has none. */
export function branches(schema: Schema): readonly Schema[] {
  const def = defOf(schema);
  return def.type === 'union' ? def.options.flatMap(branches) : [bare(schema)];
}

/** The alternatives that stand at the end of a way, given what was written (the `kind` of a question decides). */
export function schemasAt(schema: Schema, path: Path, value: unknown): readonly Schema[] {
  const here = narrowed(branches(schema), value);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const inside =
    isMap(value) || Array.isArray(value)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  return here.flatMap((each) => {
    const def = defOf(each);
    const next =
      def.type === 'object'
        ? def.shape[String(step)]
        : def.type === 'array'
          ? def.element
          : def.type === 'record'
            ? def.valueType
            : undefined;
    return next ? schemasAt(next, rest, inside) : [];
  });
}

/** The keys that may be written at a way. */
export const keysAt = (schema: Schema, path: Path, value: unknown): readonly string[] => [
  ...new Set(
    schemasAt(schema, path, value).flatMap((each) => {
      const def = defOf(each);
      return def.type === 'object' ? Object.keys(def.shape) : [];
    }),
  ),
];

/** The keys that some kind may have at a way, whatever kind was written. */
export function anyKeys(schema: Schema, path: Path, value: unknown): readonly string[] {
  const above = schemasAt(schema, path.slice(0, -1), value);
  const elements = above.flatMap((each) => {
    const def = defOf(each);
    return def.type === 'array' ? branches(def.element) : [];
  });
  return elements.flatMap((each) => keysAt(each, [], undefined));
}

/** Of several alternatives, those of one kind. */
export const ofKind = (options: readonly Schema[], kind: unknown): readonly Schema[] =>
  options.filter((each) => {
    const def = defOf(each);
    const literal =
      def.type === 'object' && def.shape['kind'] ? defOf(def.shape['kind']) : undefined;
    return literal?.type === 'literal' && (literal.values as readonly unknown[]).includes(kind);
  });

/** Drops the alternatives whose `kind` is not the one written, when one of them is. */
function narrowed(options: readonly Schema[], value: unknown): readonly Schema[] {
  if (options.length < 2 || !isMap(value)) return options;
  const fitting = ofKind(options, value['kind']);
  return fitting.length === 0 ? options : fitting;
}
