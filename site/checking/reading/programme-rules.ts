import { isInOrder, silence, silenceBy } from '../../../domain/due/silence.ts';
import { roles } from '../../../domain/people/participation.ts';
import { hues } from '../../../domain/programmes/programme.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { isoDay } from '../shape/format.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import { sharedValues } from './shared.ts';

const days = ['applications_open', 'applications_close', 'launch', 'midway', 'end'];
const MONTH = 365.25 / 12;
/** Two weeks and a half, from a Friday to a Monday. */
const leastPairingDays = 17;

const dayOf = (source: Source, key: string): string | undefined => {
  const day = valueAt(source.value, ['dates', key]);
  return typeof day === 'string' && isoDay(day) === day ? day : undefined;
};

/** What must hold within one programme's file, whatever else is wrong in it. */
export function programmeFaults(source: Source): Fault[] {
  const { value } = source;
  const formula = valueAt(value, ['formula']);
  const same = formula !== undefined && valueAt(value, ['followed_by']) === formula;
  return [
    ...dateFaults(source),
    ...durationFaults(source),
    ...pairingTimeFaults(source),
    ...silenceFaults(source),
    ...(same
      ? [faultAt(source, ['followed_by'], 'followed-same', { found: String(formula) })]
      : []),
    ...[
      ['exclusions'],
      ['criteria'],
      ['objectives'],
      ...roles.map((role) => ['steps', role]),
    ].flatMap((path) => twice(source, path)),
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
  if (
    typeof months !== 'number' ||
    months < 1 ||
    launch === undefined ||
    end === undefined ||
    launch >= end
  )
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

/** Pairs are made between the close of applications and the launch: two weeks and a half at least. */
function pairingTimeFaults(source: Source): Fault[] {
  const [close, launch] = [dayOf(source, 'applications_close'), dayOf(source, 'launch')];
  if (close === undefined || launch === undefined || close >= launch) return [];
  const left = Math.round((Date.parse(launch) - Date.parse(close)) / 86_400_000);
  if (left >= leastPairingDays) return [];
  return [
    faultAt(source, ['dates', 'applications_close'], 'dates-tight', {
      found: `applications_close: ${close}`,
      about: { left, least: leastPairingDays },
      severity: 'warning',
    }),
  ];
}

/** Steps against silence come one after the other, with room between them. */
function silenceFaults(source: Source): Fault[] {
  const said = silence.safeParse(valueAt(source.value, ['silence']));
  if (!said.success || isInOrder(silenceBy(said.data))) return [];
  const { nudge_after_days, warn_after_days, free_after_days } = silenceBy(said.data);
  return [
    faultAt(source, ['silence'], 'silence-order', {
      found: [nudge_after_days, warn_after_days, free_after_days].join(', '),
    }),
  ];
}

/** A programme whose days are all behind us, and that no edition follows, shows the public nothing but the past. */
function pastFaults(source: Source, today: string | undefined): Fault[] {
  const all = days.map((key) => dayOf(source, key)).filter((day) => day !== undefined);
  if (today === undefined || all.length === 0 || all.some((day) => day >= today)) return [];
  return [
    faultAt(source, ['dates'], 'dates-past', {
      found: all.sort().at(-1) ?? '',
      severity: 'warning',
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

const idOf = ({ file }: Source): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** An edition follows another one that exists and began before it, and no two follow the same. */
function editionFaults(sources: readonly Source[]): Fault[] {
  const byId = new Map(sources.map((source) => [idOf(source), source]));
  const ids = [...byId.keys()];
  const each = sources.flatMap((source): Fault[] => {
    const before = valueAt(source.value, ['follows']);
    if (typeof before !== 'string') return [];
    const found = byId.get(before);
    if (!found) {
      const more = { found: before, allowed: ids, nearest: nearest(before, ids) };
      return [faultAt(source, ['follows'], 'programme-unknown', more)];
    }
    const [earlier, later] = [dayOf(found, 'launch'), dayOf(source, 'launch')];
    if (earlier === undefined || later === undefined || earlier < later) return [];
    const about = { date: earlier };
    return [faultAt(source, ['follows'], 'follows-later', { found: before, about })];
  });
  return [...each, ...sharedValues(sources, ['follows'])];
}

/**
 * What must hold between the programmes: places and, while there are enough, hues of their own; editions
 * that follow one another. `today` is an ISO day.
 */
export function programmesFaults(sources: readonly Source[], today?: string): Fault[] {
  const followed = new Set(sources.map((source) => valueAt(source.value, ['follows'])));
  return [
    ...sharedValues(sources, ['order']),
    ...(sources.length > hues.length ? [] : sharedValues(sources, ['hue'])),
    ...editionFaults(sources),
    ...sources
      .filter((source) => !followed.has(idOf(source)))
      .flatMap((source) => pastFaults(source, today)),
  ];
}
