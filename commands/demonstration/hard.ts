import { numberLength, numberOf } from '../../domain/certificates/number.ts';
import { silenceDue } from '../../domain/due/silence.ts';
import { otherSide, type Role, roles } from '../../domain/people/participation.ts';
import { dayOf, daysAfter, startOf } from '../../domain/words/day.ts';
import { say } from '../../domain/words/words.ts';
import { issueCertificate } from '../../functions/actions/certificates/issue.ts';
import { answerSilence, listen } from '../../functions/actions/pairs/answer-silence.ts';
import { askForHelp, settleHelp, stepAlone } from '../../functions/actions/pairs/ask-for-help.ts';
import { lettersIn } from '../../functions/mail/letters.ts';
import { helpLetters } from '../../functions/pairs/help-letters.ts';
import { endedLetter, pausedLetter, silenceLetters } from '../../functions/pairs/letters.ts';
import { addressee, ago, as, day, isTold, type Living } from './live.ts';
import { livedTexts } from './lived-texts.ts';

const hour = day / 24;
const by = { who: 'local', scope: 'all' } as const;

/** Somebody of a pair turns to the coordinator, who answers or has not yet. */
export async function askCoordinator(living: Living): Promise<void> {
  const { db, env, life, two, pair, edition, luck } = living;
  if (!life.help) return;
  const { side, subject, answered } = life.help;
  const now = ago(living, life.help.ago);
  const text = livedTexts(two[side].language).help[subject] ?? '';
  const help = { id: luck.key(), subject, text };
  const about = { ...help, pair, programme: edition.programme.id, now };
  const letters = isTold(living, now) ? await helpLetters(env, db, about) : [];
  await askForHelp(db, as(living, side, now), help, letters);
  const seen = { id: help.id, pair, was: 'open' } as const;
  if (answered) await settleHelp(db, seen, 'answered', { ...by, now: now + day });
}

/** One of the two pauses the pair or ends it; the other one is told, and a word goes to the coordinator, who answers it. */
export async function stepOfOne(living: Living): Promise<void> {
  const { db, env, life, two, pair, edition, luck } = living;
  if (!life.step) return;
  const { side, name } = life.step;
  const now = ago(living, life.step.ago);
  const [me, other] = [two[side], addressee(two[otherSide(side)])];
  const about = { pair, programme: edition.programme.id, now };
  const text = livedTexts(me.language).steps[name] ?? '';
  const word =
    text && name !== 'resume'
      ? ({ id: luck.key(), subject: `with_${name}`, text } as const)
      : undefined;
  const letter = !isTold(living, now)
    ? undefined
    : name === 'pause'
      ? await pausedLetter(env, other, about, me.name)
      : await endedLetter(env, other, about, false);
  const letters = word && letter ? await helpLetters(env, db, { ...about, ...word }) : [];
  await stepAlone(db, name, as(living, side, now), { word, letter, letters });
  if (word)
    await settleHelp(db, { id: word.id, pair, was: 'open' }, 'closed', { ...by, now: now + day });
}

/** The house answers the silence of a pair, so many steps far, each on its day. */
export async function breakSilence(living: Living): Promise<void> {
  const { db, env, life, pair, now, edition } = living;
  const look = async (at: number) => {
    const looked = { now: at, before: at, scope: 'all', most: 200 } as const;
    const { pairs } = await listen(db, looked, daysAfter(dayOf(at), -1));
    return pairs.find((one) => one.pair === pair);
  };
  for (let taken = 0; taken < (life.silence ?? 0); taken += 1) {
    const silent = await look(now);
    const rules = {
      silenceIn: () => edition.programme.silence,
      isStopped: () => false,
      told: [],
    };
    const [step] = silenceDue(silent ? [silent] : [], rules);
    if (!step || step.at > now) return;
    const at = startOf(dayOf(step.at)) + 9 * hour;
    await answerSilence(db, [{ step, letters: await silenceLetters(env, step, at) }], at);
  }
}

/** Each has their certificate made out. */
export async function makeOutCertificates(living: Living): Promise<void> {
  const { db, env, life, two, edition, luck } = living;
  if (!life.certificates || !life.step) return;
  const one = async (side: Role, at: number) => {
    const { name, language } = two[side];
    const letters = await lettersIn(env, language);
    await issueCertificate(db, {
      ...as(living, side, at),
      number: numberOf(Array.from({ length: numberLength }, () => luck.between(0, 255))),
      ...{ name, language, house: letters?.sender.organisation ?? '' },
      programme: say(edition.programme.name, language),
    });
  };
  for (const [at, side] of roles.entries()) await one(side, ago(living, life.step.ago - 1 - at));
}
