import { addresses } from '../../../domain/addresses.ts';
import { formAddress, sendAddress } from '../../../domain/forms/address.ts';
import { filledForm, signUp } from '../send/filled-form.ts';
import type { Asked } from './spent.ts';

/** What the Worker answers to visitors: pages that follow the day, a form, and what is sent by it. */
export const publicPages: readonly { readonly name: string; readonly asked: Asked }[] = [
  { name: addresses.home.fr, asked: { path: addresses.home.fr } },
  {
    name: 'a form, its first page',
    asked: { path: formAddress(signUp.form, 'fr', 1) },
  },
  {
    name: 'a form, sent',
    asked: {
      path: sendAddress(signUp.form.id),
      status: 303,
      init: (origin) => ({
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: filledForm(),
      }),
    },
  },
];
