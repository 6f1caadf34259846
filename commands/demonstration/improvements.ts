import type { Database } from '../../db/open.ts';
import type { ImprovementSource } from '../../domain/improvements/improvement.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import { add, settle } from '../../functions/actions/improvements/improve.ts';
import { type Inventing, ofProgrammes } from './inventing.ts';

const day = 86_400_000;

interface Line {
  readonly programme: string;
  readonly source: ImprovementSource;
  readonly text: string;
  /** How many days ago it was written, and done. */
  readonly ago: number;
  readonly doneAgo?: number;
}

const own = {
  club: { programme: 'entrepreneurs', source: 'gathering', ago: 40 },
  listening: { programme: 'mentorat-inverse', source: 'gathering', ago: 23 },
  rhythm: { programme: 'leadership', source: 'feedback', ago: 12 },
  welcome: { programme: 'integration', source: 'pair', ago: 55, doneAgo: 20 },
} as const;

/** What the coordinator of the demonstration wants to do better. */
const texts = bilingual<readonly Line[]>({
  fr: [
    { ...own.club, text: 'Rappeler les règles de discrétion au début de chaque club' },
    { ...own.listening, text: 'Tenir l’atelier d’écoute avant la première séance, pas après' },
    { ...own.rhythm, text: 'Proposer un rythme de trois semaines en été' },
    { ...own.welcome, text: 'Présenter le binôme le jour de l’arrivée, pas la semaine suivante' },
  ],
  en: [
    { ...own.club, text: 'Recall the rules of discretion at the start of each club' },
    { ...own.listening, text: 'Hold the listening workshop before the first session, not after' },
    { ...own.rhythm, text: 'Offer a rhythm of three weeks in summer' },
    { ...own.welcome, text: 'Introduce the pair on the day of arrival, not a week later' },
  ],
});

/** What was noted to be improved, of which one thing is done. */
export async function listImprovements(db: Database, inventing: Inventing): Promise<void> {
  const as = (ago: number) =>
    ({ who: 'local', scope: 'all', now: inventing.now - ago * day }) as const;
  const all = texts(inventing.language);
  for (const [{ ago, doneAgo, ...line }, luck] of ofProgrammes(all, inventing, 20_261_600)) {
    const id = luck.key();
    await add(db, { id, ...line }, as(ago));
    if (doneAgo !== undefined) await settle(db, id, true, as(doneAgo));
  }
}
