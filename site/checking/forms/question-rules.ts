import { kindNamed, kindsWith } from '../../../domain/forms/kinds/index.ts';
import { reserved } from '../../../domain/forms/reserved.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';
import type { Draft, DraftQuestion } from './draft.ts';
import { holdsFaults } from './meaning-rules.ts';

const scales = ['1–5', '1–7', '0–10'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What must hold within and between the questions of a form. `today` is an ISO day. */
export function questionFaults(
  source: Source,
  draft: Draft,
  programmes: number,
  today?: string,
): Fault[] {
  const first = new Map<string, DraftQuestion>();
  return draft.questions.flatMap((question) => {
    const { id, path } = question;
    const faults = [
      ...nameFaults(source, question, id === undefined ? undefined : first.get(id)),
      ...boundFaults(source, question, today),
      ...optionFaults(source, question, programmes),
      ...holdsFaults(source, draft, question),
    ];
    if (id !== undefined && !first.has(id)) first.set(id, question);
    const { kind, written, optional } = question;
    if (kind !== undefined && kind !== 'information' && !optional && !('missing' in written))
      faults.push(faultAt(source, path, 'missing-wanted'));
    if (written['seen_by'] === 'totals' && kind !== undefined && !kindNamed(kind)?.totals?.alone)
      faults.push(
        faultAt(source, [...path, 'seen_by'], 'totals-kind', {
          found: kind,
          about: { kinds: kindsWith('alone') },
        }),
      );
    return faults;
  });
}

function nameFaults(source: Source, { id, path }: DraftQuestion, before?: DraftQuestion): Fault[] {
  const at = [...path, 'id'];
  if (id === reserved.trap) return [faultAt(source, at, 'question-reserved', { found: id })];
  if (before)
    return [
      faultAt(source, at, 'question-twice', {
        found: id,
        about: { line: source.at(before.path).line },
      }),
    ];
  return [];
}

function boundFaults(
  source: Source,
  { kind, path, written }: DraftQuestion,
  today?: string,
): Fault[] {
  const { min, max, earliest, latest, from, to } = written;
  const faults: Fault[] = [];
  if (kind === 'number' && typeof min === 'number' && typeof max === 'number' && min > max)
    faults.push(
      faultAt(source, [...path, 'min'], 'min-above-max', { found: String(min), about: { max } }),
    );
  const isDay = (value: unknown): value is string => typeof value === 'string' && day.test(value);
  if (isDay(earliest) && isDay(latest) && earliest > latest)
    faults.push(
      faultAt(source, [...path, 'earliest'], 'earliest-after-latest', {
        found: earliest,
        about: { latest },
      }),
    );
  else if (isDay(latest) && today !== undefined && latest < today)
    faults.push(
      faultAt(source, [...path, 'latest'], 'latest-past', { found: latest, severity: 'warning' }),
    );
  if (kind === 'scale' && [0, 1].includes(from as number) && [5, 7, 10].includes(to as number)) {
    const ends = `${from}–${to}`;
    if (!scales.includes(ends))
      faults.push(faultAt(source, [...path, 'from'], 'scale-ends', { found: ends }));
  }
  return faults;
}

function optionFaults(
  source: Source,
  { kind, path, options, written }: DraftQuestion,
  programmes: number,
): Fault[] {
  const faults: Fault[] = [];
  if (options === 'programmes' && programmes === 0)
    faults.push(faultAt(source, [...path, 'options'], 'programmes-none'));
  const list = options === 'programmes' ? [] : options;
  const seen = new Set<string>();
  const labels = new Set<string>();
  for (const { value, path: at, exclusive } of list) {
    if (value !== undefined && seen.size === seen.add(value).size)
      faults.push(faultAt(source, [...at, 'value'], 'option-twice', { found: value }));
    const label = JSON.stringify(valueAt(source.value, [...at, 'label']) ?? null);
    if (label !== 'null' && labels.size === labels.add(label).size)
      faults.push(
        faultAt(source, [...at, 'label'], 'option-alike', { found: value, severity: 'warning' }),
      );
    if (exclusive && kind !== 'choices')
      faults.push(faultAt(source, [...at, 'exclusive'], 'exclusive-kind'));
  }
  const most = written['at_most'];
  const count = options === 'programmes' ? programmes : list.length;
  if (kind === 'choices' && typeof most === 'number' && count > 0 && most > count)
    faults.push(
      faultAt(source, [...path, 'at_most'], 'at-most-big', {
        found: String(most),
        about: { count },
      }),
    );
  return faults;
}
