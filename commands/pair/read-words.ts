import { parseArgs } from 'node:util';
import { type Aim, aims } from '../../domain/matching/assignment/assign.ts';
import type { Language } from '../../domain/words/language.ts';
import { pairUsage } from './usage.ts';
import { pairWords } from './words.ts';

/** What comes out. */
export const formats = ['table', 'json', 'csv'] as const;
/** One of these. */
export type Format = (typeof formats)[number];

/** Two people by their names, as they were typed: the mentor first. */
export type Named = readonly [mentor: string, mentee: string];

/** What the command was asked. */
export interface Asked {
  readonly files: readonly string[];
  readonly programme: string | undefined;
  readonly aim: Aim;
  /** The score below which nobody is paired; that of the rules unless said. */
  readonly least: number | undefined;
  readonly format: Format;
  /** Whether those whom nobody has accepted yet are paired as well. */
  readonly everyone: boolean;
  /** Pairs of which it is asked why they are not proposed. */
  readonly why: readonly Named[];
  /** Pairs whose names are not those of one person. */
  readonly different: readonly Named[];
  /** The question whose answers tell the groups to compare. */
  readonly by: string | undefined;
}

const options = {
  programme: { type: 'string' },
  aim: { type: 'string', default: 'total' },
  'at-least': { type: 'string' },
  format: { type: 'string', default: 'table' },
  everyone: { type: 'boolean', default: false },
  why: { type: 'string', multiple: true, default: [] as string[] },
  different: { type: 'string', multiple: true, default: [] as string[] },
  by: { type: 'string' },
  fr: { type: 'boolean' },
  en: { type: 'boolean' },
} as const;

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** Two names with « = » between them. */
function namedIn(text: string): Named | undefined {
  const [mentor = '', mentee = '', ...more] = text.split('=').map((name) => name.trim());
  return mentor !== '' && mentee !== '' && more.length === 0 ? [mentor, mentee] : undefined;
}

/** Reads what was typed after the command's name, or says what is wrong with it. */
export function readWords(typed: readonly string[], language: Language): Asked | { fault: string } {
  const words = pairWords(language);
  const read = parsed(typed);
  if (!read || read.positionals.length === 0) return { fault: pairUsage(language) };
  const { values } = read;
  const aim = aims.find((one) => one === values.aim.replace('-', '_'));
  if (!aim) return { fault: words.wrongAim(values.aim) };
  const format = formats.find((one) => one === values.format);
  if (!format) return { fault: words.wrongFormat(values.format) };
  const given = values['at-least'];
  const least = given === undefined ? undefined : Number(given);
  if (least !== undefined && !(Number.isInteger(least) && least >= 0 && least <= 100))
    return { fault: words.wrongLeast(given ?? '') };
  const pairs = [values.why, values.different].map((texts) => texts.map(namedIn));
  const [why = [], different = []] = pairs.map((each) => each.filter((one) => one !== undefined));
  const unread = [...values.why, ...values.different].find((text) => !namedIn(text));
  if (unread !== undefined) return { fault: words.wrongPair(unread) };
  return {
    ...{ files: read.positionals, programme: values.programme, aim, least, format, why, different },
    ...{ everyone: values.everyone, by: values.by },
  };
}
