import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Checked } from '../../../domain/forms/check.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { say } from '../../../domain/words/words.ts';
import {
  checkOwnCorrection,
  correctOwn,
  ownCorrectable,
  without,
} from '../../actions/own/correct-own.ts';
import { sentBy } from '../../actions/own/own-submissions.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import {
  CorrectionFaults,
  CorrectionForm,
  type CorrectionProps,
} from '../../private/correction/form.tsx';
import { Fault } from '../../private/notice.tsx';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { OwnSending } from './view.tsx';
import { answersWords } from './words.ts';

type Asked = Context<OwnEnv, '/answers/:id/'>;

/**
 * The sending that the address names, if it is theirs.
 *
 * @throws Problem 404 for another's as for none
 */
async function named(context: Asked): Promise<OwnSubmission> {
  const id = context.req.param('id');
  const all = isId(id) ? await sentBy(openDatabase(context.env.DB), context.var.session) : [];
  const row = all.find((each) => each.id === id);
  if (!row) throw new Problem(404);
  return row;
}

/** The address of a sending, within somebody's pages. */
const at = (context: Asked): string =>
  `${addresses.space[context.var.language]}answers/${context.req.param('id')}/`;

/** What somebody sent, and who reads it. */
export async function ownSending(context: Asked): Promise<Response> {
  const { language } = context.var;
  const row = await named(context);
  const { corrected, withdrawn } = answersWords(language);
  const notice = new Map([
    ['corrected', corrected],
    ['withdrawn', withdrawn],
  ]).get(context.req.query('notice') ?? '');
  const back = addresses.space[language];
  const content = <OwnSending {...{ row, language, at: at(context), back, notice }} />;
  return ownPage(context, { heading: say(row.definition.title, language), content });
}

function show(
  context: Asked,
  row: OwnSubmission,
  said: Partial<CorrectionProps> = {},
  status = 200,
): Promise<Response> {
  const { language } = context.var;
  const words = answersWords(language);
  const asked = ownCorrectable(row.definition);
  const here = at(context);
  const props = { language, row, asked, address: `${here}correct/`, back: here, ...said };
  const content = (
    <>
      <div class="plain">
        <p>{words.correctLead}</p>
        <p class="note">{words.fixed}</p>
        {said.overtaken && <Fault id="overtaken">{words.overtaken}</Fault>}
        <CorrectionFaults {...props} />
      </div>
      <CorrectionForm {...props} />
    </>
  );
  return ownPage(context, { heading: words.correctHeading, content, status });
}

/** Somebody's answers, to be corrected by them. */
export const askToCorrectOwn = async (context: Asked): Promise<Response> =>
  show(context, await named(context));

/** Stores a correction, unless somebody else was faster. */
async function store(
  context: Asked,
  row: OwnSubmission,
  { answers }: Checked,
  { seen, typed, notice }: { seen: number; typed: URLSearchParams; notice: string },
): Promise<Response> {
  const db = openDatabase(context.env.DB);
  const done = await correctOwn(db, row, { seen, answers, now: Date.now() });
  if (done === 'overtaken')
    return show(context, await named(context), { typed, overtaken: true }, 409);
  if (done === 'gone' || done === 'elsewhere') throw new Problem(404);
  return context.redirect(`${at(context)}${done === 'stored' ? `?notice=${notice}` : ''}`, 303);
}

/** Stores what somebody corrected; what cannot be stored is shown again as it was typed. */
export async function correctOwnAnswers(context: Asked): Promise<Response> {
  const typed = await readForm(context.req.raw);
  const row = await named(context);
  const seen = Number(typed.get('seen') ?? Number.NaN);
  const checked = checkOwnCorrection(row, typed, context.var.language);
  if (seen !== row.corrected.length) return show(context, row, { typed, overtaken: true }, 409);
  if (checked.faults.length > 0) return show(context, row, { typed, faults: checked.faults }, 422);
  return store(context, row, checked, { seen, typed, notice: 'corrected' });
}

/** Takes back one consent that somebody gave, as a correction of theirs. */
export async function withdrawConsent(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const row = await named(context);
  const asked = sent.get('question');
  const question = answeredQuestions(ownCorrectable(row.definition)).find(
    ({ id, kind, optional }) => id === asked && kind === 'consent' && optional,
  );
  if (!question) throw new Problem(404);
  const typed = without(row, question.id);
  const checked = checkOwnCorrection(row, typed, context.var.language);
  if (checked.faults.length > 0) return show(context, row, { typed, faults: checked.faults }, 422);
  const seen = row.corrected.length;
  return store(context, row, checked, { seen, typed, notice: 'withdrawn' });
}
