import type { Context } from 'hono';
import { improvementsListed } from '../../../db/improvements/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { asTyped, lengthOf } from '../../../domain/forms/written.ts';
import {
  type ImprovementSource,
  improvementSources,
  longestImprovement,
} from '../../../domain/improvements/improvement.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { add, drop, settle } from '../../actions/improvements/improve.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Field } from '../../private/field.tsx';
import { Filters } from '../../private/filters.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { Key, keyOf } from '../key.tsx';
import { consolePage } from '../page.tsx';
import { programmeSaid } from '../pairs/said.tsx';
import { oneOf, programmeAsked } from '../selection.ts';
import { consoleWords } from '../words.ts';
import { ImprovementTable } from './table.tsx';
import { improvementWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

/** Lines shown of either kind. */
const most = 100;

/** What stands in the form. */
interface Typed {
  readonly key: string;
  readonly programme: string | undefined;
  readonly source: ImprovementSource | undefined;
  readonly text: string;
  readonly fault?: string;
}

async function show(
  context: Asked,
  shown: string | undefined,
  typed: Typed,
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const words = improvementWords(language);
  const { scope } = acting(context);
  const db = openDatabase(context.env.DB);
  const asked = { programme: shown, limit: most };
  const [{ programmes }, open, done] = await Promise.all([
    siteIndex(context.env),
    improvementsListed(db, { ...asked, done: false }, scope),
    improvementsListed(db, { ...asked, done: true }, scope),
  ]);
  const seen = programmes
    .filter(({ id }) => isWithin(scope, id))
    .map(({ id, name }) => [id, sayMarked(name, language)] as const);
  const may = session !== undefined && mayChange(session.role);
  const say = (id: string) => programmeSaid(programmes, id, language);
  const table = { language, shown, may, say };
  const content = (
    <>
      <p>{words.lead}</p>
      {seen.length > 1 && (
        <Filters
          label={words.filters}
          chosen={shown === undefined ? consoleWords(language).all : say(shown)}
          submit={consoleWords(language).show}
          quiet
        >
          <Select
            name="programme"
            label={words.programme}
            chosen={shown}
            options={[['', consoleWords(language).all], ...seen]}
          />
        </Filters>
      )}
      <section>
        <h2>{words.open}</h2>
        {open.length === 0 ? (
          <p class="empty">{words.noneOpen}</p>
        ) : (
          <ImprovementTable {...table} rows={open} />
        )}
        {open.length === most && <p class="hint">{words.most(most)}</p>}
      </section>
      {may && seen.length > 0 && (
        <section>
          <h2>{words.add}</h2>
          <form
            method="post"
            action={consoleAddress(language, 'improvements/')}
            class="export"
            novalidate
          >
            <Key value={typed.key} />
            {shown && <input type="hidden" name="shown" value={shown} />}
            <div class="field">
              <Field
                id="text"
                label={words.text}
                hint={words.textHint}
                fault={typed.fault}
                control={(ties) => (
                  <textarea {...ties} name="text" rows={2} required>
                    {`\n${typed.text}`}
                  </textarea>
                )}
              />
            </div>
            <Select
              name="of"
              label={words.programme}
              chosen={typed.programme ?? shown ?? seen[0]?.[0]}
              options={seen}
            />
            <Select
              name="source"
              label={words.source}
              chosen={typed.source ?? 'feedback'}
              options={improvementSources.map((one) => [one, words.sources[one]] as const)}
            />
            <p class="go">
              <button type="submit" name="do" value="add">
                {words.addDo}
              </button>
            </p>
          </form>
        </section>
      )}
      {done.length > 0 && (
        <section>
          <h2>{words.done}</h2>
          <ImprovementTable {...table} rows={done} />
        </section>
      )}
    </>
  );
  const { title, heading } = words;
  return consolePage(context, { title, heading, content, status });
}

/** What the coordinators want to do better, and a form for one more line. */
export const improvements = (context: Asked): Promise<Response> => {
  const asked = (name: string) => context.req.query(name);
  return show(context, programmeAsked(asked('programme')), {
    ...{ key: crypto.randomUUID(), text: '' },
    programme: programmeAsked(asked('of')),
    source: oneOf(improvementSources, asked('source')),
  });
};

/** A coordinator adds a line, says that it is done or not after all, or takes it away. */
export const improve = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const words = improvementWords(language);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const shown = programmeAsked(sent.get('shown'));
  const back = () =>
    context.redirect(consoleAddress(language, 'improvements/', { programme: shown }), 303);
  const step = sent.get('do');
  if (step !== 'add') {
    const id = sent.get('id') ?? '';
    if (isId(id) && step === 'drop') await drop(db, id, by);
    else if (isId(id) && (step === 'done' || step === 'reopen'))
      await settle(db, id, step === 'done', by);
    return back();
  }
  const key = keyOf(sent);
  const text = asTyped(sent.get('text') ?? '').replace(/\s+/g, ' ');
  const programme = programmeAsked(sent.get('of'));
  const source = oneOf(improvementSources, sent.get('source')) ?? 'other';
  const { programmes } = await siteIndex(context.env);
  const known = programmes.some(({ id }) => id === programme && isWithin(by.scope, id));
  const fault =
    text === ''
      ? words.textMissing
      : lengthOf(text) > longestImprovement
        ? words.tooLong(longestImprovement)
        : known
          ? undefined
          : words.noProgramme;
  if (fault !== undefined || programme === undefined)
    return show(
      context,
      shown,
      { key, programme, source, text, fault: fault ?? words.noProgramme },
      422,
    );
  await add(db, { id: key, programme, source, text }, by);
  return back();
});
