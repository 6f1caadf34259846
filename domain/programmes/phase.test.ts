import { describe, expect, test } from 'vitest';
import { daysAfter } from '../words/day.ts';
import { isWithin } from '../words/window.ts';
import { doorWindowsOf, phaseOf, phases, windowsOf } from './phase.ts';

const dates = {
  applications_open: '2027-01-11',
  applications_close: '2027-02-05',
  launch: '2027-03-02',
  midway: '2027-09-01',
  end: '2028-01-31',
};

describe('a programme', () => {
  test.each([
    ['2027-01-10', 'upcoming'],
    ['2027-01-11', 'open'],
    ['2027-02-05', 'open'],
    ['2027-02-06', 'closed'],
    ['2027-03-01', 'closed'],
    ['2027-03-02', 'running'],
    ['2028-01-31', 'running'],
    ['2028-02-01', 'ended'],
  ] as const)('on %s is %s', (day, phase) => {
    expect(phaseOf(dates, day)).toBe(phase);
  });

  test.each(['2026-06-01', '2027-01-11', '2027-02-05', '2027-02-06', '2027-03-02', '2029-01-01'])(
    'has a door that stands in one way on %s: shut from the day after the close on',
    (day) => {
      const holds = Object.entries(doorWindowsOf(dates)).filter(([, window]) =>
        isWithin(window, day),
      );
      const phase = phaseOf(dates, day);
      expect(holds.map(([stand]) => stand)).toEqual([
        phase === 'upcoming' || phase === 'open' ? phase : 'closed',
      ]);
    },
  );

  test('is in exactly one phase on every day of three years, and never goes back', () => {
    const windows = windowsOf(dates);
    let last = 0;
    for (let day = '2026-06-01'; day < '2029-06-01'; day = daysAfter(day, 1)) {
      const holds = phases.filter((phase) => isWithin(windows[phase], day));
      expect(holds, day).toHaveLength(1);
      const now = phases.indexOf(holds[0] ?? 'ended');
      expect(now, day).toBeGreaterThanOrEqual(last);
      last = now;
    }
    expect(last).toBe(phases.length - 1);
  });

  test('that launches the day after its applications close is never merely closed', () => {
    const quick = { ...dates, launch: '2027-02-06' };
    expect(phaseOf(quick, '2027-02-05')).toBe('open');
    expect(phaseOf(quick, '2027-02-06')).toBe('running');
  });
});
