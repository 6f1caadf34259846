import type { Context } from 'hono';
import { calendarOfPerson, type OwnGathering, ownGatherings } from '../../../db/gatherings/own.ts';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { endOf, ownGatheringsBelow } from '../../../domain/gatherings/gathering.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayTime, sayWhole } from '../../../domain/words/moment.ts';
import { closeCalendar, openCalendar } from '../../actions/gatherings/calendar.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import { calendarPath } from '../../gatherings/address.ts';
import { gatheringWords } from '../../gatherings/words.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Notice } from '../../private/notice.tsx';
import { Place } from '../../private/place.tsx';
import type { OwnEnv } from '../own.ts';
import { ownPage } from '../page.tsx';
import { nameOf } from '../space/standings.tsx';
import { ownGatheringWords } from './words.ts';

type Asked = Context<OwnEnv>;

interface OneProps {
  readonly language: Language;
  readonly one: OwnGathering;
  /** What its programme is called. */
  readonly programme: string;
}

/** A gathering, as its people read it. */
const One = ({ language, one, programme }: OneProps) => {
  const words = ownGatheringWords(language);
  const { kinds, host, until } = gatheringWords(language);
  return (
    <li>
      <h3>{one.title}</h3>
      {one.cancelledAt !== null && <p class="where-it-stands">{words.cancelled}</p>}
      <p class="where-it-stands">
        {until(sayWhole(one.startsAt, language), sayTime(endOf(one), language))}
      </p>
      {one.place !== '' && (
        <p>
          <Place place={one.place} />
        </p>
      )}
      {one.host !== '' && <p>{host(one.host)}</p>}
      {one.agenda !== '' && <p class="written">{one.agenda}</p>}
      <p class="note">
        {kinds[one.kind]} · {programme}
      </p>
    </li>
  );
};

interface CalendarProps {
  readonly language: Language;
  /** Where their calendar reads; nothing where it has no address. */
  readonly address: URL | undefined;
}

/** How somebody has these gatherings in their calendar, and no longer. */
const Calendar = ({ language, address }: CalendarProps) => {
  const words = ownGatheringWords(language);
  const at = `${addresses.space[language]}${ownGatheringsBelow}`;
  return (
    <section class="part">
      <h2>{words.calendar}</h2>
      <p>{words.what}</p>
      {address ? (
        <>
          <p class="go">
            <a class="button" href={`webcal:${address.href.slice(address.protocol.length)}`}>
              {words.subscribe}
            </a>
          </p>
          <p>{words.how}</p>
          <div class="asked">
            <label for="address">{words.address}</label>
            <input id="address" type="url" readonly value={address.href} />
          </div>
          <p class="note">{words.delay}</p>
          <form method="post" action={at} class="plain">
            <p>{words.renewHint}</p>
            <p class="go">
              <button type="submit" name="calendar" value="renew" class="quiet">
                {words.renew}
              </button>
              <button type="submit" name="calendar" value="close" class="quiet">
                {words.close}
              </button>
            </p>
          </form>
        </>
      ) : (
        <form method="post" action={at} class="plain">
          <button type="submit" name="calendar" value="open">
            {words.open}
          </button>
        </form>
      )}
    </section>
  );
};

/** The gatherings that concern somebody, and how their calendar follows them. */
export async function ownGatheringsPage(context: Asked): Promise<Response> {
  const { language, session } = context.var;
  const { env, req } = context;
  const words = ownGatheringWords(language);
  const db = openDatabase(env.DB);
  const [index, gatherings, calendar] = await Promise.all([
    siteIndex(env),
    ownGatherings(db, session.person, Date.now()),
    calendarOfPerson(db, session.person),
  ]);
  const key = env.SECRET_KEY;
  const path =
    calendar && isSecretKey(key) ? await calendarPath(key, language, calendar) : undefined;
  const notice = new Map([
    ['opened', words.opened],
    ['renewed', words.renewed],
    ['closed', words.closed],
  ]).get(req.query('notice') ?? '');
  const programme = (id: string) => nameOf(id, { language, programmes: index.programmes });
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      <p class="lead">{words.lead}</p>
      <section class="part">
        <h2>{words.coming}</h2>
        {gatherings.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="standings">
            {gatherings.map((one) => (
              <One language={language} one={one} programme={programme(one.programme)} />
            ))}
          </ul>
        )}
      </section>
      {isSecretKey(key) ? (
        <Calendar language={language} address={path ? new URL(path, req.url) : undefined} />
      ) : (
        <p>{words.noKey}</p>
      )}
      <p>
        <a href={addresses.space[language]}>{words.back}</a>
      </p>
    </>
  );
  return ownPage(context, { heading: words.title, content });
}

/**
 * Somebody gives their calendar an address, another one, or none.
 *
 * @throws Problem 422 for anything else, which no page of ours offers
 */
export async function chooseCalendar(context: Asked): Promise<Response> {
  const { language, session } = context.var;
  const asked = (await readForm(context.req.raw)).get('calendar');
  const db = openDatabase(context.env.DB);
  const notices = new Map([
    ['open', 'opened'],
    ['renew', 'renewed'],
    ['close', 'closed'],
  ]);
  const notice = notices.get(asked ?? '');
  if (!notice) throw new Problem(422);
  // Pressed twice, the address that is there stays: only who asks for another one gets it.
  const stays = asked === 'open' && (await calendarOfPerson(db, session.person)) !== null;
  if (asked === 'close') await closeCalendar(db, session.person);
  else if (!stays) await openCalendar(db, session.person);
  return context.redirect(
    `${addresses.space[language]}${ownGatheringsBelow}?notice=${notice}`,
    303,
  );
}
