import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { pairNamed } from '../../../db/pairs/read.ts';
import { readDay } from '../../../domain/forms/read-day.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { renewalFault } from '../../../domain/pairs/end.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';
import { renewPair } from '../../actions/pairs/renew-pair.ts';
import { siteIndex } from '../../http/site-index.ts';
import { lineIn } from '../../http/typed.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { renewedLetter } from '../../pairs/letters.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { addresseeOf, showPair } from './one.tsx';
import { renewalWords } from './renewal-words.ts';
import { called } from './said.tsx';

const otherSide = (side: Role): Role => (side === 'mentor' ? 'mentee' : 'mentor');

/** A coordinator renews a pair to a day after the end of its programme; both are told. */
export const renew = taking(async (context: Context<ConsoleEnv, '/pairs/:id/renew/'>, sent) => {
  const { env } = context;
  const { language } = context.var;
  const words = renewalWords(language);
  const id = context.req.param('id');
  const by = acting(context);
  const db = openDatabase(env.DB);
  const pair = isId(id) ? await pairNamed(db, id, by.scope) : undefined;
  if (!pair) return missing(context);
  const typed = lineIn(sent, 'until');
  const until = readDay(typed) ?? typed;
  const was = sent.get('was') || null;
  const page = consoleAddress(language, `pairs/${id}/`, { notice: 'renewed' });
  // A second press of the same form finds it done.
  if (pair.until === until && was !== until) return context.redirect(page, 303);
  const { programmes } = await siteIndex(env);
  const programmeEnd = programmes.find((one) => one.id === pair.programme)?.dates.end;
  const fault = renewalFault(until, { now: by.now, programmeEnd });
  if (fault) return showPair(context, id, { renewal: { until, fault: words.faults[fault] } }, 422);
  const letters = await Promise.all(
    roles.flatMap((side) => {
      const other = otherSide(side);
      return addresseeOf(pair, side).map((to) =>
        renewedLetter(
          env,
          to,
          { pair: id, programme: pair.programme, now: by.now },
          { other: called(pair[`${other}Name`], pair[`${other}Email`], to.language), until },
        ),
      );
    }),
  );
  const told = letters.filter((one) => one !== undefined);
  if (!(await renewPair(db, { id, was, until }, told, by)))
    return showPair(context, id, { renewal: { until, fault: words.overtaken } }, 409);
  deliverSoon(
    context,
    told.map(({ key }) => key),
  );
  return context.redirect(page, 303);
});
