import type { Context } from 'hono';
import { invitationNamed } from '../../../db/invitations/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { sendInvitationAgain } from '../../actions/invitations/invite.ts';
import { afterAnswer } from '../../http/after.ts';
import { siteIndex } from '../../http/site-index.ts';
import { deliverDue } from '../../mail/send.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { invitingProgrammes } from './doors.ts';
import { invitationLetter } from './letter.ts';
import { invitationWords } from './words.ts';

/**
 * Sends an invitation again, with the word that went with it.
 *
 * @returns why it was not sent; nothing when it was
 */
export async function again(context: Context<ConsoleEnv>, id: string): Promise<string | undefined> {
  const { env } = context;
  const words = invitationWords(context.var.language);
  const by = acting(context);
  const db = openDatabase(env.DB);
  const [row, index] = await Promise.all([invitationNamed(db, id, by.scope), siteIndex(env)]);
  if (!row) return words.gone;
  const { role, language, word, times } = row;
  const to = invitingProgrammes(index, by.scope, by.now).find(
    ({ programme }) => programme.id === row.programme,
  );
  const form = to?.forms[role];
  if (!to || !form) return words.faults.closed;
  const letter = await invitationLetter(env, language, { ...to, role, form, word, now: by.now });
  if (!letter) return words.noMail;
  if (!(await sendInvitationAgain(db, id, letter, by))) return words.notAgain;
  const keys = [`${id}-invitation-${times + 1}`];
  afterAnswer(context)(() => deliverDue(env, { most: 1, keys }));
  return undefined;
}
