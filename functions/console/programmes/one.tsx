import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { begunIn, pairsByFormula } from '../../../db/pairs/by-formula.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { formulaWords } from '../../../domain/programmes/formula-words.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { SaidWords } from '../../http/said.tsx';
import { siteIndex } from '../../http/site-index.ts';
import { Facts } from '../../private/facts.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { sayStanding } from '../home/standing.tsx';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { PairsByFormula } from './by-formula.tsx';
import { Changing } from './changing.tsx';
import { programmeWords } from './words.ts';

/** The formulas of a programme in words: the first, and the one that follows it. */
const formulaSaid = (
  { formula, followed_by: then }: ProgrammeEntry,
  language: Language,
): string => {
  const names = formulaWords(language);
  return then ? programmeWords(language).both(names[formula], names[then]) : names[formula];
};

/** The way to the page of another edition. */
const Edition = ({
  language,
  of,
}: {
  readonly language: Language;
  readonly of: ProgrammeEntry;
}) => (
  <a href={consoleAddress(language, `programmes/${of.id}/`)}>
    <SaidWords words={of.name} language={language} />
  </a>
);

/** The page of a programme: where it stands, how its pairs came about, and how it is extended, held again, changed. */
export async function oneProgramme(
  context: Context<ConsoleEnv, '/programmes/:id/'>,
): Promise<Response> {
  const { language } = context.var;
  const words = programmeWords(language);
  const { scope, now } = acting(context);
  const { programmes } = await siteIndex(context.env);
  const id = context.req.param('id');
  const programme = programmes.find((one) => one.id === id && isWithin(scope, id));
  if (!programme) return missing(context);
  const db = openDatabase(context.env.DB);
  const [made, begun] = await Promise.all([
    pairsByFormula(db, id, scope),
    begunIn(db, id, scope, now),
  ]);
  const { dates, follows } = programme;
  const before = programmes.find((one) => one.id === follows);
  const next = programmes.find((one) => one.follows === id);
  const day = (iso: string) => sayDay(iso, language);
  const ways = [
    [`people/?programme=${id}`, words.people],
    [`pairs/?programme=${id}`, words.pairs],
    [`pulse/?programme=${id}`, words.pulse],
    [`totals/objectives/?programme=${id}`, words.objectives],
    [`totals/report/?programme=${id}`, words.report],
    ['testimonials/', words.testimonials],
    [`thanks/${id}/`, words.thanks],
  ] as const;
  const standing = sayStanding(dates, dayOf(now), language);
  const content = (
    <>
      <p>
        <strong>
          {standing.charAt(0).toLocaleUpperCase(language) + standing.slice(1)}
          {'.'}
        </strong>
      </p>
      <nav class="ways" aria-label={words.ways}>
        {ways.map(([page, label]) => (
          <a href={consoleAddress(language, page)}>{label}</a>
        ))}
      </nav>
      <Facts
        facts={[
          [words.days, words.fromTo(day(dates.launch), day(dates.end))],
          [words.formula, formulaSaid(programme, language)],
          [words.file, <code class="as-is" translate="no">{`content/programmes/${id}.yaml`}</code>],
          ...(before ? [[words.before, <Edition language={language} of={before} />] as const] : []),
          ...(next ? [[words.after, <Edition language={language} of={next} />] as const] : []),
        ]}
      />
      <PairsByFormula language={language} made={made} begun={begun} />
      <Changing
        {...{ language, programme, next, now }}
        living={made.reduce((sum, one) => sum + one.living, 0)}
      />
    </>
  );
  return consolePage(context, {
    title: words.title(say(programme.name, language)),
    heading: <SaidWords words={programme.name} language={language} />,
    content,
  });
}
