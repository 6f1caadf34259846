import * as z from 'zod';
import type { Form } from '../forms/definition.ts';
import { questionsHolding } from '../forms/held.ts';
import { answeredQuestions } from '../forms/questions.ts';
import { conditionsOf } from '../forms/show-if.ts';
import { line } from '../words/line.ts';

/** Whom a programme thanks by name, as the content has it: `content/thanks/<programme>.yaml`. */
export const thanks = z.strictObject({
  names: z
    .array(
      z.strictObject({
        /** The name, as they wrote it. */
        name: line(120),
        /** The id of the answer that says so, in the console, which says when it must go. */
        from: z.uuid().optional(),
      }),
    )
    .min(1),
});

/** Somebody who is thanked by name. */
export type Thanked = z.infer<typeof thanks>['names'][number];

/** By which of its questions a form asks whether somebody may be thanked by name: their ids. */
export interface AsksThanks {
  readonly consent: string;
  readonly name: string;
}

/** How a form asks whether somebody may be thanked by name: the box that says so, and the name that is asked for it; nothing where it does not. */
export function asksThanks(form: Form): AsksThanks | undefined {
  const consent = answeredQuestions(form).find(
    (one) => one.kind === 'consent' && one.shares === 'thanks',
  );
  const name = questionsHolding(form, 'name').find((one) =>
    conditionsOf(one).some(({ question }) => question === consent?.id),
  );
  return consent && name && { consent: consent.id, name: name.id };
}
