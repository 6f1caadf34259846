import { kindNamed } from '../../../domain/forms/kinds/index.ts';
import type { Fault } from '../faults/fault.ts';
import { type Draft, type DraftQuestion, draftOf } from '../forms/draft.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';

/** The forms of a content as far as they can be read, by their ids. */
export type FormDrafts = ReadonlyMap<string, Draft>;

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** Reads the forms that measures look at, whatever else is wrong with them. */
export const formDrafts = (forms: readonly Source[]): FormDrafts =>
  new Map(forms.map(({ file, value }) => [idOf(file), draftOf(value)]));

/** What no form, question or answer is called so far. */
const unknown = (
  source: Source,
  path: Path,
  code: 'measure-form' | 'measure-question' | 'measure-value',
  { found, allowed, form = '' }: { found: string; allowed: readonly string[]; form?: string },
): Fault[] => [
  faultAt(source, path, code, {
    found,
    allowed,
    nearest: nearest(found, allowed),
    about: { form },
  }),
];

const totalsOf = ({ kind }: DraftQuestion) => kindNamed(kind)?.totals;
/** Whether a measure can look at a question: whether it is counted, and in numbers where a mean is made of it. */
const suits = (question: DraftQuestion, numbers: boolean): boolean =>
  question.written['seen_by'] !== 'pair' &&
  Boolean(numbers ? totalsOf(question)?.mean : totalsOf(question));

/** Everything wrong with the answers that a share counts: one way of saying them, and none that cannot be given. */
function shareFaults(source: Source, path: Path, question: DraftQuestion): Fault[] {
  const { is, at_least: least } = valueAt(source.value, path) as Record<string, unknown>;
  if ((is === undefined) === (least === undefined))
    return [faultAt(source, path, 'measure-share', { found: 'share' })];
  if (!Array.isArray(is)) return [];
  const possible = kindNamed(question.kind)?.possible?.(question.written, []);
  if (possible === undefined) return [];
  return is.flatMap((value: unknown, rank) =>
    typeof value === 'string' && !possible.includes(value)
      ? unknown(source, [...path, 'is', rank], 'measure-value', { found: value, allowed: possible })
      : [],
  );
}

/** A pair cannot last longer than its programme. */
function longerFaults(source: Source, path: Path, months: unknown): Fault[] {
  const asked = valueAt(source.value, [...path, 'months']);
  if (typeof asked !== 'number' || typeof months !== 'number' || asked <= months) return [];
  return [
    faultAt(source, [...path, 'months'], 'measure-longer', {
      found: String(asked),
      about: { asked, most: months },
    }),
  ];
}

const weeksAMonth = 365.25 / 12 / 7;

/** A pair holds no more sessions than its programme plans; one more is its own to add. */
function moreFaults(source: Source, path: Path, months: unknown): Fault[] {
  const asked = valueAt(source.value, [...path, 'at_least']);
  const weeks = valueAt(source.value, ['cadence', 'every_weeks']);
  if (typeof asked !== 'number' || typeof months !== 'number' || typeof weeks !== 'number')
    return [];
  // A duration that is none is told by itself.
  if (months < 1) return [];
  const most = Math.floor((months * weeksAMonth) / weeks) + 1;
  if (asked <= most) return [];
  return [
    faultAt(source, [...path, 'at_least'], 'measure-more', {
      found: String(asked),
      about: { asked, most },
    }),
  ];
}

/** An objective holds the figures that are recorded for it together: it has one place for them. */
function recordedFaults(source: Source, path: Path, measures: readonly unknown[]): Fault[] {
  const ranks = measures.flatMap((one, rank) =>
    isMap(one) && one['measure'] === 'recorded' ? [rank] : [],
  );
  return ranks
    .slice(1)
    .map((rank) => faultAt(source, [...path, rank], 'measure-recorded', { found: 'recorded' }));
}

/** Everything wrong with one measure of an objective. */
function oneMeasure(source: Source, path: Path, drafts: FormDrafts): Fault[] {
  const written = valueAt(source.value, path);
  if (!isMap(written)) return [];
  const { measure, form } = written;
  const months = valueAt(source.value, ['duration_months']);
  if (measure === 'lasting') return longerFaults(source, path, months);
  if (measure === 'sessions') return moreFaults(source, path, months);
  if (typeof form !== 'string') return [];
  const draft = drafts.get(form);
  if (!draft)
    return unknown(source, [...path, 'form'], 'measure-form', {
      found: form,
      allowed: [...drafts.keys()],
    });
  const asked = new Map(
    draft.questions.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])),
  );
  const named = ['question', ...(measure === 'change' ? ['since'] : [])];
  const numbers = measure !== 'share' || written['at_least'] !== undefined;
  const wrong = named.flatMap((key) => {
    const id = written[key];
    if (typeof id !== 'string') return [];
    const question = asked.get(id);
    if (!question) {
      const allowed = [...asked.values()].filter((one) => suits(one, numbers));
      const ids = allowed.flatMap((one) => one.id ?? []);
      return unknown(source, [...path, key], 'measure-question', { found: id, allowed: ids, form });
    }
    return suits(question, numbers)
      ? []
      : [
          faultAt(
            source,
            [...path, key],
            suits(question, false) ? 'measure-number' : 'measure-counted',
            {
              found: id,
              about: { kind: question.kind ?? '' },
            },
          ),
        ];
  });
  const question = asked.get(String(written['question']));
  return wrong.length === 0 && measure === 'share' && question
    ? shareFaults(source, path, question)
    : wrong;
}

/** Everything wrong with the measures of a programme's objectives: each looks at what a form really asks. */
export function measureFaults(source: Source, drafts: FormDrafts): Fault[] {
  const objectives = valueAt(source.value, ['objectives']);
  if (!Array.isArray(objectives)) return [];
  return objectives.flatMap((objective: unknown, at) => {
    const measures = isMap(objective) ? objective['measures'] : undefined;
    return Array.isArray(measures)
      ? [
          ...measures.flatMap((_, rank) =>
            oneMeasure(source, ['objectives', at, 'measures', rank], drafts),
          ),
          ...recordedFaults(source, ['objectives', at, 'measures'], measures),
        ]
      : [];
  });
}
