import { startOf } from '../words/day.ts';

const hours = 8 * 60 * 60_000;

/** When on an ISO day people are told something: at eight where the house stands, never in the night. Milliseconds since 1970. */
export const inTheMorning = (iso: string): number => startOf(iso) + hours;
