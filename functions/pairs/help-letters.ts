import { allCoordinators } from '../../db/console/coordinators.ts';
import type { Database } from '../../db/open.ts';
import { addresses } from '../../domain/addresses.ts';
import { digestOf } from '../../domain/forms/reference.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { render } from '../../domain/messages/render.ts';
import { isUrgent, type Subject } from '../../domain/pairs/help.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { isWithin } from '../../domain/people/scope.ts';
import { dayOf } from '../../domain/words/day.ts';
import { firstLanguage } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Env } from '../env.ts';
import { siteIndex } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';

/** A request that the coordinators of its programme are told of. */
interface Asked {
  readonly id: string;
  readonly subject: Subject;
  readonly pair: string;
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What tells the coordinators of a programme that one of a pair turns to them: at once where it is urgent,
 * else once a day at most. It says where to read it, never who asked nor what.
 */
export async function helpLetters(
  env: Env,
  db: Database,
  { id, subject, pair, programme, now }: Asked,
): Promise<readonly NewMessage[]> {
  if (!sendsMail(env)) return [];
  const { languages, programmes } = await siteIndex(env);
  const letters = await lettersIn(env, languages[0] ?? firstLanguage);
  const text = letters?.texts['help-asked'];
  if (!letters || !text) return [];
  const { language, sender } = letters;
  const all = await allCoordinators(db);
  const answering = all.filter(
    ({ role, programmes: seen }) => role !== 'reader' && isWithin(seen ?? 'all', programme),
  );
  const to = answering.length > 0 ? answering.map(({ email }) => email) : [sender.contact];
  const known = programmes.find((one) => one.id === programme);
  const values = {
    ...commonValues(letters),
    programme: known ? say(known.name, language) : programme,
    console: `${sender.address}${addresses.console[language]}pairs/${pair}/`,
  };
  return Promise.all(
    to.map(async (recipient): Promise<NewMessage> => {
      // Nothing leads from the key to an address.
      const whom = (await digestOf(addressKey(recipient))).slice(0, 16);
      const key = `${isUrgent(subject) ? id : dayOf(now)}-help-asked-${whom}`;
      return {
        ...render(text, values),
        ...{ key, recipient, person: null, programme, language, name: 'help-asked', now },
      };
    }),
  );
}
