import { afterEach, expect, test } from 'vitest';
import { builtForm, builtForms } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { encoded, env, rowCounts, site, visit } from '../../tests/support/worker/visitor.ts';
import { asFields } from '../../tests/support/worker/walk.ts';
import { longestBody } from './form-body.ts';

const { form } = builtForm('contact');
const right = encoded({ ...asFields(answersTo(form)), _page: '1', _go: 'send' }).toString();

afterEach(() => nothingStored());

/** A body in parts, whose length nobody announces. */
const inParts = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += 1000)
        controller.enqueue(bytes.slice(at, at + 1000));
      controller.close();
    },
  });

const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  visit('/send/contact', {
    method: 'POST',
    body,
    headers: { Origin: site, 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

const tooLong = `${right}&message=${'x'.repeat(2 * 1024 * 1024)}`;

test.each([
  ['announced', () => send(tooLong, { 'Content-Length': String(tooLong.length) })],
  ['in parts', () => send(inParts(tooLong))],
])('two megabytes %s are refused, and nothing is stored', async (_, sending) => {
  const response = await sending();
  expect(response.status).toBe(413);
  expect(response.headers.get('Content-Type')).toContain('text/html');
  expect((await rowCounts())['submissions']).toBe(0);
});

test('a body in parts is read like any other, letters cut in two and all', async () => {
  const others = new URLSearchParams(right);
  others.delete('message');
  const message = 'é'.repeat(100);
  const before = `${others}&${'x'.repeat(949 - String(others).length)}&message=`;
  expect((await send(inParts(before + message))).status).toBe(303);
  const stored = await env.DB.prepare('select answers from submissions').first<string>('answers');
  expect(JSON.parse(stored ?? '')).toMatchObject({ message });
});

test('a body just short enough is read', async () => {
  const long = `${right}&website=${'x'.repeat(longestBody)}`.slice(0, longestBody);
  expect((await send(inParts(long))).status).toBe(303);
  expect((await send(inParts(`${long}x`))).status).toBe(413);
});

test.each([
  ['application/x-www-form-urlencoded; charset=utf-8', 303],
  ['application/x-www-form-urlencoded;charset="UTF-8"', 303],
  ['application/x-www-form-urlencoded; charset=latin1', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/json', 415],
  ['text/plain', 415],
])('%s is answered %i', async (type, status) => {
  expect((await send(right, { 'Content-Type': type })).status).toBe(status);
});

const bytes = (...parts: (string | number[])[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
const inPieces = (blob: Blob) => blob.stream();

test.each([
  ['a letter of Latin-1', bytes(right, '&message=', [0xe9])],
  ['the first half of a letter', bytes(right, '&message=', [0xc3])],
  ['a letter of Latin-1, written out', bytes(right, '&message=caf%E9')],
  ['a half of a pair, written out', bytes(right, '&message=%ED%A0%80')],
  ['a sign written longer than it is', bytes(right, '&message=%C0%AF')],
])('%s is not UTF-8: refused in words, and nothing is stored', async (_, body) => {
  for (const sent of [await body.arrayBuffer(), inPieces(body)]) {
    const response = await send(sent);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('abîmé en chemin');
  }
  expect((await rowCounts())['submissions']).toBe(0);
});

test('what nobody typed is not kept, and a percent sign is one', async () => {
  const fields = new URLSearchParams(right);
  fields.delete('message');
  const sent = `${fields}&message=%00100%+s%C3%BBr%1B%0D%0A%09e%CC%81%07`;
  expect((await send(sent)).status).toBe(303);
  const stored = await env.DB.prepare('select answers from submissions').first<string>('answers');
  expect(JSON.parse(stored ?? '')).toMatchObject({ message: '100% sûr\n\té' });
});

test('every form filled to its limits with emoji has room, as encoded as can be', async () => {
  for (const { form: one } of builtForms) {
    const letters = one.pages
      .flatMap(({ questions }) => questions)
      .reduce((sum, each) => sum + ('max_length' in each ? each.max_length : 100), 0);
    expect(letters * encodeURIComponent('😀').length, one.id).toBeLessThan(longestBody / 2);
  }
  const most = form.pages
    .flatMap(({ questions }) => questions)
    .find((question) => question.kind === 'long_text');
  if (most?.kind !== 'long_text') throw new Error('no long text');
  const text = (length: number) =>
    encoded({
      ...asFields(answersTo(form)),
      [most.id]: '😀'.repeat(length),
      _page: '1',
      _go: 'send',
    });
  expect((await send(text(most.max_length).toString())).status).toBe(303);
  expect((await send(text(most.max_length + 1).toString())).status).toBe(422);
});
