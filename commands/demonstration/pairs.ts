import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charterTexts } from '../../domain/addresses.ts';
import { otherSide, type Role, roles } from '../../domain/people/participation.ts';
import type { Language } from '../../domain/words/language.ts';
import { deliver } from '../../functions/actions/messages/deliver.ts';
import { declinePair, introduce, signCharter } from '../../functions/actions/pairs/answer-pair.ts';
import { makePair } from '../../functions/actions/pairs/make-pair.ts';
import { charterOf } from '../../functions/pairs/charter.ts';
import { announcement, begunLetter, endedLetter } from '../../functions/pairs/letters.ts';
import { askCoordinator, breakSilence, makeOutCertificates, stepOfOne } from './hard.ts';
import { addressee, ago, as, awake, day, isTold, type Living, written } from './live.ts';
import { livedTexts } from './lived-texts.ts';
import { introductionsIn } from './sayings.ts';
import { meet } from './sessions.ts';

const by = { who: 'local', scope: 'all' } as const;

/** The pair that mails are about. */
const about = ({ pair, edition }: Living, now: number) => ({
  ...{ pair, programme: edition.programme.id, now: Math.round(now) },
});

/** Each introduces themselves, and the coordinator makes the two a pair; both are told. */
async function announce(living: Living, now: number): Promise<boolean> {
  const { db, env, pair, two, luck, language, life, edition } = living;
  const introduced = new Map<Role, string>();
  for (const side of roles) {
    const { participation, person } = two[side];
    const texts = introductionsIn(two[side].language);
    if (texts.length === 0 || !luck.often(0.8)) continue;
    const text = luck.oneOf(texts);
    introduced.set(side, text);
    const written = { participation, person, text, seen: '' };
    await introduce(db, { ...written, now: Math.round(now - day) });
  }
  const word = luck.oneOf(livedTexts(language).word);
  const mails = isTold(living, now)
    ? await Promise.all(
        roles.map((side) => {
          const other = otherSide(side);
          const named = { name: two[other].name, introduction: introduced.get(other) ?? null };
          return announcement(env, addressee(two[side]), named, word, about(living, now));
        }),
      )
    : [];
  const [mentor, mentee] = [two.mentor.participation, two.mentee.participation];
  const at = Math.round(now);
  const came = { origin: 'proposal', formula: edition.programme.formula } as const;
  const made = await makePair(db, { id: pair, mentor, mentee, word, ...came }, written(mails), {
    ...{ ...by, now: at },
  });
  const key = mails[roles.indexOf('mentee')]?.message.key;
  if (life.bounced && key)
    await deliver(db, {
      send: async () => ({ is: 'refused', reason: 'address' }),
      ...{ clock: () => at + 60_000, most: 1, keys: [key] },
    });
  return made;
}

/** The charter of the built site in a language. */
async function charterIn(site: string, language: Language) {
  const file = join(site, charterTexts, language, 'index.html');
  return existsSync(file) ? charterOf(readFileSync(file, 'utf8')) : undefined;
}

/** One of the two signs, in their language; with the second signature both are told. */
async function sign(living: Living, side: Role, at: number): Promise<void> {
  const { db, env, site, two, life } = living;
  const { name, language } = two[side];
  const charter = await charterIn(site, language);
  if (!charter) return;
  const begins = side === 'mentor' && life.signed === 2 && isTold(living, at);
  const letters = begins
    ? await Promise.all(
        roles.map((one) =>
          begunLetter(env, addressee(two[one]), two[otherSide(one)], about(living, at)),
        ),
      )
    : [];
  const signing = { ...as(living, side, at), name, charter: { ...charter, language } };
  await signCharter(db, signing, written(letters));
}

/** One of the two would rather not. */
async function decline(living: Living, at: number): Promise<void> {
  const { db, env, two } = living;
  const told = await endedLetter(env, addressee(two.mentor), about(living, at), false);
  await declinePair(db, as(living, 'mentee', at), isTold(living, at) ? written([told]) : []);
}

/** A pair, from its announcement to the day on which the demonstration is stopped. */
export async function livePair(living: Living): Promise<void> {
  const { life, begunAt } = living;
  const announcedAt =
    life.announced === undefined ? awake(begunAt - 4 * day) : ago(living, life.announced);
  if (!(await announce(living, announcedAt))) return;
  if (life.declined !== undefined) await decline(living, ago(living, life.declined));
  if (life.signed > 0) await sign(living, 'mentee', announcedAt + 1.3 * day);
  if (life.signed < 2) return;
  await sign(living, 'mentor', begunAt);
  await meet(living);
  await askCoordinator(living);
  await stepOfOne(living);
  await breakSilence(living);
  await makeOutCertificates(living);
}
