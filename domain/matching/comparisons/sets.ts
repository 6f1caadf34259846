/** A set of values, one bit each. */
export type Bits = Int32Array;

/** Gives each value that comes up a number of its own. */
export function numbering(): (value: string) => number {
  const known = new Map<string, number>();
  return (value) => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  };
}

/** The bits of some values. */
export function bitsOf(values: readonly string[], number: (value: string) => number): Bits {
  const numbers = values.map(number);
  const bits = new Int32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const each of numbers) bits[each >> 5] = (bits[each >> 5] ?? 0) | (1 << (each & 31));
  return bits;
}

/** How many bits are set in a word of 32: by halves, as « Hacker's Delight » has it. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many values two sets share. */
export function shared(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length && at < other.length; at += 1)
    count += ones((one[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** How many values a set has. */
export const sizeOf = (bits: Bits): number => shared(bits, bits);
