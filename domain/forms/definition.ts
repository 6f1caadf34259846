import * as z from 'zod';
import { date } from '../words/line.ts';
import { eachLanguage, perLanguage, words } from '../words/words.ts';
import { doesWords } from './does.ts';
import { type Question, questionShape } from './kinds/index.ts';
import { name } from './names.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const address = perLanguage(slug)
  .transform(eachLanguage)
  .transform(({ fr, en }) => ({ fr: fr ?? en ?? '', en: en ?? fr ?? '' }));
const points = z.record(z.string(), z.number());

/** One page of a form: what a person sees at once on a phone. */
const formPage = (question: z.ZodType<Question>) =>
  z.strictObject({
    /** Heading of the page. */
    title: words,
    /** Markdown under the heading. */
    intro: words.optional(),
    /** Quiz only, on its last page: asked after the result, of whoever sends the answers. */
    after_result: z.literal(true).optional(),
    /** The questions, in order. */
    questions: z.array(question).min(1),
  });

/** A profile that a quiz may answer with: advice, never a verdict. */
export const quizResult = z.strictObject({
  /** Stable name of the profile. */
  id: name,
  /** Heading of the advice. */
  title: words,
  /** The advice, Markdown. */
  advice: words,
  /** What the form does that the profile leads to, by a button; see `does.ts`. */
  leads_to: z.enum(doesWords).optional(),
  /** Bounds on the dimensions' scores; all must hold. The first profile that matches wins. */
  when: z.strictObject({ at_least: points.optional(), at_most: points.optional() }).optional(),
  /** `true` on the last profile only: it answers when no other does. */
  otherwise: z.literal(true).optional(),
});

const fileOf = (question: z.ZodType<Question>) =>
  z.strictObject({
    /** Title of the form, its page and its privacy entry. */
    title: words,
    /** Last part of the web address in each language of the site. Changing it breaks links that people kept. */
    address,
    /** What sending it does, besides being kept; a form without it is only read. See `does.ts`. */
    does: z.enum(doesWords).optional(),
    /** Markdown shown before the first question. */
    intro: words,
    /** Minutes it takes, said first. */
    minutes: z.int().min(1).max(60),
    /** Privacy notice: why the answers are asked for. */
    purpose: words,
    /** Privacy notice: on what ground (GDPR article 6). */
    legal_basis: z.enum(['consent', 'legitimate_interest', 'contract']),
    /** Months after which an answer is deleted by the nightly purge; also said in the notice. */
    keep_months: z.int().min(1).max(120),
    /** `if_asked`: nothing is stored unless the person asks for it at the end (the quiz). */
    kept: z.enum(['always', 'if_asked']).default('always'),
    /** The first day on which it takes answers, an ISO day where the organisation is; from the start unless said. */
    opens: date.optional(),
    /** The last such day, to its end; without it the form stays open. */
    closes: date.optional(),
    /**
     * `waiting_list`: whoever comes after that day, or applies to a programme between the close of its
     * applications and its launch, is put on the waiting list; else nothing is taken any more.
     */
    after_close: z.enum(['waiting_list']).optional(),
    /** Markdown for whoever comes after that day: what else there is to do. */
    when_closed: words.optional(),
    /** How many submissions hold a place, in all programmes together; as many as come unless said. */
    places: z.int().min(1).max(100_000).optional(),
    /** `false`: once the places are gone the form takes no more; else whoever comes is put on the waiting list. */
    waiting_list: z.boolean().optional(),
    /** Markdown for whoever finds no place left: what the waiting list means, or what else there is to do. */
    when_full: words.optional(),
    /** What happens next; `{date}` in the text becomes the day so many working days from the sending. */
    next_step: z.strictObject({ within_days: z.int().min(1).max(120), text: words }),
    /** The pages, in order. */
    pages: z.array(formPage(question)).min(1),
    /** Quiz only: what the points measure. */
    dimensions: z.array(z.strictObject({ id: name, label: words })).optional(),
    /** Quiz only: the profiles, first match wins, the last is `otherwise`. */
    results: z.array(quizResult).min(2).optional(),
  });

const files = new WeakMap<z.ZodType<Question>, ReturnType<typeof fileOf>>();

/** One form, as `content/forms/<id>.yaml` defines it, with questions of every kind there is. See `content/README.md` for editors. */
export function formFile(): ReturnType<typeof fileOf> {
  const question = questionShape();
  const known = files.get(question) ?? fileOf(question);
  files.set(question, known);
  return known;
}

/** One page of a form. */
export type FormPage = z.infer<ReturnType<typeof formPage>>;
/** One profile of a quiz. */
export type QuizResult = z.infer<typeof quizResult>;
/** A form ready to be shown, checked and stored: words typeset, programme options filled in. */
export type Form = z.infer<ReturnType<typeof fileOf>> & {
  /** The file's name: stable for ever, the `form` column of every submission. */
  readonly id: string;
};
