const days = 14;

/** A form that was begun, as it stays on the device. */
export interface Draft {
  /** When it was last written, milliseconds since 1970. */
  readonly at: number;
  /** What was typed or ticked, by name. */
  readonly values: Record<string, string[]>;
  /** The tab that wrote it; of before, none is named. */
  readonly tab?: string | undefined;
}

/** When a draft ends, milliseconds since 1970. */
export const endOf = ({ at }: Draft): number => at + days * 86_400_000;

const nameOf = (id: string | undefined) => `binome-draft-${id}`;

/** Storage may be full, blocked or absent: what it keeps is a kindness, never a condition. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The name of this tab, which a reload keeps and another person's tab does not have. */
function thisTab(): string {
  const known = sessionStorage.getItem('binome-tab');
  if (known !== null) return known;
  const tab = `${Math.random()}`;
  sessionStorage.setItem('binome-tab', tab);
  return tab;
}

/** Whether this tab wrote a draft, or took it over: any other may be somebody else's. */
export const isOwn = ({ tab }: Draft): boolean =>
  tab !== undefined && tab === attempt(() => sessionStorage.getItem('binome-tab'));

/** The draft of a form. */
export function draftOf(id: string | undefined): Draft | undefined {
  const read = () => JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null') as Draft | null;
  const draft = attempt(read);
  return draft?.values ? draft : undefined;
}

/** Keeps a draft as this tab's; gives nothing back where nothing can be kept. */
export const keep = (id: string | undefined, values: Draft['values']): Draft | undefined =>
  attempt(() => {
    const draft = { at: Date.now(), values, tab: thisTab() };
    localStorage.setItem(nameOf(id), JSON.stringify(draft));
    return draft;
  });

/** Wipes the draft of a form. */
export const forget = (id: string | undefined): void =>
  void attempt(() => localStorage.removeItem(nameOf(id)));

/** Wipes the drafts of every form that are too old, whichever form is open. */
export const forgetOld = (): void =>
  void attempt(() => {
    for (const name of Object.keys(localStorage).filter((each) => each.startsWith(nameOf('')))) {
      const draft = draftOf(name.slice(nameOf('').length));
      if (!draft || !(Date.now() < endOf(draft))) localStorage.removeItem(name);
    }
  });
