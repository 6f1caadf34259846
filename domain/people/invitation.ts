import { asAddress, isAddress } from '../forms/kinds/email.ts';
import { dayOf, daysAfter, startOf } from '../words/day.ts';
import { addressKey } from './address-key.ts';

const day = 24 * 60 * 60_000;

/** So many people are invited at once: a handful from a meeting, not a list that somebody bought. */
export const mostAtOnce = 20;

/** Longest word that goes with an invitation, in characters. */
export const longestWord = 2000;

/** Whoever is invited is written to so often at most. */
export const mostTimes = 3;

/** Whoever was invited is not written to again before this, in milliseconds. */
export const restsFor = 7 * day;

/** Whether an invitation may be sent again at a moment: not too soon, and not too often. */
export const mayGoAgain = (
  { sentAt, times }: { readonly sentAt: number; readonly times: number },
  now: number,
): boolean => times < mostTimes && sentAt <= now - restsFor;

/** How long the address of somebody who does not answer is kept after the last mail, in days. */
export const keptDays = 90;

/** From when on, milliseconds since 1970, invitations were sent that are still kept: the job forgets all others. */
export const keptSince = (now: number): number => startOf(daysAfter(dayOf(now), 1 - keptDays));

/** The ISO day on which an invitation is forgotten that is sent now, as its mail says. */
export const forgottenOn = (now: number): string => daysAfter(dayOf(now), keptDays);

/** What was typed as addresses. */
export interface TypedAddresses {
  /** Those that mail can reach, each once, as they were typed. */
  readonly addresses: readonly string[];
  /** What stands there and is none. */
  readonly wrong: readonly string[];
}

/** Reads addresses, each on a line of its own or after a comma or a semicolon; one that comes twice is one. */
export function readAddresses(typed: string): TypedAddresses {
  const parts = typed
    .split(/[\r\n,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = new Map<string, string>();
  const wrong = new Set<string>();
  for (const part of parts) {
    const address = asAddress(part);
    if (!isAddress(address)) wrong.add(part);
    else if (!found.has(addressKey(address))) found.set(addressKey(address), address);
  }
  return { addresses: [...found.values()], wrong: [...wrong] };
}
