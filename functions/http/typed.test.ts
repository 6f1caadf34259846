import { describe, expect, test } from 'vitest';
import { naughty } from '../../tests/support/naughty.ts';
import { lineIn, textIn } from './typed.ts';

const sent = (text: string) => new URLSearchParams({ text });

describe('what was typed into a field', () => {
  test.each([
    ['a\u0000b\u001b[1m\ufffe', 'ab[1m'],
    ['E\u0301le\u0301onore\r\nMartin\r', 'Éléonore\nMartin'],
    ['\u00a0\u200bZoé\u2028 ', 'Zoé'],
    ['\u200b\u2060\u200d\ufeff\u3164', ''],
    ['\u0000\u0007', ''],
  ])('%j is kept as %j', (typed, kept) => expect(textIn(sent(typed), 'text')).toBe(kept));

  test('of one line has no other, and words on both sides of an end stay apart', () => {
    expect(lineIn(sent('Nadia \r\n\u2029 Paire'), 'text')).toBe('Nadia Paire');
    for (const text of naughty) expect(lineIn(sent(text), 'text')).not.toMatch(/[\r\n]/);
  });

  test('that was not sent is nothing', () => {
    expect(textIn(sent('a'), 'other')).toBe('');
    expect(lineIn(sent('a'), 'other')).toBe('');
  });
});
