import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { introductionsOf } from '../../../db/pairs/introductions.ts';
import { type OwnStanding, standingsOf } from '../../../db/people/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { longestIntroduction } from '../../../domain/pairs/introduction.ts';
import { introduce } from '../../actions/pairs/answer-pair.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { seenIn, textIn } from '../../http/typed.ts';
import { Field } from '../../private/field.tsx';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { introductionWords } from './words.ts';

type Asked = Context<OwnEnv, '/programmes/:id/introduction/'>;

/** Whether somebody who stands there may be paired, and so introduces themselves. */
export const mayIntroduce = ({ standing }: Pick<OwnStanding, 'standing'>): boolean =>
  standing === 'accepted' || standing === 'preparing' || standing === 'ready';

/**
 * The participation that the address names, if it is theirs and may be paired.
 *
 * @throws Problem 404
 */
async function named(context: Asked): Promise<OwnStanding> {
  const all = await standingsOf(openDatabase(context.env.DB), context.var.session.person);
  const one = all.find(({ id }) => id === context.req.param('id'));
  if (!one || !mayIntroduce(one)) throw new Problem(404);
  return one;
}

/** What stands in the field, and what stood there when its page was opened. */
interface Written {
  readonly text: string;
  readonly seen: string;
  readonly fault?: string | undefined;
  /** What somebody wrote elsewhere meanwhile. */
  readonly stands?: string | undefined;
}

function show(
  context: Asked,
  one: OwnStanding,
  { text, seen, fault, stands }: Written,
): Promise<Response> {
  const { language } = context.var;
  const words = introductionWords(language);
  const at = addresses.space[language];
  const content = (
    <form method="post" action={`${at}programmes/${one.id}/introduction/`} class="asking">
      <p>{words.what}</p>
      <p class="note">{words.readers}</p>
      <input type="hidden" name="seen" value={seen} />
      {stands !== undefined && (
        <div class="beside">
          <p class="note">{words.stands}</p>
          <blockquote class="written">{stands || words.emptied}</blockquote>
        </div>
      )}
      <div class={fault ? 'question invalid' : 'question'}>
        <Field
          id="text"
          label={words.label}
          hint={words.hint(longestIntroduction)}
          fault={fault}
          control={(ties) => (
            <textarea {...ties} name="text" rows={8}>
              {`\n${text}`}
            </textarea>
          )}
        />
      </div>
      <p class="go">
        <button type="submit">{words.save}</button> <a href={at}>{words.keep}</a>
      </p>
    </form>
  );
  return ownPage(context, {
    heading: words.heading,
    content,
    status: stands !== undefined ? 409 : fault ? 422 : 200,
  });
}

/** What somebody wrote of themselves, as it stands. */
async function standing(context: Asked, one: OwnStanding): Promise<string> {
  const written = await introductionsOf(openDatabase(context.env.DB), context.var.session.person);
  return written.get(one.id) ?? '';
}

/** Asks somebody to introduce themselves, with what they wrote before. */
export async function askToIntroduce(context: Asked): Promise<Response> {
  const one = await named(context);
  const text = await standing(context, one);
  return show(context, one, { text, seen: text });
}

/** Keeps what somebody wrote of themselves; an empty field takes it back. */
export async function introduceOneself(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language, session } = context.var;
  const words = introductionWords(language);
  const one = await named(context);
  // Who presses the button of an empty page has said nothing: it takes nothing back.
  if (!sent.has('text')) return askToIntroduce(context);
  const seen = seenIn(sent, 'seen');
  const typed = textIn(sent, 'text');
  if (lengthOf(typed) > longestIntroduction)
    return show(context, one, {
      ...{ text: typed, seen },
      fault: words.tooLong(longestIntroduction, lengthOf(typed)),
    });
  const given = {
    participation: one.id,
    person: session.person,
    text: typed,
    seen,
    now: Date.now(),
  };
  if (!(await introduce(openDatabase(context.env.DB), given))) {
    const stands = await standing(context, one);
    if (stands !== typed)
      return show(context, one, { text: typed, seen: stands, stands, fault: words.changed });
  }
  const notice = typed === '' ? 'taken-back' : 'introduced';
  return context.redirect(`${addresses.space[language]}?notice=${notice}`, 303);
}
