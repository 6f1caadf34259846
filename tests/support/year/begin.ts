import { daysAfter } from '../../../domain/words/day.ts';
import { type Browser, enterConsole } from './browser.ts';
import { chooseEachOther, joinDirectory, sendShortLists } from './choose.ts';
import { isOn } from './clock.ts';
import { acceptAll, announcePair } from './coordinator.ts';
import { signBoth, together } from './pair.ts';
import { getReady, nobodyCame, type Somebody, sendForm, signUp, somebody } from './people.ts';
import type { Plan, Playing } from './plan.ts';
import { foundWith, meetInEvening, publishProposal } from './propose.ts';
import type { Played, Truth } from './truth.ts';

/** Announces a pair on the day that it is, and notes what is known of it. */
export async function announce(truth: Truth, by: Browser, mentor: Somebody, mentee: Somebody) {
  const known: Played = { announced: Date.now(), held: [], mentor: mentor.name };
  truth.pairs.push(known);
  return { id: await announcePair(by, mentor, mentee), mentor, mentee, known };
}

/** A mentee chooses a mentor, who says yes; what is known of it is noted. Nothing where that mentor is not on their list. */
async function choose(truth: Truth, mentor: Somebody, mentee: Somebody) {
  const made = await chooseEachOther(mentor, mentee);
  if (!made) return undefined;
  const known: Played = { announced: made.announced, held: [], mentor: mentor.name };
  truth.pairs.push(known);
  return { id: made.id, mentor, mentee, known };
}

/** The names of those who are pairs from the beginning: what becomes of each is in `rounds`. */
const names = ['Ana', 'Cem', 'Dia', 'Eli', 'Fay'] as const;

/** So many answer the survey before anybody signs up. */
export const surveyed = 5;

/** Everybody who takes part, ready: one mentor more than there are mentees. */
async function gather({ programme, opens, closes }: Plan) {
  const mentors = [...names, 'Gus'].map((name) => somebody('mentor', name));
  const mentees = names.map((name) => somebody('mentee', name));
  const people = [...mentors, ...mentees];
  nobodyCame();
  isOn(daysAfter(opens, 2));
  for (let rank = 0; rank < surveyed; rank += 1)
    await sendForm('needs-survey', { programme, need_planning: 1 + rank });
  isOn(daysAfter(opens, 3));
  for (const one of people) await signUp(one, programme);
  isOn(daysAfter(closes, 1));
  const accepting = await enterConsole();
  for (const side of ['mentor', 'mentee'] as const) await acceptAll(accepting, side);
  for (const one of people) await getReady(one);
  return { mentors, mentees };
}

/** Mentees are given a mentor: of a proposal that is published, or after an evening of meetings. */
async function beGiven(
  { programme, launch, by }: Plan,
  { mentors, mentees }: Awaited<ReturnType<typeof gather>>,
) {
  if (by === 'evening')
    await meetInEvening(daysAfter(launch, -7), programme, [...mentors, ...mentees]);
  else {
    isOn(daysAfter(launch, -4));
    await publishProposal(await enterConsole(), programme);
  }
  const found: Playing[] = [];
  const announced = Date.now();
  for (const mentee of mentees) {
    const two = await foundWith(mentee, mentors);
    found.push({ ...two, known: { announced, held: [], mentor: two.mentor.name } });
  }
  return found;
}

/** Mentees choose a mentor, from a list or a directory; to whom theirs is not shown, the coordinator gives one by hand. */
async function chooseAll(
  truth: Truth,
  { programme, launch, by }: Plan,
  { mentors, mentees }: Awaited<ReturnType<typeof gather>>,
) {
  isOn(daysAfter(launch, -4));
  const coordinator = await enterConsole();
  if (by === 'lists') await sendShortLists(coordinator, programme);
  else await together(mentors.map((one) => () => joinDirectory(one)));
  const found: Playing[] = [];
  const free = [...mentors];
  for (const mentee of mentees) {
    // Whom a list of five of six leaves out is not the same in every run: one of the rest is on it.
    let two: Playing | undefined;
    for (const mentor of free) two ??= await choose(truth, mentor, mentee);
    two ??= await announce(truth, coordinator, free[0] as Somebody, mentee);
    free.splice(free.indexOf(two.mentor), 1);
    found.push(two);
  }
  return found;
}

/** People sign up, are accepted, prepare; five pairs come about as the programme promises, and begin on the day of the launch. */
export async function begin(plan: Plan, truth: Truth) {
  const sides = await gather(plan);
  const isChosen = plan.by === 'lists' || plan.by === 'directory';
  const found = isChosen ? await chooseAll(truth, plan, sides) : await beGiven(plan, sides);
  if (!isChosen) truth.pairs.push(...found.map(({ known }) => known));
  isOn(plan.launch);
  await together(found.map((two) => () => signBoth(two)));
  const spare = sides.mentors.find((one) => found.every(({ mentor }) => mentor !== one));
  const pairs: Record<string, Playing> = {};
  for (const [at, name] of names.entries()) pairs[name] = found[at] as Playing;
  return { pairs, spare: spare as Somebody };
}
