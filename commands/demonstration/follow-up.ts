import type { Database } from '../../db/open.ts';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { stepsOf } from '../../domain/programmes/steps.ts';
import type { Language } from '../../domain/words/language.ts';
import { knownPerson } from '../../functions/actions/people/known-person.ts';
import { markAsAmbassador } from '../../functions/actions/people/mark-ambassador.ts';
import { moveParticipations } from '../../functions/actions/people/move-participations.ts';
import { noteInterview } from '../../functions/actions/people/note-interview.ts';
import { tickOwnSteps } from '../../functions/actions/people/tick-steps.ts';
import type { Chance } from './chance.ts';

const day = 86_400_000;

/** What the coordinator of the demonstration notes of interviews. */
const interviews: Record<Language, readonly string[]> = {
  fr: [
    'Vingt minutes au téléphone. Cherche quelqu’un qui dise franchement ce qui ne va pas ; disponible le mardi soir.',
    'Vue à la cafétéria. Hésitait à s’inscrire : pense ne pas avoir « de problème assez grave ». Nous avons choisi un premier sujet ensemble.',
    'Au téléphone. Préfère une personne d’un autre métier, et des séances à distance.',
  ],
  en: [
    'Twenty minutes on the telephone. Would like somebody who says frankly what does not work; free on Tuesday evenings.',
    'Met over coffee. We chose a first subject together.',
  ],
};

/** What became of somebody after they were accepted: some were spoken to, some prepare, some are ready. */
export async function followUp(
  db: Database,
  application: string,
  {
    at,
    now,
    language,
    luck,
    programmes,
  }: {
    at: number;
    now: number;
    language: Language;
    luck: Chance;
    programmes: readonly ProgrammeEntry[];
  },
): Promise<void> {
  const person = await knownPerson(db, application, 'all', now);
  const one = person?.participations.find((each) => each.application === application);
  if (one?.standing !== 'accepted') return;
  const { id } = one;
  const after = (days: number) =>
    ({ who: 'local', scope: 'all', now: Math.round(Math.min(now, at + days * day)) }) as const;
  if (luck.often(0.3))
    await noteInterview(
      db,
      { participation: id, note: luck.oneOf(interviews[language]) },
      after(1.5),
    );
  if (luck.often(0.12)) await markAsAmbassador(db, { id, is: true }, after(2));
  if (!luck.often(0.6)) return;
  const { programme, role } = one;
  const steps = stepsOf(
    programmes.find((each) => each.id === programme),
    role,
  ).map((step) => step.id);
  if (steps.length === 0) {
    await moveParticipations(db, [{ id, was: 'accepted', to: 'preparing' }], after(2));
    return;
  }
  const far = luck.often(0.5) ? steps.length : luck.between(1, steps.length);
  for (const [at, step] of steps.slice(0, far).entries())
    await tickOwnSteps(
      db,
      { ids: [id], programme, role, done: [step], undone: [], all: steps },
      { person: person?.id ?? '', now: after(2 + at / 2).now },
    );
}
