import type { Word } from '../../db/messages/word.ts';
import type { DueWord, WordRule } from '../../domain/due/word.ts';
import { wordRules } from '../../domain/due/word.ts';
import { referenceOf } from '../../domain/forms/reference.ts';
import { render } from '../../domain/messages/render.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { TextName } from '../../domain/messages/texts.ts';
import type { Standing } from '../../domain/people/participation.ts';
import { sayWeekday } from '../../domain/words/day.ts';
import { otherThan } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Env } from '../env.ts';
import { siteIndex } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';

/** Where somebody stands whom a rule tells something. */
const standings: Readonly<Record<WordRule, Standing>> = {
  'takes-longer': 'applied',
  'not-taken': 'waiting',
};

/** The rules whose text is written in a language at least; none where no mail leaves. */
export async function writtenWords(env: Env): Promise<ReadonlySet<WordRule>> {
  if (!sendsMail(env)) return new Set();
  const { languages } = await siteIndex(env);
  const letters = await Promise.all(languages.map((language) => lettersIn(env, language)));
  return new Set(wordRules.filter((rule) => letters.some((one) => one?.texts[rule])));
}

/** Whether a text is written in a language at least; not where no mail leaves. */
export async function writesName(env: Env, name: TextName): Promise<boolean> {
  if (!sendsMail(env)) return false;
  const { languages } = await siteIndex(env);
  const letters = await Promise.all(languages.map((language) => lettersIn(env, language)));
  return letters.some((one) => one?.texts[name]);
}

/** The texts in the language that somebody is written to in, or in the other, where a word is written only there. */
async function lettersFor(env: Env, { rule, to }: DueWord): Promise<Letters | undefined> {
  for (const language of [to.language, otherThan(to.language)]) {
    const letters = await lettersIn(env, language);
    if (letters?.texts[rule]) return letters;
  }
  return undefined;
}

/** The message of a word that is due to somebody. */
export async function wordLetter(env: Env, word: DueWord, now: number): Promise<Word | undefined> {
  const { rule, key, to, day, at } = word;
  const { application, participation, programme, person } = to;
  const letters = await lettersFor(env, word);
  const text = letters?.texts[rule];
  const known = (await siteIndex(env)).programmes.find(({ id }) => id === programme);
  if (!letters || !text || !known) return undefined;
  const { language } = letters;
  const values = {
    ...commonValues(letters),
    name: to.name,
    programme: say(known.name, language),
    reference: referenceOf(application),
    day: sayWeekday(day, language),
  };
  return {
    ...render(text, values),
    ...{ key, recipient: to.email, person, programme, language, name: rule, now },
    ...{ due: Math.max(at, now), participation, application, standing: standings[rule] },
  };
}

/** The messages of many words. */
export async function wordLetters(
  env: Env,
  words: readonly DueWord[],
  now: number,
): Promise<readonly Word[]> {
  const letters = await Promise.all(words.map((word) => wordLetter(env, word, now)));
  return letters.filter((one) => one !== undefined);
}
