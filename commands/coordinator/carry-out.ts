import { allCoordinators, type CoordinatorRow } from '../../db/console/coordinators.ts';
import type { Database } from '../../db/open.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { dayOf } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { letIn, withdraw } from '../../functions/actions/coordinators/let-in.ts';
import { newRecoveryCode } from '../../functions/actions/coordinators/recovery.ts';
import type { Asked } from './read-words.ts';
import { coordinatorWords } from './words.ts';

/** One line of the list. */
function lineOf({ email, name, role, programmes, signedInAt }: CoordinatorRow, language: Language) {
  const { all, never } = coordinatorWords(language);
  const seen = signedInAt === null ? never : dayOf(signedInAt);
  return [email, role, programmes?.join(', ') ?? all, seen, name].filter(Boolean).join('  ');
}

/** Does what the command was asked to, as somebody at the machine: what it says, and whether it was done. */
export async function carryOut(
  db: Database,
  asked: Asked,
  { language, now }: { readonly language: Language; readonly now: number },
): Promise<{ readonly said: string; readonly done: boolean }> {
  const words = coordinatorWords(language);
  if (asked.act === 'list') {
    const rows = await allCoordinators(db);
    const lines = rows.map((row) => lineOf(row, language));
    return { said: lines.length > 0 ? lines.join('\n') : words.none, done: true };
  }
  const by = { who: 'local', now };
  const { act, email } = asked;
  const key = addressKey(email);
  if (act === 'recovery') {
    const code = await newRecoveryCode(db, key, by);
    return code
      ? { said: words.recovery(email, code), done: true }
      : { said: words.noOwner(email), done: false };
  }
  const outcome = act === 'add' ? await letIn(db, asked, by) : await withdraw(db, key, by);
  if (outcome === 'done') return { said: words.done[act](email), done: true };
  const said = outcome === 'refused' ? words.refused : words[outcome](email);
  return { said, done: false };
}
