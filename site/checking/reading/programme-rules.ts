import { hues } from '../../../domain/programmes/programme.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import { sharedValues } from './shared.ts';

const days = ['applications_open', 'applications_close', 'launch', 'midway', 'end'];
const MONTH = 365.25 / 12;

const dayOf = (source: Source, key: string): string | undefined => {
  const day = valueAt(source.value, ['dates', key]);
  return typeof day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(day))
    ? day
    : undefined;
};

/** What must hold within one programme's file, whatever else is wrong in it. */
export function programmeFaults(source: Source): Fault[] {
  const { value } = source;
  const formula = valueAt(value, ['formula']);
  const same = formula !== undefined && valueAt(value, ['followed_by']) === formula;
  return [
    ...dateFaults(source),
    ...durationFaults(source),
    ...(same
      ? [faultAt(source, ['followed_by'], 'followed-same', { found: String(formula) })]
      : []),
    ...['exclusions', 'criteria', 'objectives'].flatMap((key) => twice(source, [key])),
  ];
}

function dateFaults(source: Source): Fault[] {
  return days.slice(1).flatMap((key, rank) => {
    const before = days[rank] ?? '';
    const [earlier, later] = [dayOf(source, before), dayOf(source, key)];
    if (earlier === undefined || later === undefined || earlier < later) return [];
    return [
      faultAt(source, ['dates', key], 'dates-order', {
        found: `${key}: ${later}`,
        about: { before, date: earlier },
      }),
    ];
  });
}

function durationFaults(source: Source): Fault[] {
  const months = valueAt(source.value, ['duration_months']);
  const [launch, end] = [dayOf(source, 'launch'), dayOf(source, 'end')];
  if (typeof months !== 'number' || launch === undefined || end === undefined || launch >= end)
    return [];
  const real = (Date.parse(end) - Date.parse(launch)) / 86_400_000 / MONTH;
  if (Math.abs(real - months) <= 1.05) return [];
  return [
    faultAt(source, ['duration_months'], 'duration', {
      found: String(months),
      about: { months: Math.round(real) },
    }),
  ];
}

function twice(source: Source, path: Path): Fault[] {
  const list = valueAt(source.value, path);
  if (!Array.isArray(list)) return [];
  const names = list.map((each: unknown) => (isMap(each) ? each['id'] : each));
  return names.flatMap((name, rank) =>
    typeof name === 'string' && names.indexOf(name) !== rank
      ? [faultAt(source, [...path, rank], 'item-twice', { found: name })]
      : [],
  );
}

/** What must hold between the programmes: places and, while there are enough, hues of their own. */
export function programmesFaults(sources: readonly Source[]): Fault[] {
  const order = sharedValues(sources, ['order']);
  return sources.length > hues.length ? order : [...order, ...sharedValues(sources, ['hue'])];
}
