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

function read(): Draft | undefined {
  const draft = attempt(() => JSON.parse(localStorage.getItem(nameOf(form?.dataset['form'])) ?? 'null') as Draft | null);
  return draft && Date.now() - draft.at < days * 86_400_000 ? draft : undefined;
}

function write(): void {
  const values = read()?.values ?? {};
  for (const name of new Set(fields().map((field) => field.name))) values[name] = valuesOf(name);
  attempt(() => localStorage.setItem(nameOf(form?.dataset['form']), JSON.stringify({ at: Date.now(), values })));
  announce();
}

function restore(): void {
  const draft = read();
  for (const [name, values] of Object.entries(draft?.values ?? {})) {
    if (valuesOf(name).length > 0) continue;
    for (const field of fields().filter((each) => each.name === name)) {
      if (ticks(field)) field.checked = values.includes(field.value) && field.closest('.question') !== null;
      else field.value = values[0] ?? '';
    }
  }
  if (draft) announce();
}

function announce(): void {
  const note = document.querySelector<HTMLElement>('[data-draft]');
  const time = note?.querySelector('time');
  if (!note || !time) return;
  const until = new Date(Date.now() + days * 86_400_000);
  time.dateTime = until.toISOString().slice(0, 10);
  time.textContent = until.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  note.hidden = false;
}

function showAsked(): void {
  for (const question of form?.querySelectorAll<HTMLElement>('[data-show-if]') ?? []) {
    const [earlier = '', wanted = ''] = (question.dataset['showIf'] ?? '').split('=');
    if (!fields().some((field) => field.name === earlier)) continue;
    const hidden = document.querySelector<HTMLElement>(`#q-${earlier}`)?.hidden;
    question.hidden = hidden || !valuesOf(earlier).some((value) => wanted.split('|').includes(value));
    const condition = question.querySelector<HTMLElement>('.only-if');
    if (condition) condition.hidden = true;
  }
}

function keepAlone({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
  const alone = 'alone' in target.dataset;
  for (const field of fields())
    if (field !== target && field.name === target.name && ticks(field) && (alone || 'alone' in field.dataset))
      field.checked = false;
}

if (sent) attempt(() => localStorage.removeItem(nameOf(sent.dataset['sent'])));
if (form) {
  restore();
  showAsked();
  form.addEventListener('change', (event) => {
    keepAlone(event);
    showAsked();
  });
  form.addEventListener('input', write);
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (sending) event.preventDefault();
    sending = true;
  });
  addEventListener('pageshow', () => {
    sending = false;
  });
  document.querySelector('[data-draft] button')?.addEventListener('click', () => {
    attempt(() => localStorage.removeItem(nameOf(form.dataset['form'])));
    form.reset();
    showAsked();
    const note = document.querySelector<HTMLElement>('[data-draft]');
    if (note) note.hidden = true;
  });
}
