import { type AnsweredQuestion, optionsOf } from '../../forms/question.ts';
import type { Language } from '../../words/language.ts';
import { sayNumber } from '../../words/number.ts';
import { say } from '../../words/words.ts';
import type { Exclusion } from '../exclusions/exclusion.ts';
import type { Two } from '../person.ts';
import type { OpenGap } from './gaps.ts';
import { criterionNouns } from './nouns.ts';
import type { Reason } from './reasons.ts';
import type { Shown } from './shown.ts';
import type { ToldReason } from './told.ts';
import { reasonWords } from './words.ts';

/** An answer in words: an option by its label, anything else as it is. */
function sayAnswer(
  question: AnsweredQuestion,
  answer: string | number,
  language: Language,
): string {
  if (typeof answer === 'number') return sayNumber(answer, language);
  const option =
    'options' in question ? optionsOf(question).find(({ value }) => value === answer) : undefined;
  return option ? say(option.label, language) : answer;
}

/** How many are shared and which: « 2 sujets communs : Innovation, Environnement ». */
function sayCommon(
  { criterion, question }: Pick<Reason, 'criterion' | 'question'>,
  common: readonly string[],
  language: Language,
): string {
  const { none, one, many } = criterionNouns(language)[criterion].common;
  const count = common.length === 0 ? none : common.length === 1 ? one : `${common.length} ${many}`;
  return listed(count, question, common, language);
}

/** What stands before a list, and between items of it that have commas of their own. */
const signs = {
  fr: { before: '\u00a0: ', between: '\u202f; ' },
  en: { before: ': ', between: '; ' },
} as const;

function listed(
  count: string,
  question: AnsweredQuestion,
  values: readonly string[],
  language: Language,
): string {
  const labels = values.map((value) => sayAnswer(question, value, language));
  const { before, between } = signs[language];
  const sign = labels.some((label) => label.includes(',')) ? between : ', ';
  return labels.length === 0 ? count : `${count}${before}${labels.join(sign)}`;
}

/** How much of what was asked for there is: « 3 domaines demandés sur 4 ». */
function sayAsked(
  { criterion, question }: Pick<Reason, 'criterion' | 'question'>,
  common: readonly string[],
  asked: number,
  language: Language,
): string {
  const counted = reasonWords(language).asked(
    common.length,
    asked,
    criterionNouns(language)[criterion].asked,
  );
  return listed(counted, question, common, language);
}

function sayShown(
  reason: Pick<Reason, 'criterion' | 'question'>,
  shown: Shown,
  language: Language,
): string {
  const words = reasonWords(language);
  const { question } = reason;
  switch (shown.how) {
    case 'overlap':
    case 'shared_slots':
      return sayCommon(reason, shown.common, language);
    case 'offered_asked':
    case 'ranked':
      return sayAsked(reason, shown.common, shown.asked, language);
    default: {
      const [mentor, mentee] = [shown.mentor, shown.mentee].map((each) =>
        sayAnswer(question, each, language),
      );
      if (
        shown.how === 'same' ||
        typeof shown.mentor === 'string' ||
        typeof shown.mentee === 'string'
      ) {
        const is =
          shown.how === 'same' ? shown.is : shown.mentor === shown.mentee ? 'alike' : 'unlike';
        return is === 'alike' ? words.alike(mentee ?? '') : words[is](mentor ?? '', mentee ?? '');
      }
      const apart = Math.abs(shown.mentor - shown.mentee);
      return words.question(
        say(question.label, language),
        words.points(apart, mentor ?? '', mentee ?? ''),
      );
    }
  }
}

/** A reason in a sentence, for the coordinator. */
export function sayReason(reason: Reason, { mentor, mentee }: Two, language: Language): string {
  if (reason.speaks !== 'neither') return sayShown(reason, reason.shown, language);
  const names = reason.by.map((side) => (side === 'mentor' ? mentor : mentee).name);
  const [low, high] = reason.between;
  return reasonWords(language).unanswered(names, say(reason.question.label, language), low, high);
}

/** A reason in a sentence, for the two of a pair: they may read no other. */
export function sayTold(reason: ToldReason, language: Language): string {
  const { told } = reasonWords(language);
  const { how, question, common } = reason;
  switch (how) {
    case 'near':
    case 'complementary':
      return told[how](say(question.label, language));
    case 'same':
      return told.alike(common.map((each) => sayAnswer(question, each, language)).join(', '));
    default: {
      const said = sayCommon(reason, common, language);
      return said.charAt(0).toUpperCase() + said.slice(1);
    }
  }
}

/** What a mentee and a mentor of a directory have nothing in common by, for the mentee; within a sentence. */
export const sayGap = (gap: OpenGap, language: Language): string => sayCommon(gap, [], language);

/** Why two people must not be paired, for the coordinator alone. */
export const sayExclusion = (
  exclusion: Exclusion,
  { mentor, mentee }: Two,
  language: Language,
): string =>
  reasonWords(language).grounds[exclusion.ground](
    exclusion,
    { mentor: mentor.name, mentee: mentee.name },
    exclusion.likeness === 'same',
  );
