import type { Address } from '../../domain/addresses.ts';

/** The forms that pages of the site lead to: the only ones whose address is written in code. */
export const mainForms = {
  becomeMentor: { fr: '/formulaires/devenir-mentor/', en: '/en/forms/become-a-mentor/' },
  findMentor: { fr: '/formulaires/etre-accompagne/', en: '/en/forms/find-a-mentor/' },
  contact: { fr: '/formulaires/contact/', en: '/en/forms/contact/' },
} as const satisfies Record<string, Address>;
