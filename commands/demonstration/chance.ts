/** A source of chance that gives the same things for the same seed. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True so often: 0.5 is half the time. */
  often(share: number): boolean;
  /** One of the things given; there must be one. */
  oneOf<T>(things: readonly T[]): T;
  /** The same things in any order. */
  shuffled<T>(things: readonly T[]): T[];
  /** A version 4 UUID. */
  key(): string;
}

/** Starts a source of chance from a seed: mulberry32, by Tommy Ettinger. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    often: (share) => next() < share,
    oneOf: <T>(things: readonly T[]): T => {
      if (things.length === 0) throw new Error('nothing to choose from');
      return things[between(0, things.length - 1)] as T;
    },
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ thing }) => thing),
    key: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => between(0, 15).toString(16)),
  };
}
