import { askedOf, marksThere } from '../../../db/links/forms.ts';
import { openDatabase } from '../../../db/open.ts';
import type { Standing } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { markOfLink } from '../../actions/links/pass.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { consoleAddress } from '../address.ts';
import { currentForm } from '../forms.ts';
import { writePick } from '../people/selection.ts';
import { asksByMail } from './letters.ts';
import { isOnlyCounted } from './view.tsx';
import { askWords } from './words.ts';

/** A form that somebody was asked to answer: whether they have, where that may be known. */
export interface AskedForm {
  readonly title: string;
  readonly day: string;
  readonly participation: string | null;
  readonly answered: 'yes' | 'no' | 'unknown';
}

/** What is known of the questionnaires of a person, and whether another can be sent. */
export interface Asking {
  readonly asked: readonly AskedForm[];
  readonly asksMore: boolean;
}

/** The forms that a person was asked to answer, as far as somebody may see it. Of one with anonymous answers nobody learns whether they did. */
export async function askingOf(
  env: Env,
  person: string | undefined,
  { scope, language }: { readonly scope: Scope; readonly language: Language },
): Promise<Asking> {
  if (person === undefined) return { asked: [], asksMore: false };
  const db = openDatabase(env.DB);
  const key = env.SECRET_KEY;
  const asksMore = await asksByMail(env, language);
  const links = await askedOf(db, person, scope);
  if (!isSecretKey(key) || links.length === 0) return { asked: [], asksMore };
  const marked = await Promise.all(
    links.map(async (link) => ({
      ...link,
      form: await currentForm(env, link.form ?? ''),
      id: link.form ?? '',
      mark: await markOfLink(key, link.id),
    })),
  );
  const open = marked.filter(({ form }) => form && !isOnlyCounted(form));
  const there = await marksThere(
    db,
    open.map(({ mark }) => mark),
  );
  const asked = marked.map(
    ({ form, id, participation, createdAt, mark }) =>
      ({
        title: form ? say(form.title, language) : id,
        day: dayOf(createdAt),
        participation,
        answered: !form || isOnlyCounted(form) ? 'unknown' : there.has(mark) ? 'yes' : 'no',
      }) as const,
  );
  return { asked, asksMore };
}

interface Props {
  readonly language: Language;
  readonly asking: Asking;
  /** The participation that is looked at. */
  readonly one: { readonly id: string; readonly standing: Standing };
  /** Whether who looks may send one. */
  readonly allowed: boolean;
}

/** The questionnaires of a participation, and the way to send another. */
export const AskedForms = ({ language, asking: { asked, asksMore }, one, allowed }: Props) => {
  const words = askWords(language);
  const own = asked.filter(({ participation }) => participation === one.id);
  const said = { yes: words.answered, no: words.notYet, unknown: words.unknown };
  return (
    <>
      {own.length > 0 && (
        <>
          <h3>{words.asked}</h3>
          <ul>
            {own.map(({ title, day, answered }) => (
              <li>
                {title} <span class="faint">{words.on(sayDay(day, language))}</span> ·{' '}
                {said[answered]}
              </li>
            ))}
          </ul>
        </>
      )}
      {allowed && asksMore && (
        <form method="post" action={consoleAddress(language, 'questionnaires/')}>
          <input type="hidden" name="pick" value={writePick({ id: one.id, was: one.standing })} />
          <button type="submit" class="quiet">
            {words.open}
          </button>
        </form>
      )}
    </>
  );
};
