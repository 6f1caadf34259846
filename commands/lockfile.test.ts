import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Packages of the lockfile for which something holds. */
const where = (holds: (locked: Locked) => boolean) =>
  installed.filter(([, locked]) => holds(locked)).map(([path]) => path);

describe('the lockfile', () => {
  test('has the checksum of every package, also of those for other platforms', () => {
    expect(where(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  test('names versions and no place to fetch them from', () => {
    expect(where(({ version }) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
    expect(where(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
