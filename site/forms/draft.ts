/**
 * The only script of form pages; everything works without it. It keeps a draft on the device, hides
 * questions whose condition is not met, unticks what an exclusive choice rules out, and makes the
 * second press of a button harmless.
 */
const days = 14;

interface Draft {
  /** When it was last written, milliseconds since 1970. */
  at: number;
  /** What was typed or ticked, by name. */
  values: Record<string, string[]>;
}

const form = document.querySelector<HTMLFormElement>('form[data-form]');
const note = document.querySelector<HTMLElement>('[data-draft]');
/** Whether the form keeps anything before it is asked to: a quiz does not, neither here nor with us. */
const keeps = form?.dataset['keeps'] === 'always';
const sent = document.querySelector<HTMLElement>('[data-sent]');
const nameOf = (id: string | undefined) => `binome-draft-${id}`;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const ticks = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';
const fields = (): Field[] =>
  form
    ? [...form.querySelectorAll<Field>('.question input, .question textarea, .question select')]
    : [];
const valuesOf = (name: string): string[] =>
  fields()
    .filter((field) => field.name === name && (!ticks(field) || field.checked))
    .map((field) => field.value)
    .filter((value) => value !== '');

/** Storage may be full, blocked or absent: a draft is a kindness, never a condition. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Wipes the drafts of every form that are too old, whichever form is open. */
function wipeOld(): void {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(nameOf('')))) {
    const draft = attempt(() => JSON.parse(localStorage.getItem(name) ?? '') as Draft);
    const young = draft && Date.now() - draft.at < days * 86_400_000;
    if (!young) localStorage.removeItem(name);
  }
}

const read = (): Draft | null | undefined =>
  attempt(
    () => JSON.parse(localStorage.getItem(nameOf(form?.dataset['form'])) ?? 'null') as Draft | null,
  );

function write(): void {
  const draft: Draft = { at: Date.now(), values: read()?.values ?? {} };
  for (const name of new Set(fields().map((field) => field.name)))
    draft.values[name] = valuesOf(name);
  attempt(() => {
    localStorage.setItem(nameOf(form?.dataset['form']), JSON.stringify(draft));
    announce(draft);
  });
}

function restore(): void {
  const draft = read();
  for (const [name, values] of Object.entries(draft?.values ?? {})) {
    if (valuesOf(name).length > 0) continue;
    for (const field of fields().filter((each) => each.name === name)) {
      if (ticks(field)) field.checked = values.includes(field.value);
      else field.value = values[0] ?? '';
    }
  }
  if (draft) announce(draft);
}

/** Shows the half of the note that holds: a draft is kept, or was wiped. */
function tell(kept: boolean): void {
  if (note && !note.firstChild) note.innerHTML = note.dataset['draft'] ?? '';
  for (const part of note?.querySelectorAll<HTMLElement>('p') ?? [])
    part.hidden = 'kept' in part.dataset !== kept;
}

function announce({ at }: Draft): void {
  tell(true);
  const time = note?.querySelector('time');
  if (!time) return;
  const until = new Date(at + days * 86_400_000);
  time.dateTime = until.toISOString().slice(0, 10);
  const { lang } = document.documentElement;
  time.textContent = until.toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
  });
}

/**
 * Empties the page of everything that was answered: what the person typed, what the server filled in
 * again, and the answers of other pages, which would be sent along unseen.
 */
function empty(): void {
  for (const field of fields()) {
    if (ticks(field)) field.checked = false;
    else field.value = '';
  }
  form?.querySelector('[data-slot="carried"]')?.replaceChildren();
}

function showAsked(): void {
  for (const question of form?.querySelectorAll<HTMLElement>('[data-show-if]') ?? []) {
    const conditions = [...new URLSearchParams(question.dataset['showIf'])];
    // What an earlier page settled is not decided again here.
    if (!conditions.every(([name]) => fields().some((field) => field.name === name))) continue;
    question.hidden = !conditions.some(
      ([name, wanted]) =>
        !document.querySelector<HTMLElement>(`#q-${name}`)?.hidden &&
        valuesOf(name).some((value) => wanted.split('|').includes(value)),
    );
    const condition = question.querySelector<HTMLElement>('.only-if');
    if (condition) condition.hidden = true;
  }
}

function keepAlone({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked)
    return;
  const alone = 'alone' in target.dataset;
  for (const field of fields())
    if (
      field !== target &&
      field.name === target.name &&
      ticks(field) &&
      (alone || 'alone' in field.dataset)
    )
      field.checked = false;
}

const forget = (id: string | undefined) => attempt(() => localStorage.removeItem(nameOf(id)));

attempt(wipeOld);
if (form && !keeps) forget(form.dataset['form']);
if (sent) forget(sent.dataset['sent']);
if (form) {
  if (keeps) attempt(restore);
  showAsked();
  form.addEventListener('input', (event) => {
    keepAlone(event);
    showAsked();
    if (keeps) write();
  });
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (sending) event.preventDefault();
    sending = true;
    // The connection may be lost on the way: the button must not stay dead.
    setTimeout(() => {
      sending = false;
    }, 8000);
  });
  addEventListener('pageshow', () => {
    sending = false;
  });
  note?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    forget(form.dataset['form']);
    empty();
    showAsked();
    tell(false);
    note.querySelector<HTMLElement>('[data-wiped]')?.focus();
  });
}
