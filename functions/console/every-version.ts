import { type StoredVersion, versionsNamed, versionsOf } from '../../db/forms/versions.ts';
import type { Database } from '../../db/open.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { programmesOf } from '../../domain/forms/entry.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import type { Env } from '../env.ts';
import { formById } from '../forms/definitions.ts';
import type { ListedForm } from './forms.ts';

/** A form through time. */
export interface EveryVersion {
  /** Its definitions, the newest first: the one of the site, then those that were answered. */
  readonly forms: readonly Form[];
  /** Those that were answered. */
  readonly stored: readonly StoredVersion[];
}

/** Every definition of a form: what the site has now, and all that was ever answered. */
export async function everyVersion(
  db: Database,
  current: Form | undefined,
  id: string,
): Promise<EveryVersion> {
  const stored = await versionsOf(db, id);
  const definitions = stored.map(({ definition }) => definition);
  return { forms: current ? [current, ...definitions] : definitions, stored };
}

/**
 * The definitions that name a form and programmes that were chosen with it, the newest first: that of
 * the site where it knows them all, else every version.
 */
export async function namedBy(
  db: Database,
  { current, id, programmes }: { current: Form | undefined; id: string; programmes: string[] },
): Promise<readonly Form[]> {
  const known = new Set(['', ...programmesOf(current).map(({ value }) => value)]);
  if (current && programmes.every((each) => known.has(each))) return [current];
  return (await everyVersion(db, current, id)).forms;
}

/** What tells which definition a submission answered. */
interface Answering {
  readonly form: string;
  readonly version: string;
}

/**
 * The definitions that these submissions answered, by the names of their versions. Those that the site
 * still has are at hand; only others are asked of the database.
 */
export async function definitionsOf(
  env: Env,
  db: Database,
  rows: readonly Answering[],
): Promise<ReadonlyMap<string, Form>> {
  const forms = [...new Set(rows.map(({ form }) => form))];
  const now = await Promise.all(forms.map((id) => formById(env, id)));
  const known = new Map(now.flatMap((one) => (one ? [[one.version, one.form] as const] : [])));
  const others = [...new Set(rows.map(({ version }) => version))].filter((one) => !known.has(one));
  if (others.length > 0)
    for (const { version, definition } of await versionsNamed(db, others))
      known.set(version, definition);
  return known;
}

/** The forms to choose from; one that the site no longer has joins them by the name it had last. */
export function withGone<Listed extends ListedForm>(
  listed: readonly Listed[],
  newestFirst: readonly Listed[],
): readonly Listed[] {
  const [newest] = newestFirst;
  return !newest || listed.some(({ id }) => id === newest.id) ? listed : [...listed, newest];
}

/** One question in every version that has it, the newest first. */
export const throughTime = (forms: readonly Form[], id: string): readonly AnsweredQuestion[] =>
  forms.flatMap((form) => answeredQuestions(form)).filter((question) => question.id === id);
