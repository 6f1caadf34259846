import type { Handler } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { type Most, partsOf } from '../../../db/submissions/parts.ts';
import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { say } from '../../../domain/words/words.ts';
import { consoleAddress } from '../address.ts';
import { namedBy } from '../every-version.ts';
import { currentForm } from '../forms.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { narrowedTo } from '../narrowed.ts';
import { consolePage } from '../page.tsx';
import { selectionQuery } from '../selection.ts';
import { type Begun, begunIn, writeMoment } from './begun.ts';
import { cut, emptyPart, readAfter, writeAfter, writePart } from './cut.ts';
import { fileName } from './part.ts';
import { PartsTable } from './parts-table.tsx';
import { partsWords } from './parts-words.ts';
import { Whole } from './whole.tsx';
import { exportsWords } from './words.ts';

/** Parts on one page, and submissions looked at for it: with more of them the page itself would cost too much. */
const most: Most = { parts: 60, looked: 2000 };

const holds = (language: Language, rows: number, { at }: Begun): string => {
  const words = partsWords(language);
  const when = sayMoment(at, language);
  if (rows === 0) return words.holdsNone(when);
  return rows === 1 ? words.holdsOne(when) : words.holds(sayFigure(rows, language), when);
};

/** Lists the parts of an export that was begun, each as a download; a script makes one file of them. */
export const partsPage: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const begun = await begunIn(context, (name) => context.req.query(name));
  if (!begun) return context.redirect(consoleAddress(language, 'exports/'), 303);
  const { id, selection, moment, format, answers } = begun;
  const after = readAfter(context.req.query('after'));
  const db = openDatabase(context.env.DB);
  const [found, current] = await Promise.all([
    partsOf(db, begun, cut, { after, most }),
    currentForm(context.env, selection.form),
  ]);
  const words = partsWords(language);
  const { form: of, programme = '' } = selection;
  const names = await namedBy(db, { current, id: of, programmes: [programme] });
  const narrowed = narrowedTo(names, selection, language);
  const heading = words.heading(names[0] ? say(names[0].title, language) : of);
  const fields = { format, answers, moment: writeMoment(moment) };
  const last = found.parts.at(-1);
  const several = found.more || found.parts.length > 1 || after !== undefined;
  const address = (query: Record<string, string>) =>
    consoleAddress(language, `exports/${id}/`, query);
  const content = (
    <>
      {found.rows !== undefined && <p>{holds(language, found.rows, begun)}</p>}
      {narrowed && (
        <p>
          {words.chosen} {narrowed}.
        </p>
      )}
      {several && found.rows !== undefined && (
        <Whole language={language} rows={found.rows} name={fileName(begun)} />
      )}
      <form method="post" action={address({})} class="export" data-parts>
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {several ? (
          <PartsTable language={language} found={found} />
        ) : (
          <button
            type="submit"
            name="part"
            value={writePart({ ...(found.parts[0] ?? emptyPart), number: 0 })}
          >
            {words.only}
          </button>
        )}
      </form>
      <nav class="turn" aria-label={words.caption}>
        {last && found.more && (
          <a rel="next" href={address({ ...fields, after: writeAfter(last) })}>
            {words.more} →
          </a>
        )}
        <a href={consoleAddress(language, 'exports/', selectionQuery(selection))}>{words.again}</a>
      </nav>
      <p class="hint">{words.traced}</p>
    </>
  );
  const window = `${heading} – ${exportsWords(language).title}`;
  return consolePage(context, { title: window, heading, content, script: 'export' });
};
