import { beforeEach, expect, test } from 'vitest';
import { session } from '../../tests/support/console/console.ts';
import {
  announce,
  enter,
  getReady,
  pairing,
  sign,
  takingPart,
} from '../../tests/support/participant/pair.ts';
import { mailTo, send } from '../../tests/support/participant/participant.ts';
import { jobOfAnHour } from '../../tests/support/worker/job-of-an-hour.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';
import { runJob } from './job.ts';

const mentor = 'ada.rappel@example.org';
const mentee = 'bruno.rappel@example.org';
const day = 24 * 60 * 60_000;

beforeEach(async () => {
  await nothingStored('rounds');
  await getReady('mentor', mentor, 'Ada Rappel');
  await getReady('mentee', mentee, 'Bruno Rappel');
});

/** To whom a text was sent. */
const sent = async (name: string) =>
  (
    await env.DB.prepare('select recipient from messages where name = ? order by recipient')
      .bind(name)
      .all<{ recipient: string }>()
  ).results.map(({ recipient }) => recipient);

const inDays = (days: number) => runJob(pairing, Date.now() + days * day);

test('whoever has not signed is reminded once, however often the job runs and however long it did not', async () => {
  const { id } = await announce(await session(), mentor, mentee);
  await sign(await enter(mentor), id, 'Ada');
  await inDays(2);
  expect(await sent('pair-unsigned')).toEqual([]);
  for (const days of [12, 12.1, 13, 21]) await inDays(days);
  expect(await sent('pair-unsigned')).toEqual([mentee]);
  expect((await mailTo(mentee))?.plain).toContain('Ada Rappel');
});

test('a pair that both signed, or that is over, reminds nobody', async () => {
  const by = await session();
  const { id } = await announce(by, mentor, mentee);
  await sign(await enter(mentor), id, 'Ada');
  await send(`/mon-espace/pairs/${id}/decline/`, { sure: 'yes' }, { cookie: await enter(mentee) });
  await inDays(12);
  expect(await sent('pair-unsigned')).toEqual([]);
  expect(await sent('pair-ended')).toEqual([mentor]);
});

test.each(['leave', 'erase'])(
  'whoever is left behind (%s) is told so, without a name, once',
  async (how) => {
    const { id } = await announce(await session(), mentor, mentee);
    await sign(await enter(mentor), id, 'Ada');
    await sign(await enter(mentee), id, 'Bruno');
    const cookie = await enter(mentor);
    const page =
      how === 'leave'
        ? `/mon-espace/programmes/${await takingPart(mentor)}/leave/`
        : '/mon-espace/erase/';
    await send(page, { sure: 'yes', email: mentor }, { cookie });
    for (const days of [0.1, 0.2, 1, 3]) await inDays(days);
    expect(await sent('pair-ended')).toEqual([mentee]);
    expect((await mailTo(mentee))?.plain).not.toContain('Ada');
  },
);

test('a pair that waits for a signature for more than a week is counted for the coordinators', async () => {
  await announce(await session(), mentor, mentee);
  await inDays(5);
  const digests = () =>
    env.DB.prepare("select plain from messages where name = 'digest' order by stored_at")
      .all<{ plain: string }>()
      .then(({ results }) => results.map(({ plain }) => plain));
  for (const plain of await digests()) expect(plain).not.toContain('attend encore une signature');
  await jobOfAnHour(pairing, Date.now() + 9 * day);
  expect((await digests()).at(-1)).toContain('Un binôme annoncé depuis plus d’une semaine');
});
