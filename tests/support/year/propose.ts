import { daysAfter } from '../../../domain/words/day.ts';
import { type Browser, enterConsole } from './browser.ts';
import { isOn } from './clock.ts';
import { enter, type Somebody } from './people.ts';

/** A coordinator publishes a proposal that was worked out, from the page that it led to. */
async function publish(by: Browser, workedOut: string): Promise<void> {
  const at = `${workedOut.replace(/\?.*/, '')}publish/`;
  const { html } = await by.open(at);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  await by.send(at, { version, word: 'Vous cherchez la même chose.' });
}

/** A coordinator has the best pairs of a programme worked out, and publishes them. */
export async function publishProposal(by: Browser, programme: string): Promise<void> {
  await publish(by, await by.send('/console/proposals/', { programme, aim: 'total', least: '0' }));
}

/** What somebody says of the nth whom they met: not the same of everybody. */
const saidOf = (nth: number): string => (nth % 3 === 0 ? 'gladly' : 'perhaps');

/** Somebody says on their own page, once an evening is over, with whom they would go on. */
async function rate(one: Somebody, evening: string): Promise<void> {
  const browser = await enter(one);
  const at = `/mon-espace/evenings/${evening}/`;
  const { html } = await browser.open(at);
  const asked = [...html.matchAll(/name="seen-([\w-]+)"/g)].map(([, other = '']) => other);
  if (asked.length === 0) throw new Error(`${one.email} met nobody`);
  await browser.send(
    at,
    Object.fromEntries(asked.map((other, nth) => [`said-${other}`, saidOf(nth)])),
  );
}

/** On a day everybody meets in an evening; the day after both sides say with whom they would go on, and the pairs that come of it are published two days later. */
export async function meetInEvening(
  day: string,
  programme: string,
  people: readonly Somebody[],
): Promise<void> {
  isOn(daysAfter(day, -2));
  const planned = await (await enterConsole()).send('/console/evenings/', {
    ...{ programme, day, starts: '18:30', ends: '19:30', round: '8', pause: '2', tables: '6' },
    ...{ key: crypto.randomUUID(), place: 'Salle des fêtes' },
  });
  const evening = /evenings\/([\w-]+)\//.exec(planned)?.[1] ?? '';
  isOn(daysAfter(day, 1));
  for (const one of people) await rate(one, evening);
  isOn(daysAfter(day, 3));
  const by = await enterConsole();
  await publish(by, await by.send(`/console/evenings/${evening}/`, { do: 'propose' }));
}

/** Whom somebody was given, as their own page says, and the pair. */
export async function foundWith(mentee: Somebody, mentors: readonly Somebody[]) {
  const browser = await enter(mentee);
  const own = (await browser.open('/mon-espace/')).html;
  const id = /\/mon-espace\/pairs\/([\w-]+)\//.exec(own)?.[1];
  if (!id) throw new Error(`${mentee.email} has no pair`);
  const { text } = await browser.open(`/mon-espace/pairs/${id}/`);
  const mentor = mentors.find(({ name }) => text.includes(name));
  if (!mentor) throw new Error(`${mentee.email} is with nobody`);
  return { id, mentor, mentee };
}
