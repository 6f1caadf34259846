import type { Database } from '../../../db/open.ts';
import type { Need } from '../../../domain/today/need.ts';
import { readPublished } from '../../actions/testimonials/read.ts';
import type { Env } from '../../env.ts';
import { formsOfTestimonials, leaving, publishedFor } from '../testimonials/standing.ts';
import type { Looked } from './needs.ts';
import { some } from './some.ts';

/** Testimonials on the site whose author, or whose coordinator, took the agreement back: a file must leave the content. */
export async function voiceNeeds(
  env: Env,
  db: Database,
  { programmes, by }: Looked,
): Promise<readonly Need[]> {
  const published = await publishedFor(env, by.scope);
  if (published.length === 0) return [];
  const ids = published.map(({ from }) => from);
  const standing = await readPublished(db, ids, await formsOfTestimonials(env), by);
  const rows = (await leaving(published, standing, programmes)).map(({ voice }) => ({
    ...{ about: voice.file, programme: voice.programme, since: undefined },
    page: 'testimonials/',
  }));
  return some('unpublish', rows);
}
