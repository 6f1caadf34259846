import type { Child } from '../markup/markup.ts';

/** Says that something was done. */
export const Notice = ({ children }: { readonly children: Child }) => (
  <p class="notice" role="status">
    {children}
  </p>
);

/** Says what is wrong, and what to do; the field that it is about names it by its id. */
export const Fault = ({ id, children }: { readonly id: string; readonly children: Child }) => (
  <p class="error" id={id} role="alert">
    {children}
  </p>
);
