import type { Context } from 'hono';
import { ownEvenings, ownMeetings } from '../../../db/evenings/own.ts';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { ownEveningBelow } from '../../../domain/evenings/evening.ts';
import { ownRounds } from '../../../domain/evenings/own-rounds.ts';
import { beginOf, nextRound } from '../../../domain/evenings/timetable.ts';
import { sayTime, sayWhole } from '../../../domain/words/moment.ts';
import { sayOfMeetings } from '../../actions/evenings/say.ts';
import { RatingFields } from '../../evenings/rating-fields.tsx';
import { readRatings } from '../../evenings/read-ratings.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Facts } from '../../private/facts.tsx';
import { Notice } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { ownEveningWords } from './words.ts';

type Asked = Context<OwnEnv, '/evenings/:id/'>;

/**
 * The evening that the address names, if somebody is expected there, with their meetings.
 *
 * @throws Problem 404 for another's as for none
 */
async function named(context: Asked) {
  const { person } = context.var.session;
  const db = openDatabase(context.env.DB);
  const id = context.req.param('id');
  const [evenings, meetings] = await Promise.all([
    ownEvenings(db, person),
    ownMeetings(db, person, id),
  ]);
  const evening = evenings.find((one) => one.id === id);
  if (!evening) throw new Problem(404);
  const own = meetings.filter(({ participation }) => participation === evening.participation);
  return { db, evening, meetings: own };
}

/** Somebody's own evening: when they sit where with whom, and what they say of those they have met. */
export async function ownEvening(context: Asked): Promise<Response> {
  const { language } = context.var;
  const words = ownEveningWords(language);
  const { evening, meetings } = await named(context);
  const next = nextRound(evening, Date.now());
  const begun = meetings.filter(({ round }) => round < next);
  const rounds = ownRounds(evening, evening, meetings);
  const at = addresses.space[language];
  const content = (
    <>
      {context.req.query('notice') && <Notice>{words.kept}</Notice>}
      <Facts
        facts={[
          [
            words.when,
            words.until(sayWhole(evening.startsAt, language), sayTime(evening.endsAt, language)),
          ],
          ...(evening.place === '' ? [] : [[words.place, evening.place] as const]),
        ]}
      />
      <section class="part">
        <h2>{words.rounds}</h2>
        {rounds.length === 0 ? (
          <p>{evening.until < evening.from ? words.notComing : words.none}</p>
        ) : (
          <Table
            class="lines"
            rows={rounds}
            columns={[
              {
                label: words.time,
                cell: ({ round }) => sayTime(beginOf(evening, round), language),
              },
              {
                label: words.with,
                alone: true,
                cell: ({ one }) =>
                  one ? <Breakable text={one.name} /> : <span class="faint">{words.waits}</span>,
              },
              {
                label: words.table,
                cell: ({ one }) => one?.table ?? '',
                nothing: ({ one }) => one === undefined,
              },
            ]}
          />
        )}
      </section>
      <section class="part">
        <h2>{words.rate}</h2>
        {begun.length === 0 ? (
          <p>{words.later}</p>
        ) : (
          <form method="post" action={`${at}${ownEveningBelow(evening.id)}`} class="asking">
            <p>{words.rateLead}</p>
            {begun.map(({ other, name, said }) => (
              <RatingFields own other={other} name={name} said={said} words={words} />
            ))}
            <p class="go">
              <button type="submit">{words.save}</button>
            </p>
          </form>
        )}
      </section>
      <p>
        <a href={at}>{words.back}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.title, content });
}

/** Somebody says of those whom they have met with whom they would go on. */
export async function rateEvening(context: Asked): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { language } = context.var;
  const { db, evening, meetings } = await named(context);
  const held = nextRound(evening, Date.now()) - 1;
  const others = meetings.filter(({ round }) => round <= held).map(({ other }) => other);
  const { participation } = evening;
  const said = readRatings(sent, others);
  await sayOfMeetings(db, { evening: evening.id, participation, said }, held);
  return context.redirect(
    `${addresses.space[language]}${ownEveningBelow(evening.id)}?notice=kept`,
    303,
  );
}
