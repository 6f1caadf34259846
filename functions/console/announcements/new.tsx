import type { Context } from 'hono';
import { announcementNamed } from '../../../db/announcements/read.ts';
import { countReaders, type ReaderCounts } from '../../../db/announcements/readers.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { languagesOf } from '../../../db/people/language.ts';
import { participationsOf } from '../../../db/people/read.ts';
import { look } from '../../../db/statement.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { sendAnnouncement, sendLetter } from '../../actions/announcements/announce.ts';
import { storeMessages } from '../../actions/messages/store-messages.ts';
import { writes } from '../../announcements/letter.ts';
import { siteIndex } from '../../http/site-index.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { programmesIn } from '../people/programmes.ts';
import { Compose } from './compose.tsx';
import { letterTo, type OneReader, readLetters, testLetters, textsOf } from './letters.ts';
import { Preview } from './preview.tsx';
import { preparedFor, readyAnnouncementsOf } from './ready.ts';
import { readAudience, readTyped, readyNamed, type Typed, textFault, type Wrong } from './typed.ts';
import { announcementWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** The one person whom somebody writes to, as far as they may see them. */
async function oneReader(
  db: Database,
  person: string,
  context: Asked,
): Promise<OneReader | undefined> {
  const [one] = await look(participationsOf(db, acting(context).scope, { person }));
  if (!one) return undefined;
  const languages = await languagesOf(db, [one.application]);
  const language = languages.get(one.application) ?? context.var.language;
  const { name, email, programme } = one;
  return { person, name, email, programme: programme || null, language };
}

/** The languages in which one can write, of those of the site; to one person in theirs, or in what there is. */
async function writtenIn(context: Asked, one: OneReader | undefined): Promise<readonly Language[]> {
  const { languages } = await siteIndex(context.env);
  const kind = one ? 'letter' : 'announcement';
  const can = await Promise.all(languages.map((own) => writes(context.env, kind, own)));
  const written = languages.filter((_, at) => can[at]);
  if (!one) return written;
  const own = written.includes(one.language) ? one.language : otherThan(one.language);
  return written.filter((each) => each === own);
}

/** What is shown beside the form. */
interface Said {
  readonly wrong?: Wrong | undefined;
  /** Whether what was typed is to be looked at. */
  readonly preview?: { readonly counts: ReaderCounts | undefined; readonly tested?: string };
}

async function show(context: Asked, typed: Typed, { wrong, preview }: Said = {}, status = 200) {
  const { env } = context;
  const { language } = context.var;
  const words = announcementWords(language);
  const db = openDatabase(env.DB);
  const { scope } = acting(context);
  const one = typed.person === undefined ? undefined : await oneReader(db, typed.person, context);
  if (typed.person !== undefined && !one) return missing(context);
  const [written, { programmes }] = await Promise.all([
    writtenIn(context, one),
    programmesIn(env, db, [], language),
  ]);
  const letters = preview
    ? await readLetters(env, typed, one, (own) => announcementWords(own).sample)
    : [];
  const heading = one ? words.toOne(one.name || one.email) : words.newHeading;
  const content =
    written.length === 0 ? (
      <p class="empty">{one ? words.noLetter : words.noMail}</p>
    ) : (
      <>
        {preview && (
          <>
            <Preview
              {...{ language, letters, typed }}
              counts={preview.counts}
              tested={preview.tested}
            />
            <h2>{words.change}</h2>
          </>
        )}
        <Compose
          {...{ language, typed, written, scope, programmes, wrong }}
          again={preview !== undefined}
        />
      </>
    );
  return consolePage(context, { title: words.newTitle, heading, content, status });
}

/** Where one writes: with nothing, with a ready announcement, or with one that was sent before. */
export const newAnnouncement = async (context: Asked): Promise<Response> => {
  const { env, req } = context;
  const by = acting(context);
  const asked = (name: string) => req.query(name);
  const person = asked('person') ?? '';
  const empty: Typed = {
    key: crypto.randomUUID(),
    person: isId(person) ? person : undefined,
    audience: readAudience(asked),
    ready: undefined,
    texts: {},
  };
  const name = readyNamed(asked('ready'));
  const ready = name && (await readyAnnouncementsOf(env)).find((one) => one.name === name);
  const { programmes } = await siteIndex(env);
  const programme = programmes.find(
    ({ id }) => id === empty.audience.programme && isWithin(by.scope, id),
  );
  if (ready && programme) return show(context, { ...empty, ...preparedFor(ready, programme) });
  const id = asked('from') ?? '';
  const from = isId(id) && (await announcementNamed(openDatabase(env.DB), id, by));
  if (from) return show(context, { ...empty, audience: from.audience, texts: from.texts });
  return show(context, empty);
};

/** What is wrong with whom it is for; nothing where it reaches somebody. */
function readersFault(counts: ReaderCounts, context: Asked): Wrong | undefined {
  const { faults } = announcementWords(context.var.language);
  if (counts.of.fr + counts.of.en > 0) return undefined;
  return { field: undefined, fault: counts.refused > 0 ? faults.nobodyWants : faults.nobody };
}

/** Sends what was typed to one person. */
async function sendToOne(context: Asked, typed: Typed, one: OneReader): Promise<Response> {
  const { language } = context.var;
  const by = acting(context);
  const message = await letterTo(context.env, typed, one, by.now);
  if (!message) return show(context, typed, {}, 503);
  await sendLetter(openDatabase(context.env.DB), message, by);
  const told = { notice: 'written' };
  return context.redirect(consoleAddress(language, `people/${one.person}/`, told), 303);
}

/** Shows what was typed as it will be read, sends a test of it to whoever wrote it, or sends it. */
export const compose = taking(async (context: Asked, sent) => {
  const { env } = context;
  const { language } = context.var;
  const typed = readTyped(sent);
  const by = acting(context);
  const db = openDatabase(env.DB);
  const one = typed.person === undefined ? undefined : await oneReader(db, typed.person, context);
  if (typed.person !== undefined && !one) return missing(context);
  const wrong = textFault(typed, announcementWords(language));
  if (wrong) return show(context, typed, { wrong }, 422);
  const counts = one ? undefined : await countReaders(db, typed.audience, by.scope);
  const nobody = counts && readersFault(counts, context);
  if (nobody) return show(context, typed, { wrong: nobody }, 422);
  const does = sent.get('does');
  if (does === 'test') {
    const tests = await testLetters(env, typed, one, by);
    await storeMessages(db, tests);
    deliverSoon(
      context,
      tests.map(({ key }) => key),
    );
    const tested = tests[0]?.recipient;
    return show(context, typed, { preview: { counts, ...(tested ? { tested } : {}) } });
  }
  if (does !== 'send') return show(context, typed, { preview: { counts } });
  if (one) return sendToOne(context, typed, one);
  const texts = await textsOf(env, typed);
  if (!texts || !counts) return show(context, typed, {}, 503);
  const { key: id, audience, ready = null } = typed;
  const readers = counts.of.fr + counts.of.en;
  await sendAnnouncement(db, { id, audience, texts, ready, readers }, by);
  const told = { notice: 'sent' };
  return context.redirect(consoleAddress(language, `announcements/${id}/`, told), 303);
});
