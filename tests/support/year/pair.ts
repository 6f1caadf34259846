import { vi } from 'vitest';
import { dayOf, daysAfter } from '../../../domain/words/day.ts';
import { builtForm } from '../built-forms.ts';
import { answersTo } from '../right-answers.ts';
import { wholeForm } from '../worker/walk.ts';
import type { Browser } from './browser.ts';
import { isOn } from './clock.ts';
import { enter, type Somebody } from './people.ts';

/** Two who are a pair, and what a test knows of them. */
export interface Two {
  readonly id: string;
  readonly mentor: Somebody;
  readonly mentee: Somebody;
}

/** One of the two reads the charter and signs it. */
async function sign(two: Two, one: Somebody): Promise<void> {
  const browser = await enter(one);
  const path = `/mon-espace/pairs/${two.id}/charter/`;
  const charter = /name="charter" value="(\w+)"/.exec((await browser.open(path)).html)?.[1] ?? '';
  await browser.send(path, { name: one.name, agree: 'yes', charter });
}

/** Both sign: their pair begins. */
export async function signBoth(two: Two): Promise<void> {
  await sign(two, two.mentor);
  await sign(two, two.mentee);
}

/** What two do with a session that they agreed to. */
export interface Meeting {
  /** How long they plan to meet. */
  readonly minutes: number;
  /** Whether it takes place. */
  readonly held?: boolean;
  /** What each gives as feedback, if they do. */
  readonly feedback?: Readonly<Record<string, number>>;
}

const at = ({ id }: Two, session: string, what = ''): string =>
  `/mon-espace/pairs/${id}/sessions/${session}/${what}`;

/** One of the two goes from the page of the session to its form, and sends it. */
async function giveFeedback(two: Two, browser: Browser, session: string, given: object) {
  const { form } = builtForm('session-feedback');
  await browser.send(at(two, session, 'feedback/'), {});
  const { programme, role, word, contact_me, contact_email, somebody_else, ...right } =
    answersTo(form);
  const fields = wholeForm(form, { ...right, ...given }, crypto.randomUUID());
  await browser.send(`/send/${form.id}`, fields);
}

/**
 * Two meet two days from now: one proposes it, the other agrees, and the day after both say whether it
 * took place. The clock has moved on by three days then. Gives when it began.
 */
export async function meet(two: Two, { minutes, held = true, feedback }: Meeting): Promise<number> {
  const today = dayOf(Date.now());
  const day = daysAfter(today, 2);
  const mentee = await enter(two.mentee);
  const plan = { objective: 'Choisir', place: 'Salle 3', minutes: String(minutes) };
  const to = await mentee.send(`/mon-espace/pairs/${two.id}/new-session/`, {
    ...{ key: crypto.randomUUID(), day1: day, time1: '14:30' },
    ...plan,
  });
  const session = /sessions\/([\w-]+)\//.exec(to)?.[1] ?? '';
  const mentor = await enter(two.mentor);
  const { html } = await mentor.open(at(two, session));
  const moment = /name="moment" value="(\d+)"/.exec(html)?.[1] ?? '';
  await mentor.send(at(two, session, 'agree/'), { moment });
  isOn(daysAfter(today, 3), 10);
  const said = held ? 'held' : 'missed';
  for (const one of [two.mentor, two.mentee]) {
    const browser = await enter(one);
    await browser.send(at(two, session, 'said/'), { said });
    if (feedback && held) await giveFeedback(two, browser, session, feedback);
  }
  return Number(moment);
}

/** What happens at one and the same time to several: each begins where the clock stood. */
export async function together(all: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begins = Date.now();
  for (const one of all) {
    vi.setSystemTime(begins);
    await one();
  }
}
