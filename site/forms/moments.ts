import type { Form } from '../../domain/forms/definition.ts';
import type { Does } from '../../domain/forms/does.ts';

/** When one needs a form: before a programme, in a pair, whenever one has something to say. */
export const moments = ['join', 'pair', 'anytime'] as const;

/** One of them. */
export type Moment = (typeof moments)[number];

const momentOfDoes: Readonly<Record<Does, Moment>> = {
  enrol_mentee: 'join',
  enrol_mentor: 'join',
  needs_survey: 'join',
  notice: 'join',
  session_feedback: 'pair',
  midway_review: 'pair',
  final_review: 'pair',
  testimonial: 'pair',
  message: 'anytime',
};

const ranks = Object.keys(momentOfDoes);
const rankOf = ({ does, results }: Form): number =>
  does ? ranks.indexOf(does) : results ? ranks.indexOf('enrol_mentor') + 0.5 : ranks.length;

/** When one needs a form, told by what sending it does. A quiz helps to decide whether to join. */
export const momentOf = ({ does, results }: Form): Moment =>
  does ? momentOfDoes[does] : results ? 'join' : 'anytime';

/** The forms of a moment, in the order in which a person meets them. */
export const formsAt = (moment: Moment, forms: readonly Form[]): readonly Form[] =>
  forms.filter((form) => momentOf(form) === moment).sort((a, b) => rankOf(a) - rankOf(b));
