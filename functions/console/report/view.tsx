import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain, sayAround, sayMarked } from '../../../domain/words/said.ts';
import { typeset } from '../../../domain/words/typography.ts';
import { SaidText, SaidWords } from '../../http/said.tsx';
import { Field } from '../../private/field.tsx';
import { LargeFigures } from '../../private/large-figures.tsx';
import { Notice } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import type { Report } from './look.ts';
import { Result } from './result.tsx';
import { reportWords } from './words.ts';

/** What somebody typed and could not be kept. */
export interface TypedWords {
  readonly text: string;
  /** The words that it was typed over, by their moment. */
  readonly seen: number;
  readonly fault: 'tooLong' | 'overtaken';
}

interface Props {
  readonly language: Language;
  readonly programme: ProgrammeAims;
  readonly dates: Programme['dates'] | undefined;
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly typed: TypedWords | undefined;
  /** Whether whoever looks may write. */
  readonly allowed: boolean;
  readonly saved: boolean;
}

/** What is typed, a paragraph each, typeset. */
const Paragraphs = ({ text, language }: { text: string; language: Language }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter((one) => one.trim() !== '')
      .map((one) => (
        <p>{typeset(one.trim(), language)}</p>
      ))}
  </>
);

const Figures = ({ language, report: { sessions, hours } }: Props) => {
  const words = reportWords(language);
  if (!sessions) return <p class="instead">{words.fewPairs}</p>;
  const figures = [
    { value: sayFigure(sessions.answers, language), label: words.pairs(sessions.answers) },
    { value: sayFigure(sessions.value, language), label: words.sessions(sessions.value) },
    ...(hours
      ? [{ value: sayFigure(hours.value, language), label: words.hours(hours.answers) }]
      : []),
  ];
  return <LargeFigures figures={figures} />;
};

const Objectives = ({ language, programme, report }: Props) => {
  const words = reportWords(language);
  return (
    <section class="part second">
      <h2>{words.objectives}</h2>
      {programme.objectives.map(({ id, label, target }) => {
        const results = report.objectives.get(id) ?? [];
        return (
          <section class="aim">
            <div>
              <h3>
                <SaidWords words={label} language={language} />
              </h3>
              <p class="faint">
                {words.target} <SaidWords words={target} language={language} />
              </p>
            </div>
            <div class="results">
              {results.length === 0 && <p class="instead">{words.notMeasured}</p>}
              {results.map((one) => (
                <Result language={language} one={one} />
              ))}
            </div>
          </section>
        );
      })}
      <p class="note">{words.how}</p>
    </section>
  );
};

const Stories = ({ language, report: { stories } }: Props) => {
  const words = reportWords(language);
  const roleOf = (role: string | undefined): string =>
    role === 'mentor' || role === 'mentee' ? words.roles[role] : words.roles.other;
  return (
    <section class={stories.length > 0 ? 'part' : 'part screen'}>
      <h2>{words.stories}</h2>
      {stories.length === 0 && <p class="instead">{words.noStories}</p>}
      {stories.map((story) => (
        <blockquote lang={story.language === language ? undefined : story.language}>
          <Paragraphs text={story.text} language={story.language} />
          <p class="faint" lang={language}>
            {roleOf(story.role)}
          </p>
        </blockquote>
      ))}
    </section>
  );
};

/** What is not printed: how to print it, and where the coordinators write. */
const Under = ({ language, programme, report, typed, allowed, saved }: Props) => {
  const words = reportWords(language);
  const query = { programme: programme.id };
  const fault =
    typed?.fault === 'overtaken'
      ? words.overtaken(report.said?.text ?? '')
      : typed && words.tooLong;
  return (
    <div class="screen plain">
      {saved && <Notice>{words.saved}</Notice>}
      <p>{words.print}</p>
      <p>
        <a href={consoleAddress(language, 'totals/objectives/', query)}>{words.back}</a>
      </p>
      {allowed && (
        <details open={typed !== undefined}>
          <summary>{words.write}</summary>
          <form
            method="post"
            action={consoleAddress(language, 'totals/report/', query)}
            class="asking"
          >
            <input type="hidden" name="seen" value={String(typed?.seen ?? report.said?.at ?? 0)} />
            <div class={fault ? 'question invalid' : 'question'}>
              <Field
                id="own-words"
                label={words.said}
                hint={words.writeHint}
                fault={fault}
                control={(ties) => (
                  <textarea {...ties} name="own_words" rows={8}>
                    {`\n${typed?.text ?? report.said?.text ?? ''}`}
                  </textarea>
                )}
              />
            </div>
            <p class="go">
              <button type="submit">{words.save}</button>
            </p>
          </form>
          <p class="note">{words.quotes}</p>
        </details>
      )}
    </div>
  );
};

/** The report of a programme: large figures, the words of the coordinators and what people say on one page, objectives on the next. */
export function reportScreen(props: Props): Screen {
  const { language, programme, dates, report, now } = props;
  const words = reportWords(language);
  const name = sayMarked(programme.name, language);
  const day = (iso: string): string => sayDay(iso, language);
  const content = (
    <div class="report">
      <p>
        {dates && dates.launch <= dayOf(now) && words.days(day(dates.launch), day(dates.end))}{' '}
        {words.asOf(day(dayOf(now)))}
      </p>
      <Figures {...props} />
      <section class={report.said?.text ? 'part' : 'part screen'}>
        <h2>{words.said}</h2>
        {report.said?.text ? (
          <Paragraphs text={report.said.text} language={language} />
        ) : (
          <p class="instead">{words.notSaid}</p>
        )}
      </section>
      <Stories {...props} />
      <Objectives {...props} />
    </div>
  );
  return {
    title: words.title(plain(name)),
    heading: <SaidText said={sayAround(words.title, name)} />,
    ...{ content, besideSheet: <Under {...props} /> },
  };
}
