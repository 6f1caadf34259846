import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { languageOfPath } from '../../../domain/words/language.ts';
import { chooseAnnouncements } from '../../actions/announcements/announce.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import { refusalOf } from '../../announcements/address.ts';
import type { AppEnv } from '../../env.ts';
import { readForm } from '../../http/form-body.ts';
import { requireOwnPage } from '../../http/own-page.ts';
import { Problem } from '../../http/problem.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { requireMeasure } from '../limit.ts';
import { ownPage } from '../page.tsx';
import { announcementsWords } from './words.ts';

type Asked = Context<AppEnv, '/:code'>;

const language = (context: Asked) => languageOfPath(context.req.path);

/** What a mail program sends for whoever pressed its own button (RFC 8058); it comes from no page of ours. */
const oneClick = ['List-Unsubscribe', 'One-Click'] as const;
/** A body of that holds nothing else. */
const longest = 4096;

/** Whether a mail program posted its one click, as a form or in parts; then its body is read. */
async function isOneClick(request: Request): Promise<boolean> {
  const type = request.headers.get('Content-Type') ?? '';
  const length = Number(request.headers.get('Content-Length') ?? longest + 1);
  if (request.headers.has('Origin') || length > longest) return false;
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return false;
  const sent = await request
    .clone()
    .formData()
    .catch(() => undefined);
  return sent?.get(oneClick[0]) === oneClick[1];
}

/** Whose link it is; nobody's where it is not whole. */
async function personOf(context: Asked): Promise<string | undefined> {
  const key = context.env.SECRET_KEY;
  return isSecretKey(key) ? refusalOf(key, context.req.param('code')) : undefined;
}

function page(context: Asked, fault?: string): Promise<Response> {
  const words = announcementsWords(language(context));
  const content = (
    <div class="plain">
      <p class="lead">{words.what}</p>
      <form method="post" class="plain">
        {fault && <Fault id="wanted-error">{fault}</Fault>}
        <label class="radio">
          <input
            type="checkbox"
            name="wanted"
            value="no"
            aria-describedby={fault && 'wanted-error'}
            aria-invalid={fault ? 'true' : undefined}
          />
          {words.tick}
        </label>
        <p class="go">
          <button type="submit">{words.save}</button>
        </p>
      </form>
    </div>
  );
  return ownPage(context, { heading: words.heading, content, status: fault ? 422 : 200 });
}

/** What was chosen, and the way back. */
function done(context: Asked, wanted: boolean): Promise<Response> {
  const words = announcementsWords(language(context));
  const content = (
    <div class="plain">
      <Notice>{wanted ? words.takenNow : words.refusedNow}</Notice>
      {!wanted && (
        <form method="post" class="plain">
          <p>{words.back}</p>
          <button type="submit" name="wanted" value="yes" class="quiet">
            {words.take}
          </button>
        </form>
      )}
    </div>
  );
  return ownPage(context, { heading: words.heading, content });
}

/** What is said where no whole link led here. */
export function noSuchLink(context: Context<AppEnv>): Promise<Response> {
  const own = languageOfPath(context.req.path);
  const words = announcementsWords(own);
  const content = (
    <div class="plain">
      <p class="lead">{words.unknown}</p>
      <p>
        <a class="button" href={addresses.space[own]}>
          {words.space}
        </a>
      </p>
    </div>
  );
  return ownPage(context, { heading: words.heading, content, status: 404 });
}

/** The page that the link in an announcement leads to. Opening it changes nothing, and it names nobody. */
export const askToRefuse = async (context: Asked): Promise<Response> =>
  (await personOf(context)) ? page(context) : noSuchLink(context);

/**
 * Somebody refuses announcements by the link in one: with the button of their mail program, or by ticking
 * the box on the page, which no scanner of mail does.
 */
export async function refuseByLink(context: Asked): Promise<Response> {
  const { env, req } = context;
  const byProgram = await isOneClick(req.raw);
  if (!byProgram) requireOwnPage(req.raw);
  const wanted = byProgram ? 'no' : (await readForm(req.raw)).get('wanted');
  const person = await personOf(context);
  if (!person) return noSuchLink(context);
  if (wanted !== 'no' && wanted !== 'yes')
    return page(context, announcementsWords(language(context)).mustTick);
  if (!isSecretKey(env.SECRET_KEY)) throw new Problem(503);
  await requireMeasure(env, req.raw);
  await chooseAnnouncements(openDatabase(env.DB), person, wanted === 'yes', Date.now());
  return done(context, wanted === 'yes');
}
