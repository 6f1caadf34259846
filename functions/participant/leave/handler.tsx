import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { type OwnStanding, standingsOf } from '../../../db/people/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import { transitionsFrom } from '../../../domain/people/participation.ts';
import { leaveProgramme } from '../../actions/own/leave-programme.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { nameOf } from '../space/standings.tsx';
import { Sure } from '../sure.tsx';
import { leaveWords, wayOut } from './words.ts';

type Asked = Context<OwnEnv, '/programmes/:id/leave/'>;

/** Whether somebody who stands there may leave. */
export const mayLeave = ({ standing }: OwnStanding): boolean =>
  transitionsFrom(standing).includes('leave');

/**
 * The participation that the address names, if it is theirs and can be left.
 *
 * @throws Problem 404
 */
async function named(context: Asked): Promise<OwnStanding> {
  const all = await standingsOf(openDatabase(context.env.DB), context.var.session.person);
  const one = all.find(({ id }) => id === context.req.param('id'));
  if (!one || !mayLeave(one)) throw new Problem(404);
  return one;
}

async function show(context: Asked, one: OwnStanding, fault?: string): Promise<Response> {
  const { language } = context.var;
  const words = leaveWords(language)[wayOut(one.standing)];
  const at = addresses.space[language];
  const { programmes } = await siteIndex(context.env);
  const content = (
    <form method="post" action={`${at}programmes/${one.id}/leave/`} class="asking">
      <p>
        {words.what} {leaveWords(language).again}
      </p>
      <Sure label={words.sure} fault={fault} />
      <p class="go">
        <button type="submit">{words.leave}</button> <a href={at}>{words.keep}</a>
      </p>
    </form>
  );
  const heading = words.heading(nameOf(one.programme, { programmes, language }));
  return ownPage(context, { heading, content, status: fault ? 422 : 200 });
}

/** Asks somebody whether they leave a programme. */
export const askToLeave = async (context: Asked): Promise<Response> =>
  show(context, await named(context));

/** Somebody leaves a programme, if they say that they are sure. */
export async function leave(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language, session } = context.var;
  const one = await named(context);
  if (sent.get('sure') !== 'yes')
    return show(context, one, leaveWords(language)[wayOut(one.standing)].must);
  const { person } = session;
  const notice = wayOut(one.standing) === 'application' ? 'withdrawn' : 'left';
  const db = openDatabase(context.env.DB);
  await leaveProgramme(db, { participation: one.id, person, now: Date.now() });
  return context.redirect(`${addresses.space[language]}?notice=${notice}`, 303);
}
