import * as z from 'zod';
import { reminders } from '../due/reminders.ts';
import { silence } from '../due/silence.ts';
import { criteria, grounds } from '../matching/criteria.ts';
import { date } from '../words/line.ts';
import { words } from '../words/words.ts';
import { formulas } from './formulas.ts';
import { measure } from './measures.ts';
import { steps } from './steps.ts';

/** The five hues a programme may carry; each is one colour family of the site. */
export const hues = ['ochre', 'brick', 'plum', 'pine', 'sea'] as const;

/** The scenes that may be drawn for a programme: two chairs, a threshold, a bench, a staircase, a workshop. */
export const scenes = ['chairs', 'threshold', 'bench', 'stairs', 'workshop'] as const;

/** One programme: `content/programmes/<id>.yaml`. Its prose stands in `content/<language>/programmes/<id>.mdx`. */
export const programme = z.strictObject({
  /** Name of the programme. */
  name: words,
  /** One sentence: for whom, and what for. */
  summary: words,
  /** Who may apply, on either side, and at what cost: the first thing a visitor needs to know. */
  open_to: words,
  /** Id of the edition before this one, where it is a programme that is held again. */
  follows: z.string().optional(),
  /** Place in the list: 1 is first. */
  order: z.int().min(1),
  /** Its colour on the site. */
  hue: z.enum(hues),
  /** The scene drawn for it; without one, its arches. */
  scene: z.enum(scenes).optional(),
  /** How pairs are made. */
  formula: z.enum(formulas),
  /** A second formula that follows the first. */
  followed_by: z.enum(formulas).optional(),
  /** What the two people are called in this programme. */
  roles: z.strictObject({ mentor: words, mentee: words }),
  /** The programme's days, in this order in time. */
  dates: z.strictObject({
    applications_open: date,
    applications_close: date,
    launch: date,
    midway: date,
    end: date,
  }),
  /** How long what happens by itself waits; as `usualReminders` say, unless said. */
  reminders: reminders.optional(),
  /** When silence in a pair is answered; as `usualSilence` says, unless said. */
  silence: silence.optional(),
  /** Length from launch to end, in months. */
  duration_months: z.int().min(1).max(36),
  /** How often a pair meets (every so many weeks) and for how long (minutes). */
  cadence: z.strictObject({
    every_weeks: z.int().min(1).max(13),
    minutes: z.int().min(15).max(240),
  }),
  /** Time asked of each, in hours a month, preparation included. */
  hours_a_month: z.strictObject({
    mentor: z.number().min(0.5).max(40),
    mentee: z.number().min(0.5).max(40),
  }),
  /** How many people one mentor accompanies at most. */
  mentees_per_mentor: z.int().min(1).max(10),
  /** Who runs it. */
  team: words,
  /** Who stands behind it, by role, and what they say. */
  sponsor: z.strictObject({ role: words, word: words }),
  /** Who is never paired together. */
  exclusions: z.array(z.enum(grounds)),
  /** What pairing looks at, the weightiest first. */
  criteria: z.array(z.enum(criteria)).min(1),
  /** What the programme is to achieve and how that is seen. */
  objectives: z
    .array(
      z.strictObject({
        /** Stable name of the objective. */
        id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
        /** What is to be achieved. */
        label: words,
        /** What is measured, when and with whom. */
        indicator: words,
        /** The value aimed at. */
        target: words,
        /** By which answers of the site's forms it is measured; absent where no form asks for it. */
        measures: z.array(measure).min(1).optional(),
      }),
    )
    .min(1),
  /** What mentors and mentees do before their first session, a list for each side. */
  steps: steps.optional(),
});

/** A programme, its words typeset, with the id that its file name gives. */
export type Programme = z.infer<typeof programme> & { readonly id: string };
