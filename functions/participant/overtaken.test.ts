import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takingPart } from '../../tests/support/participant/pair.ts';
import { ask, send } from '../../tests/support/participant/participant.ts';
import { agreeTo, begunPair, propose, type Two } from '../../tests/support/participant/session.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';

const mentor = 'nadia.onglets@example.org';
const mentee = 'omar.onglets@example.org';
let two: Two;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2027, 2, 15, 8));
  await nothingStored();
  two = await begunPair([mentor, 'Nadia Onglets'], [mentee, 'Omar Onglets']);
});
afterEach(() => void vi.useRealTimers());

/** What a page carries of what stood there when it was opened. */
const seenOn = (page: string) =>
  (/name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '?')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Writes from two pages that were opened before, one after the other; gives what stands in the end. */
async function fromTwoPages(
  cookie: string,
  page: string,
  to: string,
  field: string,
  stored: () => Promise<unknown>,
) {
  const first = 'Mon "premier" & <dernier> mot.\r\nEt la suite.';
  const seen = seenOn(await (await ask(page, { cookie })).text());
  expect((await send(to, { [field]: first, seen }, { cookie })).status).toBe(303);
  const kept = await stored();
  const late = await send(to, { [field]: 'Un autre mot.', seen }, { cookie });
  expect(late.status).toBe(409);
  const text = await late.text();
  expect(text).toContain('Un autre mot.');
  expect(text).toContain('Et la suite.</blockquote>');
  expect(text).toContain('dans une autre fenêtre');
  expect(await stored()).toBe(kept);
  // Pressed twice, the first one is no other page.
  expect((await send(to, { [field]: first, seen }, { cookie })).status).toBe(303);
  expect(
    (await send(to, { [field]: 'Un autre mot.', seen: seenOn(text) }, { cookie })).status,
  ).toBe(303);
  return stored();
}

test('an introduction that was changed in another window is not written over unseen', async () => {
  const to = `/mon-espace/programmes/${await takingPart(mentor)}/introduction/`;
  const stored = () => env.DB.prepare('select text from introductions').first('text');
  expect(await fromTwoPages(two.mentor, to, to, 'text', stored)).toBe('Un autre mot.');
});

test('a note on a session that was changed in another window is not written over unseen', async () => {
  const { id } = await propose(two, two.mentee, [['2027-03-18', '14:30']]);
  await agreeTo(two, two.mentor, id);
  const page = `/mon-espace/pairs/${two.pair}/sessions/${id}/`;
  const stored = () => env.DB.prepare('select text from session_notes').first('text');
  expect(await fromTwoPages(two.mentor, page, `${page}note/`, 'note', stored)).toBe(
    'Un autre mot.',
  );
});
