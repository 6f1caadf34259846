import { expect, test } from 'vitest';
import { unknownPlaces } from '../../domain/announcements/places.ts';
import { slotFor } from '../../domain/messages/slots.ts';
import { naughty } from '../../tests/support/naughty.ts';
import { typedSubject, typedText, withName } from './typed-text.ts';

const site = 'https://mentorat.example.org';
const set = (typed: string) => typedText(typed, 'en', site);

test('paragraphs, lists, quotations and links are said in both forms', () => {
  const typed =
    'Hello {name},\n\nRead **this** and [the guide](/guide/).\n\n1. one\n2. two\n\n> words\n\nhttps://a.example/x';
  expect(set(typed)).toEqual({
    plain:
      'Hello {name},\n\nRead this and the guide (https://mentorat.example.org/guide/).\n\n1. one\n2. two\n\n> words\n\nhttps://a.example/x',
    html: '<p>Hello {name},</p>\n<p>Read <strong>this</strong> and <a href="https://mentorat.example.org/guide/">the guide</a>.</p>\n<ol><li>one</li>\n<li>two</li></ol>\n<blockquote><p>words</p></blockquote>\n<p><a href="https://a.example/x">https://a.example/x</a></p>',
  });
});

test('nothing but the marks of a letter reaches a mailbox', () => {
  const allowed =
    /^<\/?(?:p|h2|strong|em|del|ul|ol|li|blockquote|br|hr|a)(?: href="(?:https?:\/\/|mailto:)[^"<>]*")?>$/;
  const written = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](//evil.example/)',
    '![a](https://evil.example/track.png)',
    '[a]: javascript:x\n\n[b][a]',
    '[x](https://a.example/"onmouseover="x)',
    '<a href="https://a.example" onclick="x">a</a>',
    '| a | b |\n|---|---|\n| <b>1</b> | 2 |',
    '```html\n<b>x</b>\n```',
    ...naughty,
  ];
  for (const typed of written)
    for (const tag of set(typed).html.match(/<[^>]*>?/g) ?? []) expect(tag, typed).toMatch(allowed);
});

test('only the name is filled, and nobody asks for a secret', () => {
  const slot = slotFor('link', '17b0');
  const html = set(`{name} ${slot} {sec**r**et:link:17b0} {x`);
  expect(Object.values(withName(html, slot)).join('')).not.toMatch(/[{}]/);
  expect(withName(html, 'Zoé & <b>').html).toContain('Zoé &amp; &lt;b&gt; (secret:link:17b0)');
  expect(withName(set('Hello {name}, $&'), "$' $&").plain).toBe("Hello $' $&, $&");
  expect(withName(set('Hello {name},'), '').plain).toBe('Hello,');
  expect(unknownPlaces('{name} {nom} {}')).toEqual(['{nom}', '{}']);
});

test('what is typed is typeset as letters are, and a subject is one line', () => {
  expect(typedText("L'atelier : demain !", 'fr', site).plain).toBe(
    'L’atelier\u00a0: demain\u202f!',
  );
  expect(typedSubject('Hello\r\nBcc: x', 'en')).toBe('Hello Bcc: x');
});
