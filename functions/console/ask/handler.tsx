import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { languagesOf } from '../../../db/people/language.ts';
import { type Participant, participationsNamed } from '../../../db/people/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { isAskedOf } from '../../../domain/forms/does.ts';
import { askForms } from '../../actions/links/ask-forms.ts';
import type { Env } from '../../env.ts';
import { Problem } from '../../http/problem.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { currentForm, listedForms } from '../forms.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { atOnce } from '../page-of.ts';
import { programmesIn } from '../people/programmes.ts';
import { readPick } from '../people/selection.ts';
import { askingLetter, asksByMail } from './letters.ts';
import { askScreen, sentScreen } from './view.tsx';
import { askWords } from './words.ts';

/** The forms that people may be asked to answer. */
export const formsToAsk = async (env: Env) =>
  (await listedForms(env)).filter(({ does }) => isAskedOf(does));

/** The messages for some people, each in the language that they are written to in. */
async function lettersTo(
  { env, var: { language } }: Context<ConsoleEnv>,
  form: Form,
  people: readonly Participant[],
  now: number,
) {
  const ids = people.map(({ application }) => application);
  const languages = await languagesOf(openDatabase(env.DB), ids);
  const letters = await Promise.all(
    people.map((one) => {
      const own = languages.get(one.application) ?? language;
      return askingLetter(env, form, one, { language: own, now });
    }),
  );
  return letters.filter((one) => one !== undefined);
}

/** Asks which form, shows what is sent, and sends it: three presses, of which only the last does anything. */
export const ask = taking(async (context: Context<ConsoleEnv>, sent) => {
  const { env } = context;
  const { language } = context.var;
  const words = askWords(language);
  if (!(await asksByMail(env, language))) return missing(context);
  const picks = sent.getAll('pick');
  if (picks.length > atOnce) throw new Problem(413);
  const db = openDatabase(env.DB);
  const by = acting(context);
  const ids = picks.flatMap(readPick).map(({ id }) => id);
  const named = await participationsNamed(db, ids, by.scope);
  const people = named.filter(({ email }) => email !== '');
  const forms = await formsToAsk(env);
  const chosen = forms.find(({ id }) => id === sent.get('form'));
  const form = chosen && (await currentForm(env, chosen.id));
  const { sayProgramme } = await programmesIn(env, db, people, language);
  const shown = { language, people, forms, form, sayProgramme };
  if (people.length === 0)
    return consolePage(context, { ...askScreen({ ...shown, fault: words.nobody }), status: 422 });
  if (!form) {
    const fault = sent.has('form') ? words.mustChoose : undefined;
    return consolePage(context, { ...askScreen({ ...shown, fault }), status: fault ? 422 : 200 });
  }
  const letters = await lettersTo(context, form, people, by.now);
  if (sent.get('sure') !== 'yes')
    return consolePage(context, askScreen({ ...shown, letter: letters[0]?.message }));
  const keys = await askForms(db, form.id, letters, by);
  const query = { sent: String(keys.length) };
  return context.redirect(consoleAddress(language, 'questionnaires/', query), 303);
});

/** Says how many were asked. */
export const asked = (context: Context<ConsoleEnv>): Promise<Response> => {
  const { language } = context.var;
  const n = /^\d{1,3}$/.exec(context.req.query('sent') ?? '')?.[0];
  return consolePage(context, sentScreen(language, n === undefined ? undefined : Number(n)));
};
