import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { Asking } from '../../../db/thanks/read.ts';
import { digestOf } from '../../../domain/forms/reference.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { decideThanks, readThanked } from '../../actions/thanks/thank.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Fault, Notice } from '../../private/notice.tsx';
import { thanksFile, thanksText } from '../../thanks/file.ts';
import { type NamedThanked, namesThanked } from '../../thanks/named.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { ContentFile, contentFile } from '../content-file.tsx';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { ofProgramme } from '../pairs/said.tsx';
import { ThanksForm } from './form.tsx';
import { asksOfThanks, leavingNames, namesOnSite } from './standing.ts';
import { ToRemove } from './to-remove.tsx';
import { thanksWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/thanks/:programme/'>;

/** What stands above the list. */
interface Above {
  readonly notice?: string | undefined;
  readonly fault?: string;
  readonly status?: number;
}

/** Whom the site of a programme may thank, and the versions of forms that asked them. */
interface MayBeThanked {
  readonly names: readonly NamedThanked[];
  readonly asking: readonly Asking[];
}

/** Whom the site of the programme that the address names may thank; nothing where it may not be seen. */
async function asked(
  context: Context<ConsoleEnv>,
  programme: string,
): Promise<MayBeThanked | undefined> {
  const by = acting(context);
  const { programmes } = await siteIndex(context.env);
  if (!isWithin(by.scope, programme) || !programmes.some(({ id }) => id === programme))
    return undefined;
  const db = openDatabase(context.env.DB);
  const asks = await asksOfThanks(context.env, db);
  const names = await namesThanked(await readThanked(db, { programme, ...asks }, by));
  return { names, asking: asks.asking };
}

/** What makes a list the one that was seen. */
const seenOf = (names: readonly NamedThanked[]): Promise<string> =>
  digestOf(names.map(({ id, hash, standing }) => `${id} ${hash} ${standing}`).join());

async function show(
  context: Asked,
  { names, asking }: MayBeThanked,
  { notice, fault, status = 200 }: Above = {},
): Promise<Response> {
  const { language, session } = context.var;
  const words = thanksWords(language);
  const programme = context.req.param('programme');
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const [{ programmes }, onSite] = await Promise.all([
    siteIndex(context.env),
    namesOnSite(context.env, by.scope),
  ]);
  const own = onSite.filter((one) => one.programme === programme);
  const leaving = await leavingNames(db, asking, own, by);
  const allowed = session !== undefined && mayChange(session.role);
  const text = allowed ? await thanksText(names) : undefined;
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      {fault && <Fault id="thanks-error">{fault}</Fault>}
      <p>{words.lead}</p>
      <ToRemove {...{ language, programme, leaving }} isReplaced={text !== undefined} />
      {names.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <ThanksForm {...{ language, programme, names, allowed }} seen={await seenOf(names)} />
      )}
      {text !== undefined && (
        <ContentFile
          words={words}
          path={thanksFile(programme)}
          address={consoleAddress(language, `thanks/${programme}/file/`)}
          text={text}
        />
      )}
      <p>
        <a href={consoleAddress(language, `programmes/${programme}/`)}>{words.back}</a>
      </p>
    </>
  );
  const heading = ofProgramme(words.heading, programmes, programme, language);
  return consolePage(context, { title: words.title, heading, content, status });
}

/** Whom the site of a programme thanks by name, and the file that says so. */
export async function thanksOfProgramme(context: Asked): Promise<Response> {
  const found = await asked(context, context.req.param('programme'));
  if (!found) return missing(context);
  const done = context.req.query('notice') === 'kept';
  return show(context, found, {
    notice: done ? thanksWords(context.var.language).done : undefined,
  });
}

/** A coordinator says whom of a list the site thanks. */
export const keepThanks = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const programme = context.req.param('programme');
  const found = await asked(context, programme);
  if (!found) return missing(context);
  const { names } = found;
  if (sent.get('seen') !== (await seenOf(names)))
    return show(context, found, { fault: thanksWords(language).overtaken, status: 409 });
  const picked = new Set(sent.getAll('pick'));
  const thanked = names.filter(({ id }) => picked.has(id));
  const others = names.filter(({ id }) => !picked.has(id)).map(({ id }) => id);
  await decideThanks(
    openDatabase(context.env.DB),
    { programme, thanked: thanked.map(({ id, hash }) => ({ id, hash })), others },
    acting(context),
  );
  return context.redirect(
    consoleAddress(language, `thanks/${programme}/`, { notice: 'kept' }),
    303,
  );
});

/** The file of the thanks of a programme, to be added to the content. */
export async function fileOfThanks(
  context: Context<ConsoleEnv, '/thanks/:programme/file/'>,
): Promise<Response> {
  const programme = context.req.param('programme');
  const found = await asked(context, programme);
  const text = found && (await thanksText(found.names));
  if (text === undefined) return missing(context);
  return contentFile(context, 'yaml', { path: thanksFile(programme), text });
}
