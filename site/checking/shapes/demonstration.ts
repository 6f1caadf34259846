import * as z from 'zod';

/** What may be written for a question: a text, or several of which one is taken. An empty one leaves it out. */
const texts = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((written): readonly string[] => [written].flat());

/** The same in every language, or in each its own. */
const perLanguage = z.union([
  texts,
  z.strictObject({ fr: texts.optional(), en: texts.optional() }),
]);

/** What the invented people of the demonstration say: `content/demonstration.yaml`. What the forms do not have is not said. */
export const demonstration = z.strictObject({
  /** What brings people to a programme, by its id, so that what they tick and what they write belong together. */
  programmes: z
    .record(
      z.string(),
      z.strictObject({
        /** What they tick, by the id of the question: the first ones more often. */
        ticks: z.record(z.string(), z.array(z.string())).optional(),
        /** What they write, by the id of the question. */
        writes: z.record(z.string(), perLanguage).optional(),
      }),
    )
    .optional(),
  /** What is written otherwise, by the id of the question; after a colon, by something that was chosen before. */
  questions: z.record(z.string(), perLanguage).optional(),
  /** How people introduce themselves to whoever they are paired with. */
  introductions: perLanguage.optional(),
  /** Numbers that people would give, by the id of the question. */
  numbers: z.record(z.string(), z.array(z.number()).min(1)).optional(),
});
