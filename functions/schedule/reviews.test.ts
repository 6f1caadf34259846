import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { askAs, send as sendAs, session } from '../../tests/support/console/console.ts';
import { begunPair, getReady, pairing, takingPart } from '../../tests/support/participant/pair.ts';
import {
  ask,
  codeIn,
  enterAs,
  linkIn,
  mailTo,
  send,
} from '../../tests/support/participant/participant.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { jobOfAnHour } from '../../tests/support/worker/job-of-an-hour.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

const mentor = 'ada.bilan@example.org';
const mentee = 'bruno.bilan@example.org';
const both = [mentor, mentee];
const midway = builtForm('midway-review').form.id;
let by = '';
let id = '';

const at = (moment: string) => vi.setSystemTime(Date.parse(moment));
/** The job runs through an hour. */
const live = (moment: string) =>
  jobOfAnHour(pairing, Date.parse(moment), (now) => vi.setSystemTime(now));
/** To whom a text was sent. */
const sent = async (name: string) =>
  (
    await env.DB.prepare('select recipient from messages where name = ? order by recipient')
      .bind(name)
      .all<{ recipient: string }>()
  ).results.map(({ recipient }) => recipient);

/** Somebody comes to stand elsewhere in the programme. */
const standsAs = (email: string, standing: string) =>
  env.DB.prepare(
    'update participations set standing = ? where person = (select id from people where email = ?)',
  )
    .bind(standing, email)
    .run();

/** « Leadership » is halfway on 6 July 2027 and ends on 2 December. */
async function pairOn(moment: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) });
  by = await session();
  await getReady('mentor', mentor, 'Ada Bilan');
  await getReady('mentee', mentee, 'Bruno Bilan');
  ({ id } = await begunPair(by, mentor, mentee));
}

beforeEach(async () => {
  await nothingStored('rounds', 'stopped_rules', 'links', 'spent_links');
});
afterEach(() => void vi.useRealTimers());

test('halfway both of a pair are asked, each by a link of their own, and reminded once by the same', async () => {
  await pairOn('2027-06-03T10:00Z');
  await live('2027-07-05T12:00Z');
  await live('2027-07-06T05:00Z');
  expect(await sent('review-midway')).toEqual([]);
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual(both);
  const link = await linkIn(mentee);
  const entered = await send('/lien/', { code: codeIn(link ?? ''), email: mentee });
  expect(entered.status).toBe(303);
  expect(entered.headers.get('Location')).toContain('bilan-a-mi-parcours');
  // What the job asks leaves some minutes later, and waits on the page from then on.
  at('2027-07-06T07:30Z');
  const own = await (await ask('/mon-espace/', { cookie: await enterAs(mentor) })).text();
  expect(own).toContain('Questionnaires à remplir');

  await live('2027-07-15T12:00Z');
  expect(await sent('review-again')).toEqual([]);
  await live('2027-07-16T12:00Z');
  await live('2027-07-17T12:00Z');
  expect(await sent('review-again')).toEqual(both);
  expect(await sent('review-midway')).toEqual(both);
  const again = await env.DB.prepare(
    "select key from messages where name = 'review-again' and recipient = ?",
  )
    .bind(mentee)
    .first<string>('key');
  expect(again).toContain(codeIn(link ?? '').split('.')[0] ?? '?');
});

test('a job that was silent for nine days asks once, and reminds no sooner than ten days after that', async () => {
  await pairOn('2027-06-03T10:00Z');
  await live('2027-07-15T12:00Z');
  expect(await sent('review-midway')).toEqual(both);
  await live('2027-07-24T12:00Z');
  expect(await sent('review-again')).toEqual([]);
  await live('2027-07-25T13:00Z');
  expect(await sent('review-again')).toEqual(both);
});

test('a programme that was halfway more than a month ago asks nobody', async () => {
  await pairOn('2027-06-03T10:00Z');
  await live('2027-08-07T12:00Z');
  expect(await sent('review-midway')).toEqual([]);
});

test('whoever a coordinator asked in the three weeks before is not asked again', async () => {
  await pairOn('2027-06-03T10:00Z');
  at('2027-06-20T10:00Z');
  by = await session();
  const pick = `${await takingPart(mentor)}.ready`;
  const asked = { pick, form: midway, sure: 'yes' };
  await sendAs(by, '/console/questionnaires/', asked, {}, pairing);
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual([mentee]);
});

test('a pair that was made a few days before is not asked, nor one that ended otherwise than well', async () => {
  await pairOn('2027-06-20T10:00Z');
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual([]);
});

test('halfway a pair that came to its end is not asked', async () => {
  await pairOn('2027-06-03T10:00Z');
  await sendAs(by, `/console/pairs/${id}/`, { step: 'complete', was: 'active' }, {}, pairing);
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual([]);
});

test('halfway whoever has finished already is neither foreseen nor asked', async () => {
  await pairOn('2027-06-03T10:00Z');
  await standsAs(mentor, 'finished');
  at('2027-07-01T10:00Z');
  by = await session();
  const ahead = await (await askAs(by, '/console/ahead/', {}, pairing)).text();
  expect(ahead.replaceAll(/\s+/g, ' ')).toContain('mardi 6 juillet 2027, 1 personne');
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual([mentee]);
});

test('at the end whoever has finished is asked and reminded like everybody', async () => {
  await pairOn('2027-10-20T10:00Z');
  await standsAs(mentee, 'finished');
  await live('2027-12-02T09:00Z');
  expect(await sent('review-final')).toEqual(both);
  await live('2027-12-13T09:00Z');
  expect(await sent('review-again')).toEqual(both);
});

test('whoever left after their pair came to its end is not asked at the end', async () => {
  await pairOn('2027-10-20T10:00Z');
  await sendAs(by, `/console/pairs/${id}/`, { step: 'complete', was: 'active' }, {}, pairing);
  await standsAs(mentor, 'left');
  await live('2027-12-02T09:00Z');
  expect(await sent('review-final')).toEqual([mentee]);
});

test('a rule that is stopped after people were asked reminds nobody', async () => {
  await pairOn('2027-06-03T10:00Z');
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual(both);
  at('2027-07-10T10:00Z');
  by = await session();
  const stop = { does: 'stop', rule: 'review-midway', programme: 'leadership' };
  await sendAs(by, '/console/ahead/', stop, {}, pairing);
  await live('2027-07-17T12:00Z');
  expect(await sent('review-again')).toEqual([]);
});

test.each([
  ['complete', both],
  ['stop', []],
] as const)('at the end a pair that ended by « %s » is asked by its ending', async (step, whom) => {
  await pairOn('2027-10-20T10:00Z');
  const was = 'active';
  await sendAs(by, `/console/pairs/${id}/`, { step, was }, {}, pairing);
  await live('2027-12-02T09:00Z');
  expect(await sent('review-final')).toEqual(whom);
});

test('it is seen a week ahead with how many people, and stopped for a programme; nobody is asked then', async () => {
  await pairOn('2027-06-03T10:00Z');
  at('2027-07-01T10:00Z');
  by = await session();
  const ahead = async () =>
    (await (await askAs(by, '/console/ahead/', {}, pairing)).text()).replaceAll(/\s+/g, ' ');
  expect(await ahead()).toContain('mardi 6 juillet 2027, 2 personnes');
  const stop = { does: 'stop', rule: 'review-midway', programme: 'leadership' };
  await sendAs(by, '/console/ahead/', stop, {}, pairing);
  expect(await ahead()).not.toContain('2 personnes');
  await live('2027-07-06T07:00Z');
  expect(await sent('review-midway')).toEqual([]);
});

const home = async (moment: string) => {
  at(moment);
  by = await session();
  const text = await (await askAs(by, '/console/', {}, pairing)).text();
  return text.replaceAll(/\s/g, ' ');
};

/** Somebody fills the form in at a moment, without a link. */
const fill = async (moment: string) => {
  at(moment);
  const { form } = builtForm('midway-review');
  const answers = { ...answersTo(form), programme: 'leadership' };
  const answer = await post(form.id, wholeForm(form, answers, crypto.randomUUID()));
  expect(answer.status).toBe(303);
};

test('the home of the console says of how many who were asked how many answered, after the reminder', async () => {
  await pairOn('2027-06-03T10:00Z');
  await live('2027-07-06T07:00Z');
  expect(await home('2027-07-18T10:00Z')).not.toContain('Bilan à mi-parcours :');
  expect(await home('2027-07-22T10:00Z')).toContain(
    'Bilan à mi-parcours : aucune réponse pour 2 envois',
  );
});

test('answers to the same form from before people were asked hide none that is missing', async () => {
  await fill('2027-05-10T10:00Z');
  await fill('2027-05-11T10:00Z');
  await pairOn('2027-06-03T10:00Z');
  await live('2027-07-06T07:00Z');
  await fill('2027-07-07T10:00Z');
  expect(await home('2027-07-22T10:00Z')).toContain(
    'Bilan à mi-parcours : 1 réponse pour 2 envois',
  );
});

test('the mail says until when, and for which programme, in the language of each', async () => {
  await pairOn('2027-06-03T10:00Z');
  await env.DB.prepare("update people set language = 'en' where email = ?").bind(mentee).run();
  await live('2027-07-06T07:00Z');
  expect((await mailTo(mentee))?.subject).toBe('Halfway: how is it going?');
  expect((await mailTo(mentor))?.plain).toContain('Leadership est à la moitié de son chemin');
});
