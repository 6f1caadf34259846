import { fields, form, ticks, valuesOf } from './fields.ts';

/** Shows the questions whose condition is met and hides the others. */
export function showAsked(): void {
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

/** Unticks what an exclusive choice rules out. */
export function keepAlone({ target }: Event): void {
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
