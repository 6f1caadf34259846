import { beforeAll, describe, expect, test } from 'vitest';
import { readCohort } from '../../../domain/matching/read-cohort.ts';
import {
  pairsAtOnce,
  questionsLookedAt,
  type SentDraft,
  type SentPart,
} from '../../../domain/matching/sent-cohort.ts';
import { workOut } from '../../../domain/matching/work-out.ts';
import { askAs, env, send, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import { manyLike } from '../../../tests/support/participant/many-ready.ts';
import { change, propose, ready, standing } from '../../../tests/support/participant/proposal.ts';

const most = 2000;
const kilobytes = 20;
let cookie = '';
let id = '';

beforeAll(async () => {
  cookie = await session();
  await manyLike(await ready('mentor', 'Camille Legrand', { topics: ['planning'] }), 59);
  await manyLike(await ready('mentee', 'Nadia Benali', { topics: ['planning', 'networking'] }), 59);
  ({ id } = await propose(cookie));
  // As a browser without scripts asks for it.
  expect(await standing(id)).toEqual([]);
  await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
});

const measure = async (path: string) => {
  const { given, counted } = counting(env);
  const answer = await askAs(cookie, path, {}, given);
  expect(answer.status, path).toBe(200);
  const text = await answer.text();
  const packed = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
  return { read: counted.read, size: (await new Response(packed).arrayBuffer()).byteLength, text };
};

test('sixty a side are worked out by the Worker itself where it is asked to', async () => {
  const pairs = await standing(id);
  expect(pairs.length).toBe(60);
  expect(pairs.filter(([, mentor]) => mentor !== null).length).toBe(60);
});

test.each(['', '?group=topics', 'map/', 'names/', 'publish/'])(
  'over sixty a side the page %s of a proposal reads few rows and is small',
  async (page) => {
    const { read, size } = await measure(`/console/proposals/${id}/${page}`);
    expect(read).toBeLessThanOrEqual(most);
    expect(size).toBeLessThanOrEqual(kilobytes * 1024);
  },
);

test('the page of two of them does, without what it would cost to insist', async () => {
  const [one, other] = await standing(id);
  const path = `/console/proposals/${id}/pair/?mentor=${other?.[1]}&mentee=${one?.[0]}`;
  const { read, size, text } = await measure(path);
  expect(read).toBeLessThanOrEqual(most);
  expect(size).toBeLessThanOrEqual(kilobytes * 1024);
  expect(text).not.toContain('Y tenir');
  expect(text).toContain('D’autres s’accordent mieux');
});

describe('with more on one side a browser works it out, and the Worker', () => {
  const path = () => `/console/proposals/${id}/`;
  const json = async <T>(page: string): Promise<T> => (await askAs(cookie, path() + page)).json();
  const sendPart = async (fields: Record<string, string>) => {
    const answer = await send(cookie, `${path()}run/`, fields);
    return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
  };

  /** What the script in a browser does, up to where it sends back what it found. */
  const inBrowser = async () => {
    const draft = await json<SentDraft>('cohort/');
    const [mentors, mentees] = [
      await json<SentPart>('cohort/?role=mentor'),
      await json<SentPart>('cohort/?role=mentee'),
    ];
    const cohort = readCohort({ mentors: [mentors], mentees: [mentees] }, draft);
    const { locked } = draft;
    const { proposal, lapsed } = workOut(cohort, { aim: 'total', least: 0, locked });
    const pairs = cohort.people.mentees.map(({ id: mentee }, rank) => {
      const at = proposal.assignment.mentorOf[rank] ?? -1;
      return [mentee, cohort.people.mentors[at]?.id ?? null] as const;
    });
    const parts: string[] = [];
    for (let at = 0; at < pairs.length; at += pairsAtOnce)
      parts.push(JSON.stringify(pairs.slice(at, at + pairsAtOnce)));
    const gone = lapsed.map(({ mentor, mentee }) => [mentee, mentor] as const);
    return { version: String(draft.version), mentors, mentees, pairs, parts, proposal, gone };
  };

  beforeAll(async () => {
    await ready('mentee', 'Awa Diallo', { topics: ['networking'], manager: 'Camille Legrand' });
  });

  test('asks it to, and hands it no answer that pairing does not compare', async () => {
    const page = await measure(path());
    expect(page.read).toBeLessThanOrEqual(most);
    expect(page.text).toContain('Plus de 60 personnes d’un côté');
    const { people } = await json<SentPart>('cohort/?role=mentee');
    expect(people.length).toBe(61);
    const looked = questionsLookedAt((await json<SentDraft>('cohort/')).rules);
    const given = new Set(people.flatMap(({ answers }) => Object.keys(answers)));
    expect([...given].filter((one) => !looked.has(one))).toEqual([]);
  });

  test('scores each pair anew, and refuses what may not be', async () => {
    const { version, mentors, mentees, pairs, parts, proposal } = await inBrowser();
    const awa = mentees.people.find(({ name }) => name === 'Awa Diallo')?.id ?? '';
    const camille = mentors.people.find(({ name }) => name === 'Camille Legrand')?.id ?? '';
    const apart = JSON.stringify([[awa, camille]]);
    expect((await sendPart({ version, run: '7', pairs: apart })).said['refused']).toContain(
      'Awa Diallo et Camille Legrand',
    );
    const others = pairs.flatMap(([mentee]) => (mentee === awa ? [] : [mentee])).slice(0, 9);
    const crowd = JSON.stringify(others.map((mentee) => [mentee, camille]));
    await sendPart({ version, run: '8', pairs: crowd });
    const stand = { do: 'stand', version, aim: 'total', least: '0', people: '61' };
    expect((await sendPart({ ...stand, run: '8', people: '9' })).said['refused']).toContain(
      'plus de personnes',
    );
    expect((await sendPart({ ...stand, run: '8' })).status).toBe(409);
    for (const part of parts)
      expect((await sendPart({ version, run: '9', pairs: part })).status).toBe(200);
    const stale = await sendPart({ ...stand, run: '9', version: '1' });
    expect(stale).toEqual({ status: 409, said: { at: `${path()}?notice=overtaken` } });
    const led = await askAs(cookie, String(stale.said['at']));
    expect(await led.text()).toContain('a modifié cette proposition');
    expect((await sendPart({ ...stand, run: '9', least: '101' })).status).toBe(422);
    expect((await sendPart({ ...stand, run: '9' })).said['at']).toContain(id);
    expect(await standing(id)).toEqual(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    expect(
      await env.DB.prepare('select total from proposals where id = ?').bind(id).first('total'),
    ).toBe(proposal.assignment.total);
    expect((await sendPart({ ...stand, run: '9' })).status).toBe(409);
  });

  test('lets go of what was locked and cannot be any more, and of nothing else', async () => {
    const locked = (await standing(id)).filter(([, mentor]) => mentor !== null).slice(0, 2);
    for (const [mentee, mentor] of locked)
      await change(cookie, id, { do: 'rule', to: 'locked', pick: `${mentor}.${mentee}` });
    const [left, stays] = locked;
    await env.DB.prepare("update participations set standing = 'left' where id = ?")
      .bind(left?.[1] ?? '')
      .run();
    const { version, parts, gone } = await inBrowser();
    expect(gone).toEqual([left]);
    for (const part of parts) await sendPart({ version, run: '11', pairs: part });
    const stand = { do: 'stand', version, run: '11', aim: 'total', least: '0', people: '61' };
    const insist = await sendPart(stand);
    expect(insist.said['refused']).toContain('verrouillé');
    const many = JSON.stringify(Array.from({ length: pairsAtOnce + 1 }, () => left));
    expect((await sendPart({ ...stand, lapsed: many })).said['refused']).toContain('Libérez-les');
    const both = JSON.stringify([left, stays]);
    expect((await sendPart({ ...stand, lapsed: both })).said['at']).toContain('lapsed=1');
    const kept = await env.DB.prepare('select mentee, mentor from proposal_rulings').all();
    expect(kept.results).toEqual([{ mentee: stays?.[0], mentor: stays?.[1] }]);
    expect(new Map(await standing(id)).get(stays?.[0] ?? '')).toBe(stays?.[1]);
    await env.DB.prepare(
      "update participations set standing = 'ready' where standing = 'left'",
    ).run();
  });

  test('says why a browser found nobody to pair, and changes nothing', async () => {
    const before = await standing(id);
    const { version } = await inBrowser();
    const none = { version, do: 'none' };
    expect((await sendPart({ ...none, why: 'no_mentors' })).said['refused']).toContain(
      'Aucun mentor n’est prêt',
    );
    expect((await sendPart({ ...none, why: 'all_below', best: '37' })).said['refused']).toContain(
      'la meilleure note possible est 37',
    );
    expect((await sendPart({ ...none, why: 'all' })).status).toBe(422);
    expect(await standing(id)).toEqual(before);
  });

  test('says the same over ten thousand people, in as few rows, and changes nothing where it is asked all the same', async () => {
    const before = await standing(id);
    const one = await env.DB.prepare(
      "select id from participations where role = 'mentee' limit 1",
    ).first<string>('id');
    await manyLike(one ?? '', 9_880, 59);
    const page = await measure(path());
    expect(page.read).toBeLessThanOrEqual(most);
    expect(page.text).toContain('Plus de 60 personnes d’un côté');
    const asked = await change(cookie, id, { do: 'run', aim: 'total', least: '0' });
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain('Plus de 60 personnes d’un côté');
    expect(await standing(id)).toEqual(before);
    // A draft that is begun is there at once, and waits for a browser.
    const begun = await propose(cookie);
    expect([begun.answer.status, await standing(begun.id)]).toEqual([303, []]);
    const part = await measure(`/console/proposals/${begun.id}/cohort/?role=mentee`);
    expect(part.read).toBeLessThanOrEqual(most);
    expect((JSON.parse(part.text) as SentPart).next).toBeDefined();
  });
});
