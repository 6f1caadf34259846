import type { WaitingMentee } from '../../../db/today/requests.ts';
import type { Need, NeedKind } from '../../../domain/today/need.ts';
import type { Language } from '../../../domain/words/language.ts';
import { called } from '../pairs/said.tsx';
import { pairsWords } from '../pairs/words.ts';
import { some } from './some.ts';

/** Whom it is about: both where there is a mentor. */
function aboutOf(
  { mentor, mentee }: Pick<WaitingMentee, 'mentor' | 'mentee'>,
  language: Language,
): string {
  const waits = called(mentee, null, language);
  return mentor ? pairsWords(language).and(mentor, waits) : waits;
}

/** Mentees who choose their mentor and wait: for an answer, or for names. */
export const requestNeeds = (
  waiting: Readonly<Record<Extract<NeedKind, 'unanswered' | 'spent'>, readonly WaitingMentee[]>>,
  language: Language,
): readonly Need[] =>
  (['unanswered', 'spent'] as const).flatMap((kind) =>
    some(
      kind,
      waiting[kind].map(({ programme, since, mentor, mentee }) => ({
        about: aboutOf({ mentor, mentee }, language),
        ...{ programme, since, page: `requests/${programme}/` },
      })),
    ),
  );
