import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { heldIn } from '../../../domain/forms/held.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { isApplication, type Status } from '../../../domain/forms/status.ts';
import { decisionKey } from '../../../domain/messages/keys.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { asPassage, render } from '../../../domain/messages/render.ts';
import { nameIn } from '../../../domain/people/applicant.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { plain } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import type { Env } from '../../env.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';
import { sayProgramme } from '../forms.ts';

/** The decisions that somebody can be told of. */
export const toldDecisions = ['accepted', 'waiting', 'declined'] as const;
/** One of them: the text that tells it is called so too. */
export type ToldDecision = (typeof toldDecisions)[number];

/** Whether a status is one that somebody can be told of. */
export const isTold = (status: Status | undefined): status is ToldDecision =>
  toldDecisions.some((one) => one === status);

/** How long a decision can be changed before whoever it is about is told, in milliseconds. */
export const secondThought = 10 * 60_000;

/** Longest word that a coordinator adds, in characters. */
export const longestWord = 2000;

/** What of a submission tells whom to write to, and of what. */
export type Decidable = Pick<ReadSubmission, 'id' | 'definition' | 'answers' | 'programme'>;

/** What was decided, and how it is told. */
export interface Telling {
  readonly status: ToldDecision;
  /** What the coordinator adds. */
  readonly word?: string | undefined;
  /** The language that they are written to in. */
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where somebody is told of a decision on what they sent; empty where nobody can be. */
export function addressFor(env: Env, { definition, answers }: Decidable): string {
  return isApplication(definition) && sendsMail(env) ? heldIn(definition, answers, 'email') : '';
}

/**
 * What tells somebody the decision on their application, in their language if the site has it. It leaves a while after the decision, so that a slip can be undone.
 *
 * @returns nothing where nobody can be told: no address, no mail, no such text
 */
export async function decisionLetter(
  env: Env,
  row: Decidable,
  { status, word = '', language: wished, now }: Telling,
): Promise<NewMessage | undefined> {
  const recipient = addressFor(env, row);
  if (recipient === '') return undefined;
  const { id, definition, answers, programme } = row;
  const letters = (await lettersIn(env, wished)) ?? (await lettersIn(env, otherThan(wished)));
  const text = letters?.texts[status];
  if (!letters || !text) return undefined;
  const { language } = letters;
  const values = {
    ...commonValues(letters),
    name: nameIn(definition, answers),
    programme:
      programme === ''
        ? say(definition.title, language)
        : plain(sayProgramme(definition, programme, language)),
    reference: referenceOf(id),
    word: asPassage(word),
  };
  return {
    ...render(text, values),
    ...{ key: decisionKey(id, status, now), recipient, person: null },
    ...{ programme: programme || null, language, name: status, now, due: now + secondThought },
  };
}
