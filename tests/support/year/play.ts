import { vi } from 'vitest';
import type { Answers } from '../../../domain/forms/answer.ts';
import { daysAfter } from '../../../domain/words/day.ts';
import { feedbackOf, finalOf, midwayOf } from './answers.ts';
import { announce, begin } from './begin.ts';
import { type Browser, enterConsole } from './browser.ts';
import { isOn, jobOfAMorning } from './clock.ts';
import { meetAtTheClub } from './club.ts';
import { answerAll, renewPair, stepPair, thankAll } from './coordinator.ts';
import { meet, signBoth, together } from './pair.ts';
import { enter, type Somebody, sendForm, somebody } from './people.ts';
import type { Plan, Playing } from './plan.ts';
import { playReviews } from './reviews.ts';
import type { Truth } from './truth.ts';

/** What came of a year. */
export interface Year {
  readonly truth: Truth;
  readonly pairs: Readonly<Record<string, Playing>>;
  readonly by: Browser;
}

/** After so many rounds Cem and Fay have reached their end; Ana goes on to the last day. */
const enough = 6;

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
    if (round % plan.jobEvery === 0) await jobOfAMorning(daysAfter(day, 5), plan.programme);
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
