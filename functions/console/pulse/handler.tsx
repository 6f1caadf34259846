import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { livingPairs, pairsAt, programmesWithPairs } from '../../../db/pairs/pulse.ts';
import { inOrder, pulseOrders } from '../../../domain/pairs/pulse.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayAround, sayMarked } from '../../../domain/words/said.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Filters } from '../../private/filters.tsx';
import { Pager } from '../../private/pager.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { pairsWords } from '../pairs/words.ts';
import { oneOf, programmeAsked } from '../selection.ts';
import { consoleWords } from '../words.ts';
import { Head } from './head.tsx';
import { PulseTable } from './table.tsx';
import { pulseWords } from './words.ts';

/** Pairs shown at once. */
const atOnce = 50;
/** Nobody turns over more pages. */
const mostPages = 40;

/** The page that is asked for, from 1 on. */
const pageAsked = (asked: string | undefined): number =>
  /^[1-9]\d?$/.test(asked ?? '') ? Math.min(Number(asked), mostPages) : 1;

/** The pulse of a programme: every pair that is not over, a line each. */
export async function pulse(context: Context<ConsoleEnv>): Promise<Response> {
  const { language } = context.var;
  const words = pulseWords(language);
  const { scope, now } = acting(context);
  const asked = (name: string) => context.req.query(name);
  const db = openDatabase(context.env.DB);
  const { programmes } = await siteIndex(context.env);
  const seen = programmes.filter(({ id }) => isWithin(scope, id));
  const wanted = seen.find(({ id }) => id === programmeAsked(asked('programme')));
  const alive = wanted
    ? []
    : await programmesWithPairs(
        db,
        seen.map(({ id }) => id),
        scope,
      );
  const programme = wanted ?? seen.find(({ id }) => alive.includes(id)) ?? seen[0];
  const order = oneOf(pulseOrders, asked('order')) ?? pulseOrders[0];
  const page = pageAsked(asked('page'));
  const all = programme ? await livingPairs(db, programme.id, scope, now) : [];
  const rhythm = { weeks: programme?.cadence.every_weeks ?? 1, now };
  const chosen = inOrder(all, order, rhythm).slice((page - 1) * atOnce, page * atOnce);
  const living = new Map(chosen.map((one) => [one.place, one]));
  const rows = (await pairsAt(db, [...living.keys()], scope)).flatMap((row) => {
    const one = living.get(row.place);
    return one ? [{ ...row, quietSince: one.quietSince, pausedFor: one.pausedFor }] : [];
  });
  const at = (to: number) =>
    consoleAddress(language, 'pulse/', {
      programme: programme?.id,
      order: order === pulseOrders[0] ? undefined : order,
      page: to === 1 ? undefined : String(to),
    });
  const { programme: programmeLabel, show } = consoleWords(language);
  const content = (
    <>
      <p class="hint">{words.what}</p>
      {programme && (
        <>
          <Filters
            label={words.filters}
            chosen={sayAround(words.filtered, sayMarked(programme.name, language))}
            submit={show}
          >
            <Select
              name="programme"
              label={programmeLabel}
              chosen={programme.id}
              options={seen.map(({ id, name }) => [id, sayMarked(name, language)] as const)}
            />
            <Select
              name="order"
              label={words.order}
              chosen={order}
              options={pulseOrders.map((one) => [one, words.orders[one]] as const)}
            />
          </Filters>
          {rows.length > 0 ? (
            <>
              <Head {...{ language, programme, now }} of={all} />
              <PulseTable {...{ language, programme, now, rows }} />
            </>
          ) : (
            <p class="empty">{words.empty}</p>
          )}
        </>
      )}
      <Pager
        label={words.pages}
        up={{
          address: consoleAddress(language, 'pairs/', {}),
          label: pairsWords(language).heading,
        }}
        previous={page > 1 ? { address: at(page - 1), label: words.page(page - 1) } : undefined}
        next={
          all.length > page * atOnce
            ? { address: at(page + 1), label: words.page(page + 1) }
            : undefined
        }
      />
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content });
}
