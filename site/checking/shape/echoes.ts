import type { Fault } from '../faults/fault.ts';

const parentOf = (where: string): string => where.split(' › ').slice(0, -1).join(' › ');

/** Leaves out a missing key that stands there under a slightly wrong name, and faults said twice. */
export function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const meant = new Set(
    faults
      .filter(({ code, nearest }) => code === 'key-unknown' && nearest !== undefined)
      .map(({ where, nearest }) => JSON.stringify([parentOf(where), nearest])),
  );
  const seen = new Set<string>();
  return faults.filter(({ code, where, line, about, found }) => {
    const key = about?.['key'];
    if (code === 'key-missing' && meant.has(JSON.stringify([parentOf(where), key]))) return false;
    const print = JSON.stringify([code, where, line, found, key]);
    return seen.size !== seen.add(print).size;
  });
}
