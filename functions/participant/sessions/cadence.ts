import type { OwnPair } from '../../../db/pairs/own.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';

/** How often and how long the two meet where their programme is no longer on the site. */
const usual = { every_weeks: 4, minutes: 60 };

/** How often, in weeks, and how long, in minutes, the pairs of a programme meet. */
export const cadenceOf = async (
  { env }: { readonly env: Env },
  { programme }: Pick<OwnPair, 'programme'>,
) => (await siteIndex(env)).programmes.find(({ id }) => id === programme)?.cadence ?? usual;
