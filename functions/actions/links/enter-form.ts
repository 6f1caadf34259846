import { formAskedBy, marksThere, type WaitingFor, waitingFor } from '../../../db/links/forms.ts';
import type { Database } from '../../../db/open.ts';
import type { Pass } from '../../../domain/links/pass.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import type { NotOpened } from './enter.ts';
import { markOfLink } from './pass.ts';

/** For so long the browser may answer the form by the link, once it was entered. */
const lasting = 2 * 60 * 60_000;

/** A link to a form that is good by its row. */
interface Entering {
  readonly id: string;
  readonly expiresAt: number;
  /** The address that was typed. */
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Somebody comes with a link to a form and the address that it was sent to. Nothing is spent by it: only
 * what is sent spends the link.
 */
export async function enterForm(
  db: Database,
  key: string,
  { id, expiresAt, address, now }: Entering,
): Promise<{ readonly pass: Pass } | { readonly not: NotOpened }> {
  const asked = await formAskedBy(db, id);
  if (!asked?.form) return { not: 'foreign' };
  if (asked.addressKey !== addressKey(address)) return { not: 'address' };
  const mark = await markOfLink(key, id);
  if ((await marksThere(db, [mark])).has(mark)) return { not: 'used' };
  const { form, programme, role } = asked;
  const until = Math.min(now + lasting, expiresAt);
  return { pass: { link: id, form, programme, role, until } };
}

/** The forms that somebody was asked to answer and has not, the last first; each once, by the newest of its links. */
export async function formsWaiting(
  db: Database,
  key: string,
  person: string,
  now: number,
): Promise<readonly (WaitingFor & { readonly form: string })[]> {
  const newest = new Map<string, WaitingFor & { readonly form: string }>();
  for (const one of await waitingFor(db, person, now)) {
    const { form, participation } = one;
    const what = `${form} ${participation}`;
    if (form !== null && !newest.has(what)) newest.set(what, { ...one, form });
  }
  const marked = await Promise.all(
    [...newest.values()].map(async (one) => ({ one, mark: await markOfLink(key, one.id) })),
  );
  const spent = await marksThere(
    db,
    marked.map(({ mark }) => mark),
  );
  return marked.filter(({ mark }) => !spent.has(mark)).map(({ one }) => one);
}

/** What lets whoever is on their own page answer a form that waits for them; `undefined` where it does not. */
export async function passFromOwn(
  db: Database,
  key: string,
  { id, person, now }: { readonly id: string; readonly person: string; readonly now: number },
): Promise<Pass | undefined> {
  const found = (await formsWaiting(db, key, person, now)).find((one) => one.id === id);
  if (!found) return undefined;
  const { form, programme, role, expiresAt } = found;
  return { link: id, form, programme, role, until: Math.min(now + lasting, expiresAt) };
}
