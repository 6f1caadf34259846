import * as z from 'zod';
import { usualClock } from '../../../domain/words/clock.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import { words } from '../../../domain/words/words.ts';

/** The organisation and the look of its site: `content/site.yaml`. */
export const site = z.strictObject({
  /** Name of the mentoring programme's site, shown in every page's head. */
  name: z.string().trim().min(1).max(40),
  /** One line under the name. */
  tagline: words,
  /** The languages of the site, `[fr]`, `[en]` or both, which they are unless said. Nothing is made of the other's texts. */
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .default([...languages])
    .transform((named): readonly Language[] => languages.filter((each) => named.includes(each))),
  /** The site's address, https and without a final slash; empty until it is known (then no deploy). */
  address: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  /** Web address of the repository's folder of files, for « edit this page »; empty: no such link. */
  repository: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  /** The accent colour, #rrggbb; the build checks that it can be read on both papers. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** The clock by which days begin and times are told, and what people call it; Paris unless said. */
  clock: z.strictObject({ zone: z.string().trim().min(1), name: words }).default(usualClock),
  /** Who publishes the site. */
  organisation: z.strictObject({ name: z.string().min(1), address: words }),
  /** Whom to write to. */
  contact: z.strictObject({ name: words, email: z.email(), phone: z.string() }),
  /** Who answers for personal data, as the law asks it to be named. */
  controller: z.strictObject({
    name: z.string(),
    address: z.string(),
    email: z.email(),
    dpo_email: z.union([z.literal(''), z.email()]),
  }),
  /** Who hosts the site. */
  host: z.strictObject({ name: z.string().min(1), address: z.string().min(1) }),
  /** Who carries the mail that the site sends, named in the privacy notice; without it the site sends none. */
  mail_carrier: z.strictObject({ name: z.string().min(1), address: z.string().min(1) }).optional(),
});

/** The settings of the site. */
export type Site = z.infer<typeof site>;
