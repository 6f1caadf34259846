import type { OwnEvening } from '../../../db/evenings/own.ts';
import type { OwnGathering } from '../../../db/gatherings/own.ts';
import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import type { OwnStanding } from '../../../db/people/own.ts';
import type { StepDone } from '../../../db/people/steps.ts';
import { addresses } from '../../../domain/addresses.ts';
import { replyDay } from '../../../domain/forms/reply-day.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { Notice } from '../../private/notice.tsx';
import { addressWords } from '../address/words.ts';
import { AnnouncementsForm } from '../announcements/own.tsx';
import { OwnEvenings } from '../evenings/part.tsx';
import { OwnGatherings } from '../gatherings/part.tsx';
import { LanguageForm } from '../language/form.tsx';
import { mayLeave } from '../leave/handler.tsx';
import { OwnPairs } from '../pairs/pairs.tsx';
import { type Questionnaire, Questionnaires } from '../questionnaires/waiting.tsx';
import { nameOf, Standings } from './standings.tsx';
import { spaceWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly session: OwnSession;
  readonly standings: readonly OwnStanding[];
  readonly sent: readonly OwnSubmission[];
  /** The steps of getting ready that they have done. */
  readonly done: readonly StepDone[];
  readonly programmes: readonly ProgrammeEntry[];
  /** The languages of the site. */
  readonly languages: readonly Language[];
  readonly pairs: readonly OwnPair[];
  /** What waits for them among requests, by participation. */
  readonly waiting: ReadonlyMap<string, number>;
  /** The programmes in which people choose each other. */
  readonly choosing: ReadonlySet<string>;
  /** The evenings at which they are expected. */
  readonly evenings: readonly OwnEvening[];
  /** The gatherings that concern them. */
  readonly gatherings: readonly OwnGathering[];
  /** The id of their calendar's address; null where it has none. */
  readonly calendar: string | null;
  /** The questionnaires that wait for them. */
  readonly questionnaires: readonly Questionnaire[];
  /** What they wrote of themselves, by participation. */
  readonly introductions: ReadonlyMap<string, string>;
  /** Since when they want no announcements; null while they take them. */
  readonly refusedAt: number | null;
  /** What was just done. */
  readonly notice?: string | undefined;
}

/** What somebody sent, each with the way to it. */
const Sent = (props: Props) => {
  const { language, sent } = props;
  const words = spaceWords(language);
  const at = addresses.space[language];
  return (
    <section class="part">
      <h2>{words.sent}</h2>
      <p>{words.sentHelp}</p>
      <ul class="standings">
        {sent.map((row) => (
          <li>
            <h3 lang={foreignTo(row.definition.title, language)}>
              <a href={`${at}answers/${row.id}/`}>{say(row.definition.title, language)}</a>
            </h3>
            <p class="note">
              {row.programme && `${nameOf(row.programme, props)}. `}
              {words.sentOn(sayDay(dayOf(row.receivedAt), language))}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A participant's own page. */
export const Space = (props: Props) => {
  const { language, session, standings, sent, languages, notice } = props;
  const words = spaceWords(language);
  const at = addresses.space[language];
  const leaveAt = (id: string) =>
    standings.some((one) => one.id === id && mayLeave(one))
      ? `${at}programmes/${id}/leave/`
      : undefined;
  const promisedBy = (application: string) => {
    const row = sent.find(({ id }) => id === application);
    return row && replyDay({ ...row, form: row.definition });
  };
  return (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        <p class="lead">{words.hello(session.name)}</p>
        <p>
          {words.address(session.email)}{' '}
          <a class="screen" href={`${at}address/`}>
            {addressWords(language).link}
          </a>
        </p>
      </div>
      <Questionnaires
        language={language}
        questionnaires={props.questionnaires}
        say={(id) => nameOf(id, props)}
      />
      <OwnPairs language={language} pairs={props.pairs} say={(id) => nameOf(id, props)} />
      <OwnEvenings language={language} evenings={props.evenings} say={(id) => nameOf(id, props)} />
      <OwnGatherings
        language={language}
        gatherings={props.gatherings}
        calendar={props.calendar !== null}
      />
      <section class="part">
        <h2>{words.programmes}</h2>
        <Standings {...props} promisedBy={promisedBy} leaveAt={leaveAt} />
      </section>
      <Sent {...props} />
      <LanguageForm {...{ language, chosen: session.language, languages }} />
      <AnnouncementsForm language={language} refusedAt={props.refusedAt} />
      <section class="part screen">
        <h2>{words.copy}</h2>
        <p>{words.copyHelp}</p>
        <p class="go">
          <a href={`${at}copy.html`} download>
            {words.copyHtml}
          </a>
          <a href={`${at}copy.json`} download>
            {words.copyJson}
          </a>
        </p>
      </section>
      <section class="part screen">
        <h2>{words.erase}</h2>
        <p>{words.eraseHelp}</p>
        <p>
          <a class="alone" href={`${at}erase/`}>
            {words.eraseLink}
          </a>
        </p>
      </section>
      <section class="part screen">
        <h2>{words.leave}</h2>
        <form method="post" action={`${at}close/`} class="go">
          <button type="submit">{words.leaveHere}</button>
        </form>
        <form method="post" action={`${at}close-everywhere/`} class="plain">
          <p class="note">{words.everywhereHint}</p>
          <button type="submit" class="quiet">
            {words.leaveEverywhere}
          </button>
        </form>
      </section>
    </>
  );
};
