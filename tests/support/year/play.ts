import { vi } from 'vitest';
import type { Answers } from '../../../domain/forms/answer.ts';
import { daysAfter } from '../../../domain/words/day.ts';
import { feedbackOf, finalOf, midwayOf } from './answers.ts';
import { type Browser, enterConsole } from './browser.ts';
import { chooseEachOther, joinDirectory, sendShortLists } from './choose.ts';
import { isOn, jobOfAMorning } from './clock.ts';
import { meetAtTheClub } from './club.ts';
import {
  acceptAll,
  announcePair,
  answerAll,
  renewPair,
  stepPair,
  thankAll,
} from './coordinator.ts';
import { meet, signBoth, type Two, together } from './pair.ts';
import { enter, getReady, type Somebody, sendForm, signUp, somebody } from './people.ts';
import { foundWith, meetInEvening, publishProposal } from './propose.ts';
import { playReviews } from './reviews.ts';
import type { Played, Truth } from './truth.ts';

/** How pairs come about in a programme: as its page promises. */
export type Formula = 'proposal' | 'lists' | 'directory' | 'evening';

/** What is played: a programme of the house on its days. */
export interface Plan {
  readonly programme: string;
  readonly opens: string;
  readonly closes: string;
  readonly launch: string;
  readonly midway: string;
  readonly end: string;
  readonly everyWeeks: number;
  readonly minutes: number;
  /** How many programmes the house has: the job measures one an hour. */
  readonly programmes: number;
  /** After every how many meetings the job has a morning. */
  readonly jobEvery: number;
  /** How its first pairs come about. */
  readonly by: Formula;
}

/** A pair that is played, with what is known of it. */
export interface Playing extends Two {
  readonly known: Played;
}

/** What came of a year. */
export interface Year {
  readonly truth: Truth;
  readonly pairs: Readonly<Record<string, Playing>>;
  readonly by: Browser;
}

/** Announces a pair on the day that it is, and notes what is known of it. */
async function announce(truth: Truth, by: Browser, mentor: Somebody, mentee: Somebody) {
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

/** After so many rounds Cem and Fay have reached their end; Ana goes on to the last day. */
const enough = 6;

/** So many answer the survey before anybody signs up. */
export const surveyed = 5;

/** Everybody who takes part, ready: one mentor more than there are mentees. */
async function gather({ programme, opens, closes }: Plan) {
  const mentors = [...names, 'Gus'].map((name) => somebody('mentor', name));
  const mentees = names.map((name) => somebody('mentee', name));
  const people = [...mentors, ...mentees];
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
  for (const [at, mentee] of mentees.entries()) {
    const mentor = mentors[at] as Somebody;
    found.push(
      (await choose(truth, mentor, mentee)) ?? (await announce(truth, coordinator, mentor, mentee)),
    );
  }
  return found;
}

/** People sign up, are accepted, prepare; five pairs come about as the programme promises, and begin on the day of the launch. */
async function begin(plan: Plan, truth: Truth) {
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

/**
 * Plays a programme from its first day to its last one, by what anybody can send. Ana
 * meets every time and says how it was, and is renewed beyond the end; Cem misses one, and reaches the end
 * before; Dia's mentee has everything erased; Eli falls silent; Fay goes on with another mentor. Whoever is
 * asked looks back, halfway and at the end.
 */
export async function playYear(plan: Plan): Promise<Year> {
  const truth: Truth = {
    pairs: [],
    answers: { 'session-feedback': [], 'midway-review': [], 'final-review': [] },
    clubs: [],
  };
  const keep = (form: string, given: readonly Answers[]) => truth.answers[form]?.push(...given);
  const { pairs, spare } = await begin(plan, truth);
  const playing = (name: string): Playing => pairs[name] as Playing;
  const session = async (name: string, round: number, held = true): Promise<void> => {
    const two = playing(name);
    const tells = name === 'Ana';
    const feedback = feedbackOf(round);
    const { minutes } = plan;
    const at = await meet(two, { minutes, held, ...(tells ? { feedback } : {}) });
    if (held) two.known.held.push({ at, minutes });
    if (held && tells) keep('session-feedback', [feedback, feedback]);
  };
  const two = (name: string): readonly Somebody[] => [playing(name).mentor, playing(name).mentee];
  let day = daysAfter(plan.launch, 1);
  for (let round = 0; daysAfter(day, 10) < plan.end; round += 1) {
    if (day >= plan.midway && truth.answers['midway-review']?.length === 0) {
      // Who completed has left the middle behind; Dia's pair and Eli's are no more.
      const living = round <= enough ? ['Ana', 'Cem', 'Fay'] : ['Ana'];
      const people = living.flatMap(two);
      keep('midway-review', await playReviews('midway-review', day, people, midwayOf));
    }
    isOn(day, 12);
    const meets = [
      ['Ana', true],
      ...(round < enough ? [['Cem', round !== 1] as const] : []),
      ...(round < 3 ? [['Dia', true] as const] : []),
      ...(round < 2 ? [['Eli', true] as const] : []),
      ...(round !== 2 && round < enough ? [['Fay', true] as const] : []),
    ] as const;
    await together(
      meets.map(
        ([name, held]) =>
          () =>
            session(name, round, held),
      ),
    );
    if (round === 3) {
      const club = { minutes: 90, mentors: 4, helpers: 1 };
      await meetAtTheClub(await enterConsole(), plan.programme, club);
      truth.clubs.push(club);
    }
    if (round === enough) await complete(['Cem', 'Fay'], pairs);
    if (round === 1) await change(truth, pairs, spare);
    if (round === 2) await eraseAll(playing('Dia').mentee);
    const next = daysAfter(day, plan.everyWeeks * 7);
    if (round % plan.jobEvery === 0) {
      isOn(daysAfter(day, 5), 2.5);
      await jobOfAMorning(plan.programmes);
    }
    day = next;
  }
  isOn(daysAfter(plan.end, -1));
  await renewPair(await enterConsole(), playing('Ana').id, daysAfter(plan.end, 42));
  const people = ['Ana', 'Cem', 'Fay'].flatMap(two);
  keep('final-review', await playReviews('final-review', plan.end, people, finalOf));
  // Two more answer without a link, who never had a pair: what is anonymous is shown from five mentees on.
  for (const name of ['Hal', 'Ida']) {
    const given = finalOf(somebody('mentee', name), name.length);
    await sendForm('final-review', { ...given, programme: plan.programme, role: 'mentee' });
    keep('final-review', [given]);
  }
  // Renewed, they meet once more after the end of the programme.
  isOn(daysAfter(plan.end, 14), 12);
  await session('Ana', 0);
  isOn(daysAfter(plan.end, 42));
  const by = await complete(['Ana'], pairs);
  await thankAll(by, plan.programme);
  const { id, mentor } = playing('Ana');
  const certificate = `/mon-espace/pairs/${id}/certificate/`;
  await (await enter(mentor)).send(certificate, { name: mentor.name });
  await sendForm('testimonial', {
    ...{ programme: plan.programme, role: 'mentee', testimony: 'Une bonne question par mois.' },
    publish_site: 'yes',
  });
  await answerAll(by, 'testimonial');
  return { truth, pairs, by };
}

/** The coordinator says that pairs have reached their end. */
async function complete(ended: readonly string[], pairs: Readonly<Record<string, Playing>>) {
  const by = await enterConsole();
  for (const name of ended) await stepPair(by, pairs[name]?.id ?? '', 'complete');
  return by;
}

/** Fay asks for somebody else; the coordinator ends the pair without blame, and makes another. */
async function change(truth: Truth, pairs: Record<string, Playing>, spare: Somebody) {
  const was = pairs['Fay'] as Playing;
  const begins = Date.now();
  const mentee = await enter(was.mentee);
  await mentee.send(`/mon-espace/pairs/${was.id}/help/`, {
    ...{ id: crypto.randomUUID(), subject: 'not_with', text: 'Nous nous connaissons trop.' },
  });
  const by = await enterConsole();
  await stepPair(by, was.id, 'change');
  const next = await announce(truth, by, spare, was.mentee);
  vi.setSystemTime(begins + 3 * 60 * 60_000);
  await signBoth(next);
  pairs['Fay before'] = was;
  pairs['Fay'] = next;
}

/** Somebody has everything erased that is known of them. */
async function eraseAll(one: Somebody): Promise<void> {
  await (await enter(one)).send('/mon-espace/erase/', { email: one.email });
}
