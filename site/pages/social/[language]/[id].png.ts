import type { APIRoute, GetStaticPaths } from 'astro';
import { programmes } from '../../../content/programmes.ts';
import { site } from '../../../content/site.ts';
import { socialPicture } from '../../../programmes/social.ts';

/** A picture for each programme in each language of the site. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = site.languages.map(async (language) =>
    (await programmes(language)).map(({ programme }) => ({
      params: { language, id: programme.id },
      props: { programme, language },
    })),
  );
  return (await Promise.all(all)).flat();
};

export const GET: APIRoute = async ({ props: { programme, language } }) =>
  new Response(new Uint8Array(await socialPicture(programme, language)));
