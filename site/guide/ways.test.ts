import { describe, expect, test } from 'vitest';
import { type Written, wayBack, waysOn } from './ways.ts';

const chapter = (name: string, ...audience: Written['audience']) => ({ name, audience });
const opening = chapter('opening', 'everyone');
const mentor = chapter('mentor', 'mentor');
const mentee = chapter('mentee', 'mentee');
const pair = chapter('pair', 'mentor', 'mentee');
const office = chapter('office', 'coordinator', 'sponsor');
const all = [opening, office, mentor, mentee, pair];

const on = (from: (typeof all)[number]) =>
  waysOn(from, all).map((way) => [way.chapter.name, way.for]);

describe('a way through the guide', () => {
  test('parts where the next chapter is not for all who read this one', () => {
    expect(on(opening)).toEqual([
      ['office', ['coordinator', 'sponsor']],
      ['mentor', ['mentor']],
      ['mentee', ['mentee']],
    ]);
  });

  test('leaves out a chapter that was written for others', () => {
    expect(on(mentor)).toEqual([['pair', ['everyone']]]);
  });

  test('ends where nothing more was written for those who read', () => {
    expect(on(office)).toEqual([]);
    expect(on(pair)).toEqual([]);
  });

  test('leads back to what all of them have read', () => {
    expect(wayBack(pair, all)).toBe(opening);
    expect(wayBack(opening, all)).toBeUndefined();
  });
});
