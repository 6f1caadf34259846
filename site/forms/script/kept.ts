/** Days for which a draft is kept after the one on which it was last written. */
const days = 14;

/** A form that was begun, as it stays on the device. */
export interface Draft {
  /** When it was last written, milliseconds since 1970. */
  readonly at: number;
  /** What was typed or ticked, by name. */
  readonly values: Record<string, string[]>;
  /** When its form was opened, as the form says itself: tells it from another draft of the same form. */
  readonly started?: string | undefined;
}

/** When a draft ends, milliseconds since 1970: with the day that is said, by the clock of its reader. */
export const endOf = ({ at }: Draft): number => new Date(at).setHours(24 * (days + 1), 0, 0, -1);

const nameOf = (id: string | undefined) => `binome-draft-${id}`;
const ownNameOf = (id: string | undefined) => `binome-own-${id}`;

/** Storage may be full, blocked or absent: what it keeps is a kindness, never a condition. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The drafts of a form that this tab wrote or took over, also those that were wiped since. */
export const ownOf = (id: string | undefined): string[] =>
  attempt(() => sessionStorage.getItem(ownNameOf(id)))?.split(' ') ?? [];

/** Whether this tab wrote a draft, or took it over: any other may be somebody else's. */
export const isOwn = (id: string | undefined, { started }: Pick<Draft, 'started'>): boolean =>
  started !== undefined && ownOf(id).includes(started);

const setOwn = (id: string | undefined, all: readonly string[]) =>
  sessionStorage.setItem(ownNameOf(id), all.join(' '));

/** No longer counts a draft as this tab's. */
export const disown = (id: string | undefined, started: string): void =>
  void attempt(() =>
    setOwn(
      id,
      ownOf(id).filter((each) => each !== started),
    ),
  );

/** The draft of a form. */
export function draftOf(id: string | undefined): Draft | undefined {
  const read = () => JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null') as Draft | null;
  const draft = attempt(read);
  return draft?.values ? draft : undefined;
}

/** Keeps a draft as this tab's; gives nothing back where it cannot be kept. */
export const keep = (
  id: string | undefined,
  values: Draft['values'],
  started: string,
): Draft | undefined =>
  attempt(() => {
    const draft = { at: Date.now(), values, started };
    localStorage.setItem(nameOf(id), JSON.stringify(draft));
    setOwn(id, [...new Set([...ownOf(id), started])]);
    return draft;
  });

/** Wipes the draft of a form; says whether it is gone, or cannot be there. */
export function forget(id: string | undefined): boolean {
  attempt(() => localStorage.removeItem(nameOf(id)));
  return !attempt(() => localStorage.getItem(nameOf(id)));
}

/** Wipes the drafts of every form that are too old, whichever form is open. */
export const forgetOld = (): void =>
  void attempt(() => {
    for (const name of Object.keys(localStorage).filter((each) => each.startsWith(nameOf('')))) {
      const draft = draftOf(name.slice(nameOf('').length));
      if (!draft || !(Date.now() < endOf(draft))) localStorage.removeItem(name);
    }
  });
