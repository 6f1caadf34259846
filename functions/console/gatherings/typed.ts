import { asTyped, lengthOf } from '../../../domain/forms/written.ts';
import {
  type Gathering,
  gatheringKinds,
  gatheringSides,
} from '../../../domain/gatherings/gathering.ts';
import { clockAt, momentOf } from '../../../domain/sessions/moment.ts';
import type { Language } from '../../../domain/words/language.ts';
import { oneOf } from '../selection.ts';
import { gatheringFieldWords } from './field-words.ts';

/** What is typed of a gathering, by the names of its fields. */
const names = [
  ...(['kind', 'forWhom', 'title', 'day', 'time', 'minutes'] as const),
  ...(['place', 'host', 'agenda'] as const),
] as const;
/** One of them. */
export type GatheringField = (typeof names)[number];

/** What was typed, and what is wrong with it. */
export interface TypedGathering {
  readonly values: Readonly<Record<GatheringField, string>>;
  readonly faults: Readonly<Partial<Record<GatheringField, string>>>;
}

/** What each text takes, in characters. */
const longest = { title: 120, place: 300, host: 120, agenda: 2000 } as const;
/** What took place may be counted for so long. */
const longAgo = 366 * 24 * 60 * 60_000;

/** A gathering as its form shows it: as it stands, or as they usually are. */
export function typedOf(one?: Gathering): TypedGathering {
  const [day = '', time = '18:00'] = one ? clockAt(one.startsAt).split(' ') : [];
  return {
    values: {
      ...{ day, time },
      kind: one?.kind ?? 'workshop',
      forWhom: one?.forWhom ?? 'both',
      title: one?.title ?? '',
      minutes: String(one?.minutes ?? 60),
      place: one?.place ?? '',
      host: one?.host ?? '',
      agenda: one?.agenda ?? '',
    },
    faults: {},
  };
}

/** The moment that was typed: one ahead, or one of the last year. */
function momentIn(typed: { readonly day: string; readonly time: string }, now: number) {
  const ahead = momentOf(typed, now);
  return 'fault' in ahead && ahead.fault === 'past' ? momentOf(typed, now - longAgo) : ahead;
}

/** A whole number that was typed; nothing where it is none of those. */
export const readCount = (typed: string, least: number, most: number): number | undefined => {
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  return count >= least && count <= most ? count : undefined;
};

/** Reads what was typed: a gathering, or what is wrong with it. */
export function readGathering(
  sent: URLSearchParams,
  language: Language,
  now: number,
): { readonly typed: TypedGathering; readonly gathering: Gathering | undefined } {
  const words = gatheringFieldWords(language);
  const values = Object.fromEntries(
    names.map((name) => [name, asTyped(sent.get(name) ?? '')]),
  ) as Record<GatheringField, string>;
  const faults: Partial<Record<GatheringField, string>> = {};
  for (const name of ['title', 'place', 'host', 'agenda'] as const)
    if (lengthOf(values[name]) > longest[name]) faults[name] = words.tooLong(longest[name]);
  if (values.title === '') faults.title = words.titleMissing;
  const begin = momentIn(values, now);
  if ('fault' in begin)
    faults[['day', 'past', 'far'].includes(begin.fault) ? 'day' : 'time'] =
      words.faults[begin.fault];
  const minutes = readCount(values.minutes, 10, 720);
  if (minutes === undefined) faults.minutes = words.between(10, 720);
  const isRight = Object.keys(faults).length === 0;
  const { title, place, host, agenda } = values;
  return {
    typed: { values, faults },
    gathering: isRight
      ? {
          ...{ title: title.replace(/\s+/g, ' '), place, host, agenda, minutes: minutes ?? 0 },
          kind: oneOf(gatheringKinds, values.kind) ?? 'other',
          forWhom: oneOf(gatheringSides, values.forWhom) ?? 'both',
          startsAt: 'at' in begin ? begin.at : 0,
        }
      : undefined,
  };
}
