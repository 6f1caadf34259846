import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import type { Columns } from './columns.ts';
import { keep, keptFile, readKept } from './kept-columns.ts';
import type { List } from './read-list.ts';
import { pairWords } from './words.ts';

/** Asks the person at the terminal; nothing where nobody is there. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** The columns of a list, or why they are not known. */
export type Settled = { readonly columns: Columns } | { readonly fault: string };

/** The numbers of the columns of some headings; nothing where one of them is not there. */
function numbersOf({ headings }: List, names: readonly string[]): readonly number[] | undefined {
  const numbers = names.map((name) => headings.indexOf(name));
  return numbers.includes(-1) ? undefined : numbers;
}

/** Asks for each question that has no column which one it is, by its number or its heading. */
async function askFor(
  ask: NonNullable<Ask>,
  list: List,
  lacking: readonly AnsweredQuestion[],
  language: Language,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = pairWords(language);
  const answers = new Map<string, readonly string[]>();
  console.error(words.askAbove(list.file, list.headings));
  for (const { id, label } of lacking) {
    let found: readonly string[] | undefined;
    while (found === undefined) {
      const typed = (await ask(words.askOne(say(label, language)))).trim();
      const heading = list.headings[Number(typed) - 1] ?? typed;
      found = typed === '' ? [] : list.headings.includes(heading) ? [heading] : undefined;
    }
    answers.set(id, found);
  }
  return answers;
}

/**
 * Finds the columns of a list: those that are recognised, those that were kept, and those that whoever is
 * at the terminal names. What was asked once is kept beside the list.
 */
export async function settleColumns(
  list: List,
  side: Role,
  questions: readonly AnsweredQuestion[],
  recognised: Columns,
  {
    ask,
    language,
    isExport,
  }: { readonly ask: Ask; readonly language: Language; readonly isExport: boolean },
): Promise<Settled> {
  const words = pairWords(language);
  const kept = readKept(list.file);
  if (kept === null) return { fault: words.keptUnread(keptFile(list.file)) };
  const columns = new Map(recognised);
  const said = new Map(Object.entries(kept?.columns ?? {}));
  for (const [id, names] of said) {
    const numbers = numbersOf(list, names);
    if (!numbers)
      return { fault: words.keptHeading(keptFile(list.file), names.join(', '), list.headings) };
    if (numbers.length > 0) columns.set(id, numbers);
    else columns.delete(id);
  }
  const lacking = questions.filter(({ id }) => !columns.has(id) && !said.has(id));
  if (lacking.length > 0 && !isExport) {
    const found = ask ? await askFor(ask, list, lacking, language) : undefined;
    for (const { id } of lacking) said.set(id, found?.get(id) ?? []);
    keep(
      list.file,
      { side, columns: { ...headingsOf(list, columns, questions), ...Object.fromEntries(said) } },
      words.keptAbove(list.file, list.headings),
    );
    if (!found)
      return {
        fault: words.columnsWanted(
          list.file,
          lacking.map(({ label }) => say(label, language)),
          keptFile(list.file),
        ),
      };
    for (const [id, names] of found) {
      const numbers = numbersOf(list, names) ?? [];
      if (numbers.length > 0) columns.set(id, numbers);
    }
  }
  const isNamed = questions.some(
    ({ id, holds }) => (holds === 'name' || holds === 'family_name') && columns.has(id),
  );
  return isNamed ? { columns } : { fault: words.nameWanted(list.file, list.headings) };
}

/** The headings of the columns that are known. */
const headingsOf = (
  { headings }: List,
  columns: Columns,
  questions: readonly AnsweredQuestion[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const at = columns.get(id);
      return at ? [[id, at.map((column) => headings[column] ?? '')]] : [];
    }),
  );
