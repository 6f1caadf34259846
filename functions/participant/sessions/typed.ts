import { lengthOf, readCount } from '../../../domain/forms/written.ts';
import { clockAt, momentOf } from '../../../domain/sessions/moment.ts';
import {
  longest,
  longestObjective,
  longestPlace,
  mostMoments,
  shortest,
} from '../../../domain/sessions/session.ts';
import type { Language } from '../../../domain/words/language.ts';
import { lineIn, textIn } from '../../http/typed.ts';
import { sessionFormWords } from './form-words.ts';

/** A day and a time as they were typed, and what is wrong with them. */
export interface TypedMoment {
  readonly day: string;
  readonly time: string;
  readonly fault?: string | undefined;
}

/** What was typed to plan a session, and what is wrong with it. */
export interface TypedPlan {
  readonly objective: string;
  readonly place: string;
  readonly minutes: string;
  readonly objectiveFault?: string | undefined;
  readonly placeFault?: string | undefined;
  readonly minutesFault?: string | undefined;
}

/** No moment typed yet, or those that are suggested. */
export const momentsTyped = (suggested: readonly number[] = []): readonly TypedMoment[] =>
  Array.from({ length: mostMoments }, (_, at) => {
    const moment = suggested[at];
    const [day = '', time = ''] = moment === undefined ? [] : clockAt(moment).split(' ');
    return { day, time };
  });

/** The moments that were sent: each as it was typed, with its fault; and what they mean, the first first. */
export function readMoments(sent: URLSearchParams, language: Language, now: number) {
  const words = sessionFormWords(language);
  const known = new Set<number>();
  const typed = momentsTyped().map((_, at): TypedMoment => {
    const one = {
      day: (sent.get(`day${at + 1}`) ?? '').slice(0, 40),
      time: (sent.get(`time${at + 1}`) ?? '').slice(0, 40),
    };
    if (at > 0 && one.day.trim() === '' && one.time.trim() === '') return one;
    const read = momentOf(one, now);
    if ('fault' in read) return { ...one, fault: words.faults[read.fault] };
    if (known.has(read.at)) return { ...one, fault: words.same };
    known.add(read.at);
    return one;
  });
  const isWrong = typed.some(({ fault }) => fault !== undefined);
  return { typed, isWrong, moments: [...known].sort((one, other) => one - other) };
}

const tooLong = (text: string, most: number, language: Language): string | undefined =>
  lengthOf(text) > most ? sessionFormWords(language).tooLong(most, lengthOf(text)) : undefined;

/** Objective, place and length that were sent, each as it was typed, with its fault. */
export function readPlan(sent: URLSearchParams, language: Language) {
  const [objective, place] = [textIn(sent, 'objective'), textIn(sent, 'place')];
  const minutes = lineIn(sent, 'minutes');
  const count = readCount(minutes);
  const typed: TypedPlan = {
    ...{ objective, place, minutes },
    objectiveFault: tooLong(objective, longestObjective, language),
    placeFault: tooLong(place, longestPlace, language),
    minutesFault:
      count >= shortest && count <= longest
        ? undefined
        : sessionFormWords(language).minutesFault(shortest, longest),
  };
  const isWrong = Boolean(typed.objectiveFault || typed.placeFault || typed.minutesFault);
  return { typed, isWrong, planned: { objective, place, minutes: count } };
}
