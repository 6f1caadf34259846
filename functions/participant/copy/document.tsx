import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { CertificateText } from '../../certificates/text.tsx';
import { gatheringWords } from '../../gatherings/words.ts';
import { SaidWords } from '../../http/said.tsx';
import { raw } from '../../markup/markup.ts';
import { OwnAnswers, SentFacts } from '../answers/view.tsx';
import { ownEveningWords } from '../evenings/words.ts';
import { ownGatheringWords } from '../gatherings/words.ts';
import { helpWords } from '../help/words.ts';
import { languageWords } from '../language/words.ts';
import { otherOf, standingSaid } from '../pairs/own.ts';
import { askedWords } from '../requests/asked-words.ts';
import { choosingWords } from '../requests/choosing-words.ts';
import { ownRequestWords } from '../requests/words.ts';
import { sessionWords } from '../sessions/words.ts';
import { nameOf, Standings } from '../space/standings.tsx';
import type { Held } from './held.ts';
import { copyWords } from './words.ts';
import { PairWritings } from './writings.tsx';

interface Props extends Held {
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** An address of this house. */
  readonly origin: string;
}

/** The evenings at which somebody is expected, with whom they met and what they said of it. */
const Evenings = ({ evenings, language, ...props }: Props) => {
  const words = ownEveningWords(language);
  return evenings.length === 0 ? null : (
    <>
      <h2>{words.heading}</h2>
      {evenings.map(({ programme, startsAt, place, meetings }) => (
        <section>
          <h3>
            {words.of(nameOf(programme, { language, ...props }), sayMoment(startsAt, language))}
          </h3>
          {place && <p>{place}</p>}
          <ul>
            {meetings.map(({ round, table, name, said }) => (
              <li>
                {[
                  words.copied(name),
                  words.round(round, table),
                  said ? words.said(words.ratings[said]) : words.unsaid,
                ].join(', ')}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** Whom somebody asked and who asked them, with what the two wrote to each other. */
const Requests = ({ requests, language, ...props }: Props) => {
  const words = ownRequestWords(language);
  return requests.length === 0 ? null : (
    <>
      <h2>{words.copy}</h2>
      {requests.map(({ programme, role, state, name, changedAt, ...written }) => (
        <section>
          <h3>{words.copied(name)}</h3>
          <p>
            {[
              nameOf(programme, { language, ...props }),
              (role === 'mentor' ? askedWords : choosingWords)(language).states[state],
              sayMoment(changedAt, language),
            ]
              .filter((each) => each !== '')
              .join(', ')}
          </p>
          {[written.word, written.question, written.reply].map(
            (text) => text !== '' && <blockquote>{text}</blockquote>,
          )}
        </section>
      ))}
    </>
  );
};

/** The gatherings at which somebody was, and whether their calendar follows them. */
const Gatherings = ({ attended, hasCalendar, language }: Props) => {
  const words = ownGatheringWords(language);
  const { kinds } = gatheringWords(language);
  return attended.length === 0 && !hasCalendar ? null : (
    <>
      <h2>{words.attended}</h2>
      {hasCalendar && <p>{words.hasCalendar}</p>}
      <ul>
        {attended.map(({ kind, title, startsAt, minutes }) => (
          <li>{words.wasAt(kinds[kind], title, sayMoment(startsAt, language), minutes)}</li>
        ))}
      </ul>
    </>
  );
};

/** How it looks: it carries no sheet of the house's, and is read for years. */
const style = `:root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
h2{margin-top:2.5rem}dt{margin-top:.6rem;font-style:italic}dd{margin:0}dd,blockquote,p,li{overflow-wrap:anywhere}`;

/** All that is kept of somebody, as a document that any browser shows and that needs nothing else. */
export const CopyDocument = (props: Props) => {
  const { session, sent, language, now, origin } = props;
  const words = copyWords(language);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>{words.title}</title>
          {raw(`<style>${style}</style>`)}
        </head>
        <body>
          <h1>{words.title}</h1>
          <p>{words.made(sayDay(dayOf(now), language))}</p>
          <dl>
            <dt>{words.name}</dt>
            <dd>{session.name}</dd>
            <dt>{words.email}</dt>
            <dd>{session.email}</dd>
            <dt>{words.language}</dt>
            <dd>{languageWords(language).languages[session.language]}</dd>
            {props.refusedAt !== null && (
              <>
                <dt>{words.announcements}</dt>
                <dd>{words.refused(sayDay(dayOf(props.refusedAt), language))}</dd>
              </>
            )}
          </dl>
          <h2>{words.programmes}</h2>
          <Standings {...props} onPaper />
          {[...props.introductions.values()].map((text) => (
            <>
              <h3>{words.introduction}</h3>
              <p>{text}</p>
            </>
          ))}
          {props.pairs.length > 0 && <h2>{words.pairs}</h2>}
          {props.pairs.map((pair) => (
            <section>
              <h3>{otherOf(pair, language)}</h3>
              <p>
                {nameOf(pair.programme, props)}. {standingSaid(pair, language)}
              </p>
              {pair.signature && (
                <p>{words.signed(pair.signature.name, sayMoment(pair.signature.at, language))}</p>
              )}
              {pair.certificate && (
                <CertificateText certificate={pair.certificate} origin={origin} />
              )}
              {pair.help.map(({ subject, text, at }) => (
                <p>
                  {helpWords(language).asked(
                    helpWords(language).all[subject],
                    sayMoment(at, language),
                  )}
                  {text && ` : ${text}`}
                </p>
              ))}
              <PairWritings pair={pair.id} writings={props.writings} language={language} />
              <ul>
                {props.sessions
                  .filter((one) => one.pair === pair.id)
                  .map((one) => (
                    <li>
                      {[
                        sessionWords(language).title(one.number),
                        sessionWords(language).states[one.state],
                        one.startsAt === null ? '' : sayMoment(one.startsAt, language),
                        one.objective,
                        one.place,
                        one.note ?? '',
                      ]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          <Evenings {...props} />
          <Requests {...props} />
          <Gatherings {...props} />
          <h2>{words.sent}</h2>
          {sent.map((row) => (
            <section>
              <h3>
                <SaidWords words={row.definition.title} language={language} />
              </h3>
              <SentFacts row={row} language={language} />
              <OwnAnswers row={row} language={language} />
            </section>
          ))}
          <p>{words.leftOut}</p>
        </body>
      </html>
    </>
  );
};
