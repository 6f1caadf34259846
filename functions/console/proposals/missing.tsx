import type { Database } from '../../../db/open.ts';
import { cohortNamed } from '../../../db/proposals/cohort.ts';
import { optionsOf } from '../../../domain/forms/question.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import { type MissingMentor, missingMentor } from '../../../domain/matching/missing-mentor.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import type { Env } from '../../env.ts';
import { personOf } from '../../pairs/cohort.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { definitionsOf } from '../every-version.ts';
import { proposalWords } from './words.ts';

/** Which mentor would serve most of those who stay alone. */
export async function missingFor(
  env: Env,
  db: Database,
  programme: string,
  alone: readonly string[],
  scope: Scope,
): Promise<MissingMentor | undefined> {
  const proposing = await proposingIn(env, programme);
  if (!proposing || alone.length === 0) return undefined;
  const rows = await cohortNamed(db, { programme, role: 'mentee' }, alone, scope);
  const definitions = await definitionsOf(env, db, rows);
  return missingMentor(
    { looked: lookedAt(proposing.programme, proposing.rules) },
    { alone: rows.flatMap((row) => personOf(row, definitions)) },
  );
}

/** That in words. */
export function sayMissing(
  { question, offers, serves, of }: MissingMentor,
  language: Language,
): string {
  const labels = new Map(
    'options' in question
      ? optionsOf(question).map(({ value, label }) => [value, say(label, language)])
      : [],
  );
  const said = offers.map((value) => labels.get(value) ?? value).join(', ');
  return proposalWords(language).missing(said, serves, of);
}
