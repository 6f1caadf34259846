import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAs, session } from '../../tests/support/console/console.ts';
import { apply } from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';
import type { Env } from '../env.ts';
import { runJob } from '../schedule/job.ts';

const minute = 60_000;
const begun = Date.UTC(2026, 10, 24, 9);

beforeEach(async () => {
  await nothingStored();
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
});
afterEach(() => void vi.useRealTimers());

/** A house whose mail is carried by a service that fails as it is told. */
function house(fails: (to: string, asked: number) => string | undefined) {
  const came: string[] = [];
  let asked = 0;
  const send = async ({ to }: { to: string }) => {
    asked += 1;
    const code = fails(to, asked);
    if (code) throw Object.assign(new Error('not now'), { code });
    came.push(to);
    return { messageId: `m-${asked}` };
  };
  const given = { ...env, MAIL_DRIVER: 'cloudflare', MAIL_FROM: 'a@example.org', EMAIL: { send } };
  return { came, asked: () => asked, given: given as unknown as Env };
}

/** Lets time pass, with the job twice an hour: the platform runs it more often. */
async function live(given: Env, hours: number): Promise<void> {
  const end = Date.now() + hours * 60 * minute;
  for (let now = Date.now(); now <= end; now += 30 * minute) {
    vi.setSystemTime(now);
    await runJob(given, now);
  }
}

test('mail: 20 provider failures, then success: each mail comes once', async () => {
  const people = Array.from({ length: 8 }, (_, at) => `trust.mail.${at}@example.org`);
  for (const one of people) await apply(one);
  const { came, asked, given } = house((_, times) => (times <= 20 ? 'E_INTERNAL' : undefined));
  await live(given, 47);
  expect(asked()).toBeGreaterThanOrEqual(28);
  expect([...came].sort()).toEqual(people);
  const { results } = await env.DB.prepare('select distinct state from messages').all();
  expect(results).toEqual([{ state: 'sent' }]);
});

test('mail: what cannot be delivered is visible to the coordinator, at once where it was refused, after 48 hours where nobody answered', async () => {
  await apply('trust.refused@example.org');
  const refused = house(() => 'E_RECIPIENT_SUPPRESSED');
  // The first run of a night may have other things to do before mail.
  await live(refused.given, 1);
  const console = { ...refused.given, CONSOLE_DRIVER: 'local', LOCAL: 'yes' };
  const shows = async (path: string) =>
    (await (await askAs(await session(), path, {}, console)).text())
      .replace(/<wbr ?\/?>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  expect(await shows('/console/messages/?state=undelivered')).toContain('trust.refused@');
  expect(await shows('/console/')).toMatch(/ \d e-\u2060mails? non remis/);
  await apply('trust.down@example.org');
  await live(house(() => 'E_INTERNAL').given, 49);
  expect(await shows('/console/messages/?state=undelivered')).toContain('trust.down@');
});
