import { expect, test } from 'vitest';
import { courseOf } from './course.ts';

const course = courseOf({
  applications_open: '2027-01-01',
  applications_close: '2027-01-11',
  launch: '2027-01-21',
  midway: '2027-02-20',
  end: '2027-04-11',
});

test('a course goes from the first application to the end, in proportion to its days', () => {
  expect(course.days).toEqual({ from: '2027-01-01', until: '2027-04-11' });
  expect([course.launch, course.midway]).toEqual([20, 50]);
});

test('an arch spans the applications, and one each half of the programme', () => {
  const feet = [...course.arches.matchAll(/M(\d+) 100A\d+ \d+ 0 0 1 (\d+) 100z/g)];
  expect(feet.map(([, from, to]) => [from, to])).toEqual([
    ['0', '100'],
    ['200', '500'],
    ['500', '1000'],
  ]);
});
