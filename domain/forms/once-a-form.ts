import type { Form } from './definition.ts';

/**
 * Makes what is looked up in a form's definition once, and keeps it as long as that definition lives:
 * a Worker holds its definitions from one request to the next.
 */
export function onceAForm<T extends object>(make: (form: Form) => T): (form: Form) => T {
  const kept = new WeakMap<Form, T>();
  return (form) => {
    const known = kept.get(form);
    if (known) return known;
    const made = make(form);
    kept.set(form, made);
    return made;
  };
}
