import { describe, expect, test } from 'vitest';
import { naughty } from '../../tests/support/naughty.ts';
import { asKeyed, asRead, asTyped, browserLimit, isVisible, lengthOf } from './written.ts';

describe('a text with nothing to see', () => {
  test.each([
    ['nothing', ''],
    ['spaces of every kind', ' \t\u00a0\u202f\u2003\u3000\ufeff'],
    ['line ends', '\r\n\u2028\u2029\u000b\u0085'],
    ['signs without width', '\u200b\u200c\u200d\u2060\u00ad\u180e'],
    ['marks of direction', '\u200e\u200f\u202a\u202e\u2066\u2069\u061c'],
    ['blank braille', '\u2800'],
    ['Hangul fillers', '\u3164\u115f\u1160\uffa0'],
    ['marks without a letter', '\u0301\u0327\u034f\ufe0f'],
    ['controls', '\u0000\u0007\u001b\u007f'],
    ['halves of a letter', '\ud800 \udc00'],
    ['tags', '\u{e0041}\u{e007f}'],
  ])('is blank: %s', (_, text) => {
    expect(isVisible(text)).toBe(false);
    expect(isVisible(asTyped(text))).toBe(false);
    expect(isVisible(`${text}a${text}`)).toBe(true);
  });

  test.each(['a', '0', '.', '-', '😀', 'ㅎ', '⠁', '日', 'א', '€', 'e\u0301', '\ufffd'])(
    'is not %j',
    (text) => {
      expect(isVisible(text)).toBe(true);
    },
  );
});

test('a long text is cleaned in no time', () => {
  const long = `a${' \u200b\n'.repeat(150_000)}b`;
  const begun = performance.now();
  expect(asTyped(long)).toBe(long);
  expect(asKeyed(long)).toBe('');
  expect(performance.now() - begun).toBeLessThan(2000);
});

describe('what a person typed', () => {
  test.each([
    ['a\u0000b\u001b[1mc\u007fde', 'ab[1mcde'],
    ['a\u000bb\u000cc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['a\ud800b\udc00', 'ab'],
    ['a\ufffeb\u{1ffff}c', 'abc'],
    ['one\r\ntwo\rthree\n\nfour\tfive', 'one\ntwo\nthree\n\nfour\tfive'],
    ['Ele\u0301onore', 'Eléonore'],
    ['\ufeff\u200b\u00a0Zoé\u2060 \u2800\n', 'Zoé'],
    ['👨‍👩‍👧 ❤️ می‌خواهم', '👨‍👩‍👧 ❤️ می‌خواهم'],
  ])('%j is kept as %j', (text, kept) => {
    expect(asTyped(text)).toBe(kept);
  });

  test('is kept again as it was kept, and nothing of it is a control', () => {
    for (const text of naughty) {
      const kept = asTyped(text);
      expect(asTyped(kept)).toBe(kept);
      expect(kept).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}/u);
    }
  });

  test('has as many characters as are seen to be written', () => {
    expect(['é', 'a\r\nb', '😀😀', '𝒳', ''].map(lengthOf)).toEqual([1, 3, 2, 1, 0]);
  });

  test('is cut by no browser that the check would take', () => {
    for (const sign of ['a', 'é', 'e\u0301', '😀', '𠜎', '日'])
      expect(sign.repeat(50).length, sign).toBeLessThanOrEqual(browserLimit(50));
  });

  test('is cut by no browser when its accents come apart, in any writing', () => {
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    const cut = [...signs, 'ế', '한', 'ᾂ'].filter((sign) => {
      const apart = sign.normalize('NFD');
      return apart.length > browserLimit(lengthOf(asTyped(apart) || 'a'));
    });
    expect(cut).toEqual([]);
  });
});

test('one line reads without invisible signs, with plain spaces', () => {
  expect(asRead('\u202a06\u00a012\u202f34\u2009\u200b56\ufeff\u202c')).toBe('06 12 34 56');
});

test('a plain keyboard has one dash, one slash, ten digits', () => {
  expect(asKeyed('‐‑‒–—―−－﹣')).toBe('---------');
  expect(asKeyed('１２⁄３４／56 ＋٣۴')).toBe('12/34/56 +34');
});
