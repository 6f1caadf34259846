import { openDatabase } from '../../../db/open.ts';
import { ownHelp } from '../../../db/pairs/help.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { browserLimit, lengthOf } from '../../../domain/forms/written.ts';
import { helpSubjects, longestHelp } from '../../../domain/pairs/help.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { askForHelp } from '../../actions/pairs/ask-for-help.ts';
import { readForm } from '../../http/form-body.ts';
import { textIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { helpLetters } from '../../pairs/help-letters.ts';
import { Field } from '../../private/field.tsx';
import { Fault, Notice } from '../../private/notice.tsx';
import { type AskedPair, namedPair, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { helpWords } from './words.ts';

/** What was chosen and typed, and what is wrong with it. */
interface Typed {
  /** The id that the request will have. */
  readonly id: string;
  readonly subject?: string | undefined;
  readonly text?: string;
  readonly subjectFault?: string | undefined;
  readonly textFault?: string | undefined;
  readonly notice?: string | undefined;
}

async function show(
  context: AskedPair,
  pair: OwnPair,
  { id, subject, text = '', subjectFault, textFault, notice }: Typed,
): Promise<Response> {
  const { language } = context.var;
  const words = helpWords(language);
  const asked = await ownHelp(openDatabase(context.env.DB), pair.id, pair.side);
  const content = (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        <p>{words.lead}</p>
        <p class="note">{words.readers}</p>
        <p>{words.urgent}</p>
      </div>
      <form method="post" action={pairAddress(language, pair, 'help/')} class="asking" novalidate>
        <input type="hidden" name="id" value={id} />
        <fieldset
          class={subjectFault ? 'question invalid' : 'question'}
          aria-describedby={subjectFault ? 'subject-error' : undefined}
        >
          <legend>{words.subject}</legend>
          {subjectFault && <Fault id="subject-error">{subjectFault}</Fault>}
          <div class="options">
            {helpSubjects.map((each) => (
              <label class="option">
                <input type="radio" name="subject" value={each} checked={each === subject} />
                <span>{words.subjects[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class={textFault ? 'question invalid' : 'question'}>
          <Field
            id="text"
            label={words.text}
            hint={words.textHint}
            fault={textFault}
            control={(ties) => (
              <textarea {...ties} name="text" rows={6} maxlength={browserLimit(longestHelp)}>
                {`\n${text}`}
              </textarea>
            )}
          />
        </div>
        <p class="go">
          <button type="submit">{words.send}</button>
        </p>
      </form>
      {asked.length > 0 && (
        <section class="part">
          <h2>{words.yours}</h2>
          <ul class="standings">
            {asked.map((one) => (
              <li>
                <p>{words.asked(words.all[one.subject], sayMoment(one.at, language))}</p>
                {one.text && <blockquote class="written">{one.text}</blockquote>}
                <p class="note">{words.states[one.state]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
  return pairPage(context, pair, {
    heading: words.heading,
    content,
    isHelp: true,
    status: subjectFault || textFault ? 422 : 200,
  });
}

/** Somebody of a pair is asked what they need. */
export async function needHelp(context: AskedPair): Promise<Response> {
  const words = helpWords(context.var.language);
  const notice = context.req.query('notice') === 'sent' ? words.sent : undefined;
  return show(context, await namedPair(context), { id: crypto.randomUUID(), notice });
}

/** Somebody of a pair turns to the coordinator, who is told; the other one is not. */
export async function sendForHelp(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = helpWords(language);
  const pair = await namedPair(context);
  const given = sent.get('id') ?? '';
  const id = isId(given) ? given : crypto.randomUUID();
  const subject = helpSubjects.find((one) => one === sent.get('subject'));
  const text = textIn(sent, 'text');
  const subjectFault = subject ? undefined : words.subjectMissing;
  const length = lengthOf(text);
  const textFault =
    length > longestHelp
      ? words.tooLong(longestHelp, length)
      : subject === 'other' && text === ''
        ? words.textMissing
        : undefined;
  if (!subject || textFault)
    return show(context, pair, { id, subject, text, subjectFault, textFault });
  const db = openDatabase(env.DB);
  const now = Date.now();
  const about = { id, subject, pair: pair.id, programme: pair.programme, now };
  const letters = await helpLetters(env, db, about);
  const one = { pair: pair.id, side: pair.side, person: session.person, now };
  if (await askForHelp(db, one, { id, subject, text }, letters))
    deliverSoon(
      context,
      letters.map(({ key }) => key),
    );
  return context.redirect(pairAddress(language, pair, 'help/?notice=sent'), 303);
}
