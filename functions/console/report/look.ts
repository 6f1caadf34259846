import { type KeptFigure, keptFigures } from '../../../db/figures/kept.ts';
import { recordedIn } from '../../../db/figures/recorded.ts';
import { type ReportWords, reportWordsOf } from '../../../db/figures/words.ts';
import type { Database } from '../../../db/open.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { type Story, storyIn } from '../../../domain/forms/story.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import {
  isCounted,
  isOfForm,
  type Measure,
  measureKey,
} from '../../../domain/programmes/measures.ts';
import { newestOf, recordedOf } from '../../../domain/programmes/recorded.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Acting } from '../../actions/acting.ts';
import { keepNow } from '../../actions/figures/keep.ts';
import { storiesFor } from '../../actions/figures/read-report.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';
import { throughTime } from '../every-version.ts';
import { measuring } from '../objectives/measure.ts';

/** What a measure came to, as others may see it. */
export interface Reported {
  readonly asked: Measure;
  readonly question?: AnsweredQuestion | undefined;
  /** Nothing where too little stands behind it. */
  readonly figure: { readonly value: number; readonly answers: number } | undefined;
  /** Of a figure that was recorded, the ISO day that it is true of. */
  readonly day?: string | undefined;
}

/** Everything that a report says. */
export interface Report {
  readonly sessions: KeptFigure | undefined;
  readonly hours: KeptFigure | undefined;
  /** By the id of their objective. */
  readonly objectives: ReadonlyMap<string, readonly Reported[]>;
  readonly said: ReportWords | undefined;
  readonly stories: readonly Story[];
}

/** So many stories have room on two pages. */
const mostStories = 3;

/** Puts together the report of a programme: figures as they are kept, so that whoever reads two reports sees no fewer than five facts between them. */
export async function reportOf(
  env: Env,
  db: Database,
  aims: ProgrammeAims,
  { language, by }: { readonly language: Language; readonly by: Acting },
): Promise<Report> {
  const { id: programme } = aims;
  const measured = await measuring(env, db, aims, by);
  await keepNow(db, measured.figures, by.now);
  const { forms } = await siteIndex(env);
  const telling = forms.filter(({ does }) => does === 'testimonial').map(({ id }) => id);
  const [kept, rows, said, told] = await Promise.all([
    keptFigures(db, programme, by.scope),
    recordedIn(db, programme, by.scope),
    reportWordsOf(db, { programme, language }, by.scope),
    storiesFor(db, { forms: telling, programme }, by),
  ]);
  const newest = new Map(kept.map((one) => [one.measure, one]));
  const look = (objective: string, asked: Measure): Reported => {
    if (isCounted(asked)) return { asked, figure: newest.get(measureKey(asked)) };
    if (isOfForm(asked)) {
      const found = measured.forms.get(asked.form);
      const question = found && throughTime(found.forms, asked.question)[0];
      return { asked, question, figure: newest.get(measureKey(asked)) };
    }
    const one = newestOf(recordedOf(rows.filter((row) => row.objective === objective)));
    return { asked, figure: one && { value: one.value, answers: 1 }, day: one?.day };
  };
  return {
    sessions: newest.get(measureKey({ measure: 'sessions' })),
    hours: newest.get(measureKey({ measure: 'hours' })),
    objectives: new Map(
      aims.objectives.map(({ id, measures = [] }) => [id, measures.map((one) => look(id, one))]),
    ),
    said,
    stories: told
      .flatMap((one) => storyIn(one.definition, one.answers, one.language) ?? [])
      .slice(0, mostStories),
  };
}
