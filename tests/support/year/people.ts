import { vi } from 'vitest';
import type { Answers } from '../../../domain/forms/answer.ts';
import { builtForm } from '../built-forms.ts';
import { codeIn, linkIn } from '../participant/participant.ts';
import { answersTo } from '../right-answers.ts';
import { wholeForm } from '../worker/walk.ts';
import { Browser } from './browser.ts';

/** Which of the two somebody is. */
export type Side = 'mentor' | 'mentee';

/** Somebody who takes part: known by a name, written to at an address. */
export interface Somebody {
  readonly side: Side;
  readonly name: string;
  readonly email: string;
}

/** Somebody of that name on a side. */
export const somebody = (side: Side, name: string): Somebody => ({
  side,
  name: `${name} ${side === 'mentor' ? 'Mentor' : 'Accompagné'}`,
  email: `${name.toLowerCase()}.${side}@example.org`,
});

/** Sends a form of the site, answered rightly in all but what is said. */
export async function sendForm(id: string, more: Answers, browser = new Browser()): Promise<void> {
  const { form } = builtForm(id);
  const answers = { ...answersTo(form), ...more };
  const given = Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== ''));
  await browser.send(`/send/${form.id}`, wholeForm(form, given, crypto.randomUUID()));
}

/** Somebody signs up for a programme. */
export const signUp = ({ side, name, email }: Somebody, programme: string): Promise<void> =>
  sendForm(`${side}-sign-up`, {
    ...{ name, email, programme, organisation: `Maison ${name}` },
    ...{ manager: '', team: '', not_with: '' },
  });

/** Who came when with which browser: they are known on it until they were not seen for fourteen days. */
const known = new Map<string, { readonly browser: Browser; readonly at: number }>();
const thirteenDays = 13 * 24 * 60 * 60_000;
/** So often one may ask for a link. */
const elevenMinutes = 11 * 60_000;

/** A year begins: nobody has come yet. */
export const nobodyCame = (): void => known.clear();

/** Somebody opens a page of their own: as they are known, by the link in the newest mail to them, or by one that they ask for. */
export async function enter({ email }: Somebody): Promise<Browser> {
  const before = known.get(email);
  const since = Date.now() - (before?.at ?? 0);
  if (before && since >= 0 && since < thirteenDays) return before.browser;
  const browser = before?.browser ?? new Browser();
  const openedBy = async (link: string | undefined): Promise<boolean> => {
    if (!link) return false;
    const led = await browser.send('/lien/', { code: codeIn(link), email }).catch(() => '');
    return led.startsWith('/mon-espace/');
  };
  if (!(await openedBy(await linkIn(email)))) {
    vi.setSystemTime(Date.now() + elevenMinutes);
    await browser.send('/recevoir-mon-lien/', { email });
    if (!(await openedBy(await linkIn(email)))) throw new Error(`${email} cannot enter`);
  }
  known.set(email, { browser, at: Date.now() });
  return browser;
}

/** Somebody ticks all that they do before their first session. */
export async function getReady(one: Somebody): Promise<void> {
  const browser = await enter(one);
  const { html } = await browser.open('/mon-espace/');
  const done = [...html.matchAll(/name="done" value="([\w-]+)"/g)].map(([, step = '']) => step);
  const path = /\/mon-espace\/programmes\/[\w-]+\/steps\//.exec(html)?.[0];
  if (!path || done.length === 0) throw new Error(`${one.email} has nothing to tick`);
  await browser.send(path, { done });
}
