import type { Database } from '../../db/open.ts';
import { type Ready, readyNamed } from '../../db/pairs/ready.ts';
import { requestsOf } from '../../db/requests/read.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { ProgrammePairing } from '../../domain/matching/site-pairing.ts';
import type { Role } from '../../domain/people/participation.ts';
import { choosesFromDirectory, choosesFromLists } from '../../domain/requests/request.ts';
import { introduce } from '../../functions/actions/pairs/answer-pair.ts';
import {
  askForMore,
  chooseDirectory,
  declineRequest,
} from '../../functions/actions/requests/answer-request.ts';
import { askMentor } from '../../functions/actions/requests/ask-mentor.ts';
import { sendLists } from '../../functions/actions/requests/short-lists.ts';
import { prepareFor } from '../../functions/console/requests/prepare.ts';
import type { Env } from '../../functions/env.ts';
import { arrive } from './arrive.ts';
import { builtPairing } from './built-pairing.ts';
import { chance } from './chance.ts';
import { introductionsIn } from './sayings.ts';

const day = 86_400_000;

/** Where mentees choose, and by what. */
interface Choosing {
  readonly env: Env;
  /** The folder of the built site. */
  readonly site: string;
  readonly now: number;
  readonly forms: readonly VersionedForm[];
}

const fromLists = {
  mentor: ['Béatrice Colin', 'Cyril Hamon', 'Delphine Roy', 'Étienne Maillard', 'Fanny Kessler'],
  mentee: ['Gaëlle Moreau', 'Hakim Belaïd', 'Irène Vasseur', 'Joris Payet', 'Karima Haddad'],
} as const;

const fromDirectory = {
  mentor: ['Léonie Garnier', 'Marius Chevalier', 'Nathalie Ott', 'Olivier Sanchez'],
  mentee: ['Paola Ricci', 'Rémi Gauthier', 'Sonia Lambert'],
} as const;

/** Both sides of a programme, ready; the mentors introduce themselves. */
async function gathered(
  db: Database,
  { id }: ProgrammePairing,
  names: Readonly<Record<Role, readonly string[]>>,
  { now, forms }: Choosing,
): Promise<Readonly<Record<Role, readonly Ready[]>>> {
  const luck = chance(20_261_203);
  const side = async (role: Role) =>
    readyNamed(db, await arrive(db, role, id, { now, forms }, names[role], luck), 'all');
  const both = { mentor: await side('mentor'), mentee: await side('mentee') };
  const texts = introductionsIn('fr');
  for (const [at, { participation, person }] of both.mentor.entries()) {
    const text = texts[at % Math.max(1, texts.length)];
    if (text) await introduce(db, { participation, person, text, seen: '', now: now - 9 * day });
  }
  return both;
}

/** What is written with a request, and what a mentor would like to know first. */
const texts = {
  word: 'Bonjour, je reprends une équipe au printemps et je n’ai jamais annoncé une mauvaise nouvelle à dix personnes à la fois. Votre présentation m’a donné envie de vous en parler.',
  question: 'Qu’est-ce qui vous ferait dire, dans six mois, que nos rencontres ont servi ?',
} as const;

/** Lists were sent a week ago; one mentee asked, one was asked back, one was told no, and new lists wait to be read. */
async function chooseFromLists(
  db: Database,
  programme: ProgrammePairing,
  choosing: Choosing,
): Promise<void> {
  const { env, now } = choosing;
  const at = (days: number) => ({ who: 'local', scope: 'all', now: now - days * day }) as const;
  const { mentor, mentee } = await gathered(db, programme, fromLists, choosing);
  await prepareFor(env, db, programme.id, { length: 3, least: 0 }, at(7));
  const drafted = await requestsOf(db, programme.id, 'all', 100);
  const later = drafted.at(-1)?.mentee;
  const keep = drafted.filter((one) => one.mentee !== later).map(({ id }) => id);
  await sendLists(db, programme.id, { keep, strike: [] }, [], at(7));
  const most = programme.mentees_per_mentor;
  const taken = new Set<string>();
  const others = mentee.filter((each) => each.participation !== later);
  for (const [nth, { participation, person }] of others.slice(0, 3).entries()) {
    const one = drafted.find(
      (each) =>
        each.mentee === participation &&
        !taken.has(each.mentor) &&
        mentor.some((guide) => guide.participation === each.mentor),
    );
    const asked = mentor.find((each) => each.participation === one?.mentor);
    if (!one || !asked) continue;
    taken.add(one.mentor);
    const asking = { id: one.id, programme: programme.id, mentor: one.mentor, most };
    const word = { mentee: participation, person, origin: 'list', word: texts.word } as const;
    await askMentor(db, { ...asking, ...word, now: at(5).now }, undefined);
    const answer = { id: one.id, side: 'mentor', person: asked.person, now: at(3).now } as const;
    if (nth === 1) await askForMore(db, answer, texts.question, undefined);
    if (nth === 2) await declineRequest(db, answer, undefined);
  }
}

/** All mentors but one stand in the directory; two mentees have asked, and one of them was told no. */
async function chooseFromDirectory(
  db: Database,
  programme: ProgrammePairing,
  choosing: Choosing,
): Promise<void> {
  const { now } = choosing;
  const { mentor, mentee } = await gathered(db, programme, fromDirectory, choosing);
  for (const { participation, person } of mentor.slice(1))
    await chooseDirectory(db, { participation, person, now: now - 12 * day }, true);
  for (const [nth, { participation, person }] of mentee.slice(0, 2).entries()) {
    const asked = mentor.at(nth + 1);
    if (!asked) continue;
    const id = crypto.randomUUID();
    const asking = { id, programme: programme.id, mentor: asked.participation };
    const word = { mentee: participation, person, origin: 'directory', word: texts.word } as const;
    const most = programme.mentees_per_mentor;
    await askMentor(db, { ...asking, ...word, most, now: now - 4 * day }, undefined);
    const answer = { id, side: 'mentor', person: asked.person, now: now - 2 * day } as const;
    if (nth === 1) await declineRequest(db, answer, undefined);
  }
}

/** Where mentees choose their mentor, some have: from short lists, and from a directory. */
export async function letThemChoose(db: Database, choosing: Choosing): Promise<void> {
  const programmes = builtPairing(choosing.site)?.programmes;
  const lists = programmes?.find(choosesFromLists);
  const directory = programmes?.find(choosesFromDirectory);
  if (lists) await chooseFromLists(db, lists, choosing);
  if (directory) await chooseFromDirectory(db, directory, choosing);
}
