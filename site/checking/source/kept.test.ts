import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('the same words are read once, others anew, and what was not asked for longest is forgotten', () => {
  const read: string[] = [];
  const once = kept((text: string, line: number) => {
    read.push(text);
    return `${text}${line}`;
  });
  expect([once('a', 1), once('a', 1), once('a', 2)]).toEqual(['a1', 'a1', 'a2']);
  expect(read).toEqual(['a', 'a']);
  for (let at = 0; at < 999; at += 1) {
    once(`b${at}`, 1);
    once('a', 1);
  }
  read.length = 0;
  once('a', 1);
  once('b0', 1);
  once('a', 2);
  expect(read).toEqual(['a']);
});
