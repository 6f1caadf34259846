import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../db/open.ts';
import { type Ready, readyIn } from '../../db/pairs/ready.ts';
import { charterTexts } from '../../domain/addresses.ts';
import type { CharterText } from '../../domain/pairs/signature.ts';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import type { Language } from '../../domain/words/language.ts';
import { introduce, signCharter } from '../../functions/actions/pairs/answer-pair.ts';
import { makePair } from '../../functions/actions/pairs/make-pair.ts';
import { movePair } from '../../functions/actions/pairs/move-pair.ts';
import { charterOf } from '../../functions/pairs/charter.ts';
import type { Chance } from './chance.ts';
import { introductionsIn } from './sayings.ts';
import { meet } from './sessions.ts';

const day = 86_400_000;
const by = { who: 'local', scope: 'all' } as const;

/** Why these two, as the coordinator of the demonstration writes it. */
const words = {
  fr: 'Vous avez tous deux changé de métier en cours de route, et vos semaines se croisent le mardi. Il faudra de la patience au début : l’un parle vite, l’autre réfléchit avant.',
  en: 'Both of you changed trades along the way, and your weeks meet on Tuesdays. Some patience will be needed at first: one talks fast, the other thinks first.',
} as const;

/** What the pairs of the demonstration are made with. */
interface Making {
  /** The folder of the built site: the charter is taken from it. */
  readonly site: string;
  readonly now: number;
  readonly luck: Chance;
  readonly programmes: readonly ProgrammeEntry[];
}

/** The charter of the built site in a language. */
async function charterIn(site: string, language: Language): Promise<CharterText | undefined> {
  const file = join(site, charterTexts, language, 'index.html');
  return existsSync(file) ? charterOf(readFileSync(file, 'utf8')) : undefined;
}

/** One of the two signs, in their language. */
async function sign(db: Database, pair: string, one: Ready, { site }: Making, now: number) {
  const { person, role: side, name, language } = one;
  const charter = await charterIn(site, language);
  if (!charter) return;
  const signing = { pair, side, person, name, charter: { ...charter, language } };
  await signCharter(db, { ...signing, now }, []);
}

/** What became of a pair: most have begun, one of them has paused; some wait for one signature, or for both. */
async function live(
  db: Database,
  pair: string,
  two: readonly [Ready, Ready],
  nth: number,
  making: Making,
) {
  const [one, other] = two;
  const after = (days: number) => Math.round(Math.min(making.now, making.now - (9 - days) * day));
  if (nth % 4 === 2) return;
  await sign(db, pair, other, making, after(1));
  if (nth % 4 === 1) return;
  await sign(db, pair, one, making, after(2.5));
  const { now } = making;
  await meet(db, { pair, two, nth, begunAt: after(2.5), now, key: () => crypto.randomUUID() });
  if (nth % 4 === 3)
    await movePair(db, 'pause', { id: pair, was: 'active' }, [], { ...by, now: after(6) });
}

/** Makes pairs of those who are ready in each programme, through the actions by which a coordinator and the two do it. */
export async function makePairs(db: Database, making: Making): Promise<void> {
  const { now, luck, programmes } = making;
  const announcedAt = Math.round(now - 9 * day);
  let nth = 0;
  for (const { id: programme } of programmes) {
    const [mentors, mentees] = [
      await readyIn(db, { programme, role: 'mentor' }, 'all', 20),
      await readyIn(db, { programme, role: 'mentee' }, 'all', 20),
    ];
    for (const one of [...mentors, ...mentees]) {
      const texts = introductionsIn(one.language);
      if (texts.length === 0 || !luck.often(0.7)) continue;
      const { participation, person } = one;
      await introduce(db, { participation, person, text: luck.oneOf(texts), now: announcedAt });
    }
    for (const [at, mentor] of mentors.entries()) {
      const mentee = mentees[at];
      if (!mentee) continue;
      const pair = luck.key();
      const made = {
        id: pair,
        mentor: mentor.participation,
        mentee: mentee.participation,
        word: words[mentor.language],
      };
      if (!(await makePair(db, made, [], { ...by, now: announcedAt }))) continue;
      await live(db, pair, [mentor, mentee], nth, making);
      nth += 1;
    }
  }
}
