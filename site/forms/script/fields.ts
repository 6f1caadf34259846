/** A field that a person fills in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form of the page; none on a receipt, or where it takes no answers. */
export const form = document.querySelector<HTMLFormElement>('form[data-form]');

/** Whether a field is ticked, not written in. */
export const ticks = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

/** Every field of a question, in their order. */
export const fields = (): Field[] =>
  form
    ? [...form.querySelectorAll<Field>('.question input, .question textarea, .question select')]
    : [];

/** What was written or ticked under a name. */
export const valuesOf = (name: string): string[] =>
  fields()
    .filter((field) => field.name === name && (!ticks(field) || field.checked))
    .map((field) => field.value)
    .filter((value) => value !== '');

/** Writes and ticks what was kept, but never over what stands there: the server's, or the person's own. */
export function fill(values: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, given] of Object.entries(values)) {
    if (valuesOf(name).length > 0) continue;
    for (const field of fields().filter((each) => each.name === name)) {
      if (ticks(field)) field.checked = given.includes(field.value);
      else field.value = given[0] ?? '';
    }
  }
}

/**
 * Empties the page of everything that was answered: what the person typed, what the server filled in
 * again, and the answers of other pages, which would be sent along unseen.
 */
export function empty(): void {
  for (const field of fields()) {
    if (ticks(field)) field.checked = false;
    else field.value = '';
  }
  form?.querySelector('[data-slot="carried"]')?.replaceChildren();
}
