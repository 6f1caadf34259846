import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { formsWaiting } from '../../actions/links/enter-form.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';
import { questionnaireWords } from './words.ts';

/** A questionnaire that waits for somebody. */
export interface Questionnaire {
  /** The id of the link that it was sent with. */
  readonly id: string;
  readonly title: Form['title'];
  /** The programme's id; empty where it is about none. */
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The questionnaires that wait for somebody, the last first; none of a form that the site has no longer. */
export async function questionnairesOf(
  env: Env,
  person: string,
  now: number,
): Promise<readonly Questionnaire[]> {
  const key = env.SECRET_KEY;
  if (!isSecretKey(key)) return [];
  const waiting = await formsWaiting(openDatabase(env.DB), key, person, now);
  const found = await Promise.all(
    waiting.map(async ({ id, form, programme, expiresAt }) => {
      const definition = await formById(env, form);
      return definition ? [{ id, title: definition.form.title, programme, expiresAt }] : [];
    }),
  );
  return found.flat();
}

interface Props {
  readonly language: Language;
  readonly questionnaires: readonly Questionnaire[];
  /** What a programme is called, by its id. */
  readonly say: (programme: string) => string;
}

/** The questionnaires that wait for somebody, each with the button that leads to it. */
export const Questionnaires = ({ language, questionnaires, say: sayProgramme }: Props) => {
  if (questionnaires.length === 0) return null;
  const words = questionnaireWords(language);
  return (
    <section class="part">
      <h2>{words.heading}</h2>
      <p>{words.help}</p>
      <ul class="standings">
        {questionnaires.map(({ id, title, programme, expiresAt }) => (
          <li>
            <h3 id={`form-${id}`} lang={foreignTo(title, language)}>
              {say(title, language)}
            </h3>
            <p class="note">
              {words.until(sayProgramme(programme), sayDay(dayOf(expiresAt), language))}
            </p>
            <form method="post" action={`${addresses.space[language]}questionnaires/${id}/`}>
              <button type="submit" id={`answer-${id}`} aria-labelledby={`answer-${id} form-${id}`}>
                {words.answer}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
};
