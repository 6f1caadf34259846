import type { InvitationText } from '../../../db/invitations/write.ts';
import { formAddress } from '../../../domain/forms/address.ts';
import type { FormEntry } from '../../../domain/forms/entry.ts';
import { asPassage, render } from '../../../domain/messages/render.ts';
import { forgottenOn } from '../../../domain/people/invitation.ts';
import type { Role } from '../../../domain/people/participation.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { phaseOf } from '../../../domain/programmes/phase.ts';
import { phaseWords } from '../../../domain/programmes/words.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import type { Env } from '../../env.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';

/** The text of an invitation in a language, with who sends it; nothing where no mail leaves, or it is not written. */
async function written(env: Env, language: Language) {
  const letters = sendsMail(env) ? await lettersIn(env, language) : undefined;
  const text = letters?.texts.invitation;
  return letters && text && { letters, text };
}

/** Whether this house can invite anybody in a language. */
export const invites = async (env: Env, language: Language): Promise<boolean> =>
  (await written(env, language)) !== undefined;

/** What somebody is invited to. */
export interface InvitedTo {
  readonly programme: ProgrammeEntry;
  readonly role: Role;
  /** The form by which one applies for it. */
  readonly form: Pick<FormEntry, 'address'>;
  readonly word: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What an invitation says in a language; nothing where none can be sent. */
export async function invitationLetter(
  env: Env,
  language: Language,
  { programme, role, form, word, now }: InvitedTo,
): Promise<InvitationText | undefined> {
  const found = await written(env, language);
  if (!found) return undefined;
  const { letters, text } = found;
  const { dates } = programme;
  const values = {
    ...commonValues(letters),
    programme: say(programme.name, language),
    role: say(programme.roles[role], language),
    days: phaseWords(language)[phaseOf(dates, dayOf(now))](dates),
    sign_up: `${letters.sender.address}${formAddress(form, language)}?programme=${programme.id}`,
    until: sayWeekday(forgottenOn(now), language),
    word: asPassage(word),
  };
  return { programme: programme.id, language, name: 'invitation', ...render(text, values) };
}
