import { expect, test } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { encoded, env, rowCounts, site, visit } from '../../tests/support/worker/visitor.ts';
import { asFields } from '../../tests/support/worker/walk.ts';
import { longestBody } from './form-body.ts';

const { form } = builtForm('contact');
const right = encoded({ ...asFields(answersTo(form)), _page: '1', _go: 'send' }).toString();

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
