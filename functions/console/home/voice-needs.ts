import type { Database } from '../../../db/open.ts';
import type { Need } from '../../../domain/today/need.ts';
import { readPublished } from '../../actions/testimonials/read.ts';
import type { Env } from '../../env.ts';
import { formsOfTestimonials, leaving, publishedFor } from '../testimonials/standing.ts';
import { asksOfThanks, leavingNames, namesOnSite } from '../thanks/standing.ts';
import type { Looked } from './needs.ts';
import { some } from './some.ts';

/** Testimonials on the site, and names that it thanks, for which author or coordinator took the agreement back: a file, or a name, must leave the content. */
export async function voiceNeeds(
  env: Env,
  db: Database,
  { programmes, by }: Looked,
): Promise<readonly Need[]> {
  const [published, thanked] = await Promise.all([
    publishedFor(env, by.scope),
    namesOnSite(env, by.scope),
  ]);
  const left =
    thanked.length > 0
      ? await leavingNames(db, (await asksOfThanks(env, db)).asking, thanked, by)
      : [];
  const names = left.map(({ name, programme }) => ({
    ...{ about: name, programme, since: undefined },
    page: `thanks/${programme}/`,
  }));
  if (published.length === 0) return some('unthank', names);
  const ids = published.map(({ from }) => from);
  const standing = await readPublished(db, ids, await formsOfTestimonials(env), by);
  const rows = (await leaving(published, standing, programmes)).map(({ voice }) => ({
    ...{ about: voice.file, programme: voice.programme, since: undefined },
    page: 'testimonials/',
  }));
  return [...some('unpublish', rows), ...some('unthank', names)];
}
