import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { checkCorrection, differing } from '../../../domain/forms/correction.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { correctSubmission } from '../../actions/submissions/correct-submission.ts';
import { openSubmission } from '../../actions/submissions/open-submission.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { correctionScreen } from './view.tsx';

type Asked = Context<ConsoleEnv, '/submissions/:id/correct/'>;

/** The submission that the address names, with a trace of its being read. */
async function named(context: Asked): Promise<ReadSubmission | undefined> {
  const id = context.req.param('id');
  return isId(id)
    ? openSubmission(openDatabase(context.env.DB), { id, ...acting(context) })
    : undefined;
}

const submission = (context: Asked, notice?: string): string =>
  consoleAddress(context.var.language, `submissions/${context.req.param('id')}/`, { notice });

function show(
  context: Asked,
  row: ReadSubmission,
  said: Omit<Parameters<typeof correctionScreen>[0], 'language' | 'row' | 'address' | 'back'> = {},
  status = 200,
): Promise<Response> {
  const { pathname } = new URL(context.req.url);
  const given = { language: context.var.language, row, address: pathname };
  const screen = correctionScreen({ ...given, back: submission(context), ...said });
  return consolePage(context, { ...screen, status });
}

/** The stored answers of a submission, to be corrected. */
export const askToCorrect = async (context: Asked): Promise<Response> => {
  const row = await named(context);
  return row ? show(context, row) : missing(context);
};

/** Stores corrected answers; what cannot be stored is shown again as it was typed. */
export const correct = taking(async (context: Asked, typed) => {
  const row = await named(context);
  if (!row) return missing(context);
  const { definition, answers: stored, id, corrected } = row;
  const seen = Number(typed.get('seen') ?? Number.NaN);
  const { answers, faults } = checkCorrection(definition, stored, typed, context.var.language);
  if (seen !== corrected.length) {
    // A retry of what was stored, though the answer got lost on its way, is no correction of somebody else.
    const again = faults.length === 0 && differing(definition, stored, answers).length === 0;
    if (again) return context.redirect(submission(context, 'corrected'), 303);
    return show(context, row, { typed, overtaken: true }, 409);
  }
  if (faults.length > 0) return show(context, row, { typed, faults }, 422);
  const db = openDatabase(context.env.DB);
  const done = await correctSubmission(db, { id, seen, answers, ...acting(context) });
  if (done === 'gone') return missing(context);
  if (done === 'elsewhere') return show(context, row, { typed, elsewhere: true }, 403);
  if (done === 'overtaken') {
    const now = await named(context);
    return now ? show(context, now, { typed, overtaken: true }, 409) : missing(context);
  }
  return context.redirect(submission(context, done === 'stored' ? 'corrected' : undefined), 303);
});
